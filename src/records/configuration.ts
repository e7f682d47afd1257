import type { Path } from '../findings/finding.ts';
import { validators } from '../generated/validators.js';
import { type Message, msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import { decode } from '../yaml/decode.ts';
import { parseFast } from '../yaml/fast.ts';
import { locate } from '../yaml/locate.ts';
import { parsePrecisely, plainValue } from '../yaml/source.ts';
import { inNfc } from './in-nfc.ts';
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
  const value = inNfc(parsedValue(text, name));
  const validate = validators[kind];
  if (!validate(value)) {
    const [first] = shapeViolations(validate.errors ?? [], kind, value);
    if (first) throw brokenAt({ value, name, text }, first.path, first.message, first.isAboutKey);
  }
  return { value, name, text };
}

function parsedValue(text: string, name: string): unknown {
  const fast = parseFast(text);
  if (fast !== undefined) return fast;
  const { source, problems } = parsePrecisely(text);
  const [first] = problems;
  if (first === undefined) return plainValue(source);
  const { line, column } = first.range;
  throw new UserError(msg('configuration.broken', { file: name, line, column, why: first.message }));
}

export function brokenAtStart(name: string, why: Message): UserError {
  return new UserError(msg('configuration.broken', { file: name, line: 1, column: 1, why }));
}

/** The error for a mistake at one field of a configuration. */
export function brokenAt(configuration: Configuration, field: Path, why: Message, isAboutKey = false): UserError {
  const { source } = parsePrecisely(configuration.text);
  const { line, column } = locate(source, field, isAboutKey);
  return new UserError(msg('configuration.broken', { file: configuration.name, line, column, why }));
}
