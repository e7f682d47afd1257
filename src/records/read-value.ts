import type { SchemaValidator } from '../generated/validators.js';
import { writtenAt } from '../yaml/node-at.ts';
import { type Parsed, parseAsMeant, parsePrecisely, plainValue } from '../yaml/source.ts';
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
 */
export function readCarefully(text: string, validate: SchemaValidator): CarefulReading {
  const first = readingOf(parsePrecisely(text), validate);
  if (first.isValid || !first.parsed.hasValue) return first;
  const meant = parseAsMeant(first.parsed, textsForGroups(validate.errors ?? [], first.value));
  return meant === undefined ? first : readingOf(meant, validate);
}

/** The validator keeps the mistakes of its latest call, which is this one. */
function readingOf(parsed: Parsed, validate: SchemaValidator): CarefulReading {
  const { source, hasValue } = parsed;
  // An escape can write what the text itself does not show.
  const value = hasValue ? inNfc(plainValue(source)) : undefined;
  const written: Written = (path) => writtenAt(source.document.contents, path);
  return { parsed, value, isValid: hasValue && validate(value), written };
}
