import type { Path, Violation } from '../findings/finding.ts';
import { validators } from '../generated/validators.js';
import type { AnyRecord, RecordKind } from '../model/records.ts';
import { makeUnknown } from '../model/unknown.ts';
import { type Decoded, decode } from '../yaml/decode.ts';
import { parseFast } from '../yaml/fast.ts';
import { parsePrecisely, plainValue, type Source, type SyntaxProblem } from '../yaml/source.ts';
import { inNfc, normalise } from './normalise.ts';
import { shapeViolations } from './shape.ts';

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
  if (!('text' in decoded)) return notARecord(decoded);
  const { text } = decoded;
  let value = parseFast(text);
  let source: Source | undefined;
  if (value === undefined) {
    const parsed = parsePrecisely(text);
    source = parsed.source;
    if (parsed.problems.length > 0) {
      const syntax = parsed.problems.map((problem) => ({ ...problem, rule: 'yaml-syntax' as const }));
      return { text, source, record: undefined, violations: NONE, syntax };
    }
    value = plainValue(source);
  }
  if (text !== text.normalize('NFC')) value = inNfc(value);
  const validate = validators[kind];
  if (validate(value)) {
    return { text, source, record: normalise(kind, value as AnyRecord), violations: NONE, syntax: NONE };
  }
  const errors = validate.errors ?? [];
  const violations = shapeViolations(errors, kind, value);
  const record = errors.length > MOST_UNKNOWN ? undefined : asFarAsKnown(kind, value as AnyRecord, violations);
  return { text, source, record, violations, syntax: NONE };
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
  return violations.flatMap(({ path, isAboutKey, suggestion, leavesUnknown = [] }) => {
    const meant = isAboutKey === true && suggestion !== undefined ? [[...path.slice(0, -1), suggestion]] : [];
    return [path, ...meant, ...leavesUnknown];
  });
}
