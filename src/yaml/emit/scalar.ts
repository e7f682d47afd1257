/** Plain values as YAML 1.2 (core schema): quoted only where they must be. */

import type { Scalar, Written } from './scalar-data.ts';

/** Fields whose values are quoted whatever they are: read as numbers, ID and phone numbers lose digits. */
const ALWAYS_QUOTED: ReadonlySet<string> = new Set(['idNumber', 'phone']);

/** The shapes of Chinese ID numbers and phone numbers, wherever they stand, as far as they are no numbers anyway. */
const NUMBER_OF_SOMEONE = /^(?:[0-9]{17}[0-9Xx]|(?:\+|\(?00?[1-9]|[48]00-|1[3-9][0-9][ -])[0-9 ()-]{6,20})$/;

/** `-`, `?` and `:` begin a plain text only before some characters: not worth the trouble. */
const BEGINS_AS_MARK = /^[-?:,[\]{}#&*!|>'"%@`]/;
const ENDS_AS_MARK_OR_BLANK = /^\s|\s$|:$/;
const MARK_INSIDE = /: | #/;
const FLOW_MARK = /[,[\]{}]/;

/** What the core schema reads as null, a boolean or a number. */
const NO_TEXT =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** Controls, halves of surrogate pairs, separators that other readers take for line ends, byte order marks, non-characters. */
const ESCAPED = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u;
const EACH_ESCAPED = /["\\\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu;

/** Readers look for the colon of a key within 1024 characters, its quotes and escapes among them. */
const LONGEST_KEY = 1000;

export type Quotes = 'none' | 'single' | 'double';

/** Whether a field's value is quoted even where it could do without. */
export function isQuotedField(name: string | undefined): boolean {
  return name !== undefined && ALWAYS_QUOTED.has(name);
}

/** @param name the key of the field, or of the list in which it is an item */
export function scalarText(value: Scalar | Written, isInFlow: boolean, name?: string): string {
  if (typeof value === 'object' && value !== null) return value.source;
  return typeof value === 'string' ? text(value, isInFlow, isQuotedField(name) ? 'double' : 'none') : otherText(value);
}

/** A text in these quotes, or in others where they cannot hold it. */
export function text(value: string, isInFlow: boolean, quotes: Quotes): string {
  if (ESCAPED.test(value)) return doubleQuoted(value);
  if (quotes === 'none' && isPlain(value, isInFlow)) return value;
  if (quotes === 'double' && !value.includes('\\') && !value.includes('"')) return `"${value}"`;
  // Escapes are legible to few people, and the fast parser leaves them to the slow one.
  return quotes === 'single' || /["\\]/.test(value) ? singleQuoted(value) : `"${value}"`;
}

/** Whether a text on one line is read as itself without quotes. */
function isPlain(value: string, isInFlow: boolean): boolean {
  if (value === '' || BEGINS_AS_MARK.test(value) || ENDS_AS_MARK_OR_BLANK.test(value)) return false;
  if (MARK_INSIDE.test(value) || (isInFlow && FLOW_MARK.test(value))) return false;
  return !NO_TEXT.test(value) && !NUMBER_OF_SOMEONE.test(value);
}

function singleQuoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function doubleQuoted(value: string): string {
  return `"${value.replace(EACH_ESCAPED, escaped)}"`;
}

const NAMED_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['"', '\\"'],
  ['\\', '\\\\'],
]);

function escaped(character: string): string {
  return NAMED_ESCAPES.get(character) ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function otherText(value: number | boolean | null): string {
  if (Object.is(value, -0)) return '-0';
  if (typeof value !== 'number' || Number.isFinite(value)) return String(value);
  return Number.isNaN(value) ? '.nan' : `${value < 0 ? '-' : ''}.inf`;
}

/** A key, written the same way in blocks and in flow. */
export function keyText(key: string): string {
  return text(key, true, 'none');
}

export function isWritableKey(key: string): boolean {
  return keyText(key).length <= LONGEST_KEY;
}
