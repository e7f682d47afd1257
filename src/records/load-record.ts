import type { Path, Violation } from '../findings/finding.ts';
import { validators } from '../generated/validators.js';
import type { AnyRecord, RecordKind } from '../model/records.ts';
import { isPlainText } from '../text/typing-flaws.ts';
import { decode } from '../yaml/decode.ts';
import { parseFast } from '../yaml/fast.ts';
import type { Source, SyntaxProblem } from '../yaml/positions.ts';
import { inNfc } from './in-nfc.ts';
import { normalise } from './normalise.ts';
import { pruned } from './prune.ts';
import { readCarefully } from './read-value.ts';
import type { RecordFile } from './record-file.ts';
import { meantPath, shapeViolations } from './shape.ts';
import { typingViolations } from './typed-texts.ts';

/** One file on its way from bytes to a record. */
export interface LoadedRecord {
  /** `undefined` where the bytes are no text. */
  readonly text: string | undefined;
  /** The positions, where they were needed already. */
  readonly source: Source | undefined;
  /** The record, or `undefined` where it cannot be judged by rules. */
  readonly record: AnyRecord | undefined;
  /** What is wrong with the file as a file: encoding, syntax, shape. */
  readonly violations: readonly Violation[];
  readonly syntax: readonly (SyntaxProblem & { readonly rule: 'file-encoding' | 'yaml-syntax' })[];
  /** Fields of the wrong shape, left out of the record: nothing more is said of them. */
  readonly leftOut: readonly Path[];
}

const NONE: readonly never[] = [];
const FILE_START = { line: 1, column: 1, endLine: 1, endColumn: 2 };

/** Reads a record: quickly where all is well, precisely where something is not. */
export function loadRecord({ kind }: RecordFile, bytes: Buffer): LoadedRecord {
  const decoded = decode(bytes);
  if (!('text' in decoded)) {
    const syntax = [{ rule: decoded.rule, message: decoded.problem, range: FILE_START }];
    return { text: undefined, source: undefined, record: undefined, violations: NONE, syntax, leftOut: NONE };
  }
  const { text } = decoded;
  const fast = parseFast(text);
  if (fast !== undefined) {
    const isPlain = isPlainText(text);
    const value = isPlain || isInNfc(text) ? fast : inNfc(fast);
    if (validators[kind](value)) {
      const record = normalise(kind, value);
      const violations = typingViolations(kind, record, isPlain);
      return { text, source: undefined, record, violations, syntax: NONE, leftOut: NONE };
    }
  }
  return loadCarefully(kind, text);
}

function loadCarefully(kind: RecordKind, text: string): LoadedRecord {
  const validate = validators[kind];
  const { parsed, value, isValid, written } = readCarefully(text, validate);
  const { source } = parsed;
  const syntax = parsed.problems.map((problem) => ({ ...problem, rule: 'yaml-syntax' as const }));
  if (!parsed.hasValue) return { text, source, record: undefined, violations: NONE, syntax, leftOut: NONE };
  const ofShape = isValid ? NONE : shapeViolations(validate.errors ?? [], kind, value, written);
  const rest = isValid ? value : pruned(value, ofShape, validate);
  const record = rest === undefined ? undefined : normalise(kind, rest);
  const ofTyping = record === undefined ? NONE : typingViolations(kind, record, false);
  const leftOut = ofShape.flatMap((violation) => [violation.path, ...meantBy(violation)]);
  return { text, source, record, violations: [...ofShape, ...ofTyping], syntax, leftOut };
}

/** Spares the walk over the values: parts of a text in NFC are in NFC too. */
function isInNfc(text: string): boolean {
  return text === text.normalize('NFC');
}

/** The field that a misspelt one was most likely meant to be: nothing more is said of that either. */
function meantBy(violation: Violation): Path[] {
  return violation.isAboutKey === true && violation.suggestion !== undefined ? [meantPath(violation)] : [];
}
