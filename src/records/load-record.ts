import type { Path, Violation } from '../findings/finding.ts';
import { isOfShape } from '../generated/shapes.js';
import { validators } from '../generated/validators.js';
import type { AnyRecord, RecordKind } from '../model/records.ts';
import { makeUnknown } from '../model/unknown.ts';
import { isPlainText } from '../text/typing-flaws.ts';
import { type Decoded, decode } from '../yaml/decode.ts';
import { parseFast } from '../yaml/fast.ts';
import type { Source, SyntaxProblem } from '../yaml/positions.ts';
import { inNfc } from './in-nfc.ts';
import { normalise } from './normalise.ts';
import { readCarefully } from './read-value.ts';
import { meantPath, shapeViolations } from './shape.ts';
import { typingViolations } from './typed-texts.ts';

/** One file on its way from bytes to a record. */
export interface LoadedRecord {
  /** `undefined` where the bytes are no text. */
  readonly text: string | undefined;
  /** The positions, where they were needed already. */
  readonly source: Source | undefined;
  /**
   * The record, or `undefined` where there is none to be judged. What breaks its shape is unknown in it
   * (`model/unknown.ts`): what can be read is of the right type.
   */
  readonly record: AnyRecord | undefined;
  /** What is wrong with the shape. */
  readonly violations: readonly Violation[];
  /** What is wrong with the file as a file: encoding, syntax. */
  readonly syntax: readonly (SyntaxProblem & { readonly rule: 'file-encoding' | 'yaml-syntax' })[];
}

const NONE: readonly never[] = [];
const FILE_START = { line: 1, column: 1, endLine: 1, endColumn: 2 };

/** A record with more mistakes than this is something else. */
const MOST_UNKNOWN = 1000;

/** Reads a record: quickly where all is well, precisely where something is not. */
export function loadRecord(kind: RecordKind, bytes: Buffer): LoadedRecord {
  const decoded = decode(bytes);
  return 'text' in decoded ? loadText(kind, decoded.text) : notARecord(decoded);
}

/** @param text of which `decode` would say nothing else */
export function loadText(kind: RecordKind, text: string): LoadedRecord {
  const fast = parseFast(text);
  if (fast !== undefined) {
    const isPlain = isPlainText(text);
    const value = isPlain || isInNfc(text) ? fast : inNfc(fast);
    if (isOfShape[kind](value)) {
      const record = normalise(kind, value as AnyRecord);
      const violations = typingViolations(kind, record, isPlain);
      return { text, source: undefined, record, violations, syntax: NONE };
    }
  }
  return loadCarefully(kind, text);
}

function loadCarefully(kind: RecordKind, text: string): LoadedRecord {
  const validate = validators[kind];
  const { parsed, value, isValid, written } = readCarefully(text, validate);
  const { source } = parsed;
  const syntax = parsed.problems.map((problem) => ({ ...problem, rule: 'yaml-syntax' as const }));
  if (!parsed.hasValue) return { text, source, record: undefined, violations: NONE, syntax };
  const errors = isValid ? [] : (validate.errors ?? []);
  const ofShape = shapeViolations(errors, kind, value, written);
  const record = errors.length > MOST_UNKNOWN ? undefined : asFarAsKnown(kind, value as AnyRecord, ofShape);
  const ofTyping = record === undefined ? NONE : typingViolations(kind, record, false);
  return { text, source, record, violations: [...ofShape, ...ofTyping], syntax };
}

/** Spares the walk over the values: parts of a text in NFC are in NFC too. */
function isInNfc(text: string): boolean {
  return text === text.normalize('NFC');
}

/** What a file that holds no text comes to. */
export function notARecord({ rule, problem }: Exclude<Decoded, { text: string }>): LoadedRecord {
  const syntax = [{ rule, message: problem, range: FILE_START }];
  return { text: undefined, source: undefined, record: undefined, violations: NONE, syntax };
}

function asFarAsKnown(kind: RecordKind, record: AnyRecord, violations: readonly Violation[]): AnyRecord {
  for (const path of unknownBy(violations)) makeUnknown(record, path);
  return normalise(kind, record);
}

/** The fields that violations call wrong, and those that a misspelt key was most likely meant to be. */
export function unknownBy(violations: readonly Violation[]): Path[] {
  return violations.flatMap((violation) => {
    const { path, isAboutKey, suggestion, leavesUnknown = [] } = violation;
    const meant = isAboutKey === true && suggestion !== undefined ? [meantPath(violation)] : [];
    return [path, ...meant, ...leavesUnknown];
  });
}
