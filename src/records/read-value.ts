import type { SchemaValidator } from '../generated/validators.js';
import { writtenAt } from '../yaml/node-at.ts';
import { type Parsed, parseAsMeant, parsePrecisely, plainValue, type Source } from '../yaml/source.ts';
import { inNfc } from './in-nfc.ts';
import { textsForGroups, type Written } from './shape.ts';

/** A text read precisely, and its value where it has one. */
export interface CarefulReading {
  readonly parsed: Parsed;
  /** In Unicode NFC; `undefined` where the text cannot be read. */
  readonly value: unknown;
  readonly isValid: boolean;
  readonly written: Written;
}

/**
 * Reads what is not read at once: with positions, with slips of the pen told and corrected, and where the value is no
 * record even so, once more with what is YAML but was hardly meant.
 *
 * @param prepare what is to be read otherwise than YAML has it
 */
export function readCarefully(
  text: string,
  validate: SchemaValidator,
  prepare: (source: Source) => void = () => undefined,
): CarefulReading {
  const first = readingOf(parsePrecisely(text), validate, prepare);
  if (first.isValid || !first.parsed.hasValue) return first;
  const meant = parseAsMeant(first.parsed, textsForGroups(validate.errors ?? [], first.value));
  return meant === undefined ? first : readingOf(meant, validate, prepare);
}

/** The validator keeps the mistakes of its latest call, which is this one. */
function readingOf(parsed: Parsed, validate: SchemaValidator, prepare: (source: Source) => void): CarefulReading {
  const { source, hasValue } = parsed;
  if (hasValue) prepare(source);
  // An escape can write what the text itself does not show.
  const value = hasValue ? inNfc(plainValue(source)) : undefined;
  const written: Written = (path) => writtenAt(source.document.contents, path);
  return { parsed, value, isValid: hasValue && validate(value), written };
}
