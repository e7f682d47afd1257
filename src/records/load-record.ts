import type { Path, Violation } from '../findings/finding.ts';
import { validators } from '../generated/validators.js';
import type { AnyRecord } from '../model/records.ts';
import { isPlainText } from '../text/typing-flaws.ts';
import { decode } from '../yaml/decode.ts';
import { parseFast } from '../yaml/fast.ts';
import { parsePrecisely, plainValue, type Source, type SyntaxProblem } from '../yaml/source.ts';
import { inNfc } from './in-nfc.ts';
import { normalise } from './normalise.ts';
import { pruned } from './prune.ts';
import type { RecordFile } from './record-file.ts';
import { shapeViolations } from './shape.ts';
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
  let value = parseFast(text);
  let source: Source | undefined;
  const isPlain = value !== undefined && isPlainText(text);
  if (value !== undefined) value = isPlain || isInNfc(text) ? value : inNfc(value);
  else {
    const parsed = parsePrecisely(text);
    source = parsed.source;
    if (parsed.problems.length > 0) {
      const syntax = parsed.problems.map((problem) => ({ ...problem, rule: 'yaml-syntax' as const }));
      return { text, source, record: undefined, violations: NONE, syntax, leftOut: NONE };
    }
    // An escape can write what the text itself does not show.
    value = inNfc(plainValue(source));
  }
  const validate = validators[kind];
  if (validate(value)) {
    const record = normalise(kind, value);
    return { text, source, record, violations: typingViolations(kind, record, isPlain), syntax: NONE, leftOut: NONE };
  }
  const violations = shapeViolations(validate.errors ?? [], kind, value);
  const rest = pruned(value, violations, validate);
  const record = rest === undefined ? undefined : normalise(kind, rest);
  const ofTyping = record === undefined ? NONE : typingViolations(kind, record, isPlain);
  return {
    text,
    source,
    record,
    violations: [...violations, ...ofTyping],
    syntax: NONE,
    leftOut: leftOutBy(violations),
  };
}

/** Spares the walk over the values: parts of a text in NFC are in NFC too. */
function isInNfc(text: string): boolean {
  return text === text.normalize('NFC');
}

/** The fields that break the shape, and those that a misspelt field was most likely meant to be. */
function leftOutBy(violations: readonly Violation[]): Path[] {
  return violations.flatMap(({ path, isAboutKey, suggestion }) => {
    const meant = isAboutKey === true && suggestion !== undefined ? [[...path.slice(0, -1), suggestion]] : [];
    return [path, ...meant];
  });
}
