import { codeAt, DASH } from './characters.ts';
import type { Cursor } from './cursor.ts';

export type Scalar = string | number | boolean | null;

const NUMBER = 1;
const WORD = 2;

/** What a plain scalar that is no string may begin with, by ASCII code. */
const FIRST = new Uint8Array(128);
for (const character of '0123456789+-.') FIRST[character.charCodeAt(0)] = NUMBER;
for (const character of '~nNtTfF') FIRST[character.charCodeAt(0)] = WORD;

const WORDS = new Map<string, boolean | null>([
  ...['~', 'null', 'Null', 'NULL'].map((word): [string, null] => [word, null]),
  ...['true', 'True', 'TRUE'].map((word): [string, true] => [word, true]),
  ...['false', 'False', 'FALSE'].map((word): [string, false] => [word, false]),
]);
const LONGEST_WORD = 5;

/** Any number of this many digits is exact in a double; identity numbers are longer and would be damaged. */
const EXACT_DIGITS = 15;

/** Of `2013-10-25`. */
const DAY_LENGTH = 10;

/** The value of the plain scalar `text[start, end)`, which is not empty; `undefined` for integers that may lose digits. */
export function resolvePlain(cursor: Cursor, start: number, end: number): Scalar | undefined {
  const first = codeAt(cursor.codes, start);
  const kind = first < 128 ? FIRST[first] : 0;
  if (kind === NUMBER) return resolveNumber(cursor, start, end);
  const source = cursor.text.slice(start, end);
  if (kind === WORD && end - start <= LONGEST_WORD) {
    const word = WORDS.get(source);
    if (word !== undefined) return word;
  }
  return source;
}

function resolveNumber(cursor: Cursor, start: number, end: number): Scalar | undefined {
  let value = 0;
  let index = start;
  for (; index < end; index++) {
    const digit = codeAt(cursor.codes, index) - 0x30;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  if (index === end) return end - start <= EXACT_DIGITS ? value : undefined;
  if (index > start && codeAt(cursor.codes, index) === DASH && end === start + DAY_LENGTH)
    return dayAt(cursor.codes, start);
  const source = cursor.text.slice(start, end);
  const isNumeric = index === start || followsDigits(codeAt(cursor.codes, index));
  return isNumeric ? resolveRareNumber(source) : source;
}

/**
 * Ten characters that begin like a day, in one byte each as far as they can be: cut out of a text with Chinese characters
 * they would take two, and V8 compares such strings five times as slowly. A record holds twenty days, which rules compare
 * again and again.
 */
function dayAt(codes: Uint16Array, start: number): string {
  return String.fromCharCode(
    codeAt(codes, start),
    codeAt(codes, start + 1),
    codeAt(codes, start + 2),
    codeAt(codes, start + 3),
    codeAt(codes, start + 4),
    codeAt(codes, start + 5),
    codeAt(codes, start + 6),
    codeAt(codes, start + 7),
    codeAt(codes, start + 8),
    codeAt(codes, start + 9),
  );
}

/** True for what a number can have after its first digits: a point, an exponent, `0x`, `0o`. Dates have a dash there. */
function followsDigits(code: number): boolean {
  return code === 0x2e || code === 0x65 || code === 0x45 || code === 0x78 || code === 0x6f;
}

function resolveRareNumber(source: string): Scalar | undefined {
  if (/^[-+]?[0-9]+$/.test(source)) return source.length <= EXACT_DIGITS ? Number.parseInt(source, 10) : undefined;
  if (/^0o[0-7]+$/.test(source)) return source.length <= EXACT_DIGITS ? Number.parseInt(source.slice(2), 8) : undefined;
  if (/^0x[0-9a-fA-F]+$/.test(source)) {
    return source.length <= EXACT_DIGITS ? Number.parseInt(source.slice(2), 16) : undefined;
  }
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/.test(source)) return Number.parseFloat(source);
  if (/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/.test(source)) return Number.parseFloat(source);
  if (/^\.(?:nan|NaN|NAN)$/.test(source)) return Number.NaN;
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(source)) return source.startsWith('-') ? -Infinity : Infinity;
  return source;
}
