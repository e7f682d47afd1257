import { codeAt } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { resolvePlain } from './resolve.ts';

/** Longer keys are left to the `yaml` package, which counts 1024 characters up to the colon. */
const LONGEST_KEY = 1000;

const LONGEST_REMEMBERED = 24;
const SLOTS = 2048;

/**
 * Keys seen before, so that each is one string in memory and is checked once. Of the keys that fall into a pair of slots
 * the last two are kept.
 */
const remembered: string[] = new Array<string>(SLOTS).fill('');

/** The plain key `text[start, end)`; `undefined` for keys that are no strings, merge keys and `__proto__`. */
export function plainKey(cursor: Cursor, start: number, end: number): string | undefined {
  const { codes } = cursor;
  const length = end - start;
  if (length === 0 || length > LONGEST_KEY) return undefined;
  if (length > LONGEST_REMEMBERED) return checkedKey(cursor, start, end);
  const slot = slotOf(codes, start, end);
  const candidate = remembered[slot] as string;
  if (isAt(codes, start, length, candidate)) return candidate;
  const second = remembered[slot ^ 1] as string;
  if (isAt(codes, start, length, second)) return second;
  const key = checkedKey(cursor, start, end);
  if (key === undefined) return undefined;
  remembered[slot ^ 1] = candidate;
  remembered[slot] = detached(key);
  return key;
}

function slotOf(codes: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ codeAt(codes, index), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function isAt(codes: Uint16Array, start: number, length: number, candidate: string): boolean {
  if (candidate.length !== length) return false;
  for (let index = 0; index < length; index++) {
    if (codeAt(codes, start + index) !== candidate.charCodeAt(index)) return false;
  }
  return true;
}

function checkedKey(cursor: Cursor, start: number, end: number): string | undefined {
  const key = resolvePlain(cursor, start, end);
  return typeof key === 'string' && isOrdinaryKey(key) ? key : undefined;
}

/**
 * False for keys to which the `yaml` package or JavaScript give a meaning of their own, for very long ones, and for those
 * not in Unicode NFC: of two spellings of one key `hasSize` would see two keys.
 */
export function isOrdinaryKey(key: string): boolean {
  return key !== '<<' && key !== '__proto__' && key.length <= LONGEST_KEY && key.normalize('NFC') === key;
}

/** The same key as a string of its own: V8's slices of 13 or more characters keep the whole text alive. */
function detached(key: string): string {
  return Object.keys({ [key]: 0 })[0] ?? key;
}

/** False when one of the `size` keys given to the mapping was a duplicate: cheaper than asking before each of them. */
export function hasSize(map: Record<string, unknown>, size: number): boolean {
  return Object.keys(map).length === size;
}
