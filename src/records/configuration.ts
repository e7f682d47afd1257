import type { Path, Range } from '../findings/finding.ts';
import { isOfShape } from '../generated/shapes.js';
import { validators } from '../generated/validators.js';
import { type Message, msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import { decode } from '../yaml/decode.ts';
import { parseFast } from '../yaml/fast.ts';
import { locate } from '../yaml/locate.ts';
import { clausesAsWritten } from '../yaml/numbers-as-written.ts';
import { parsePrecisely } from '../yaml/source.ts';
import { inNfc } from './in-nfc.ts';
import { readCarefully } from './read-value.ts';
import { shapeViolations } from './shape.ts';

/** A file that is not a record but that the work rests on: `dgw.yaml` or a policy. */
export interface Configuration {
  readonly value: unknown;
  /** The file as the user knows it. */
  readonly name: string;
  readonly text: string;
}

/**
 * @param name the file as the user knows it
 * @throws UserError with the place of the first mistake
 */
export function parseConfiguration(bytes: Buffer, name: string, kind: 'workspace' | 'policy'): Configuration {
  const decoded = decode(bytes);
  if (!('text' in decoded)) throw brokenAtStart(name, decoded.problem);
  const { text } = decoded;
  const fast = inNfc(parseFast(text));
  if (fast !== undefined && isOfShape[kind](fast)) return { value: fast, name, text };
  const validate = validators[kind];
  const { parsed, value, isValid, written } = readCarefully(
    text,
    validate,
    kind === 'policy' ? ({ document }) => clausesAsWritten(document) : undefined,
  );
  const [slip] = parsed.problems;
  if (slip) {
    const why =
      kind === 'policy' && slip.message.key === 'yaml-syntax.documents' ? msg('policy.documents') : slip.message;
    throw new UserError(msg('configuration.broken', { file: name, ...startOf(slip.range), why }));
  }
  if (isValid) return { value, name, text };
  const [first] = shapeViolations(validate.errors ?? [], kind, value, written);
  const { path = [], message = msg('schema.other'), isAboutKey } = first ?? {};
  throw brokenAt({ value, name, text }, path, message, isAboutKey);
}

function startOf({ line, column }: Range): { line: number; column: number } {
  return { line, column };
}

export function brokenAtStart(name: string, why: Message): UserError {
  return new UserError(msg('configuration.broken', { file: name, line: 1, column: 1, why }));
}

/** The error for a mistake at one field of a configuration. */
export function brokenAt(configuration: Configuration, field: Path, why: Message, isAboutKey = false): UserError {
  const { source } = parsePrecisely(configuration.text);
  const place = startOf(locate(source, field, isAboutKey));
  return new UserError(msg('configuration.broken', { file: configuration.name, ...place, why }));
}
