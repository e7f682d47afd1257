/**
 * A number of 32 bits for a text: equal texts have equal ones; different texts now and then too. A text may come in parts,
 * as if blanks stood between them: they need not be joined for it.
 */
export type Fingerprint = (...parts: readonly string[]) => number;

/** FNV-1a over UTF-16 units: quick, for comparing within one run. Never stored: an ID number could be found by trying. */
export const quickFingerprint: Fingerprint = (...parts) => hashedParts(FNV_BASIS, parts);

/** Another one each time, for tables that nobody shall be able to fill with texts of one fingerprint. */
export function seededFingerprint(): Fingerprint {
  const seed = Math.floor(Math.random() * 2 ** 32) | 0;
  return (...parts) => hashedParts(seed, parts);
}

/** Of texts and numbers, which count for themselves. */
export function quickFingerprintOf(parts: Iterable<string | number>): number {
  let hashed = FNV_BASIS;
  for (const part of parts) {
    hashed = typeof part === 'string' ? hashedOn(hashed, part) : Math.imul(hashed ^ part, FNV_PRIME);
    hashed = Math.imul(hashed, FNV_PRIME);
  }
  return hashed >>> 0;
}

function hashedParts(basis: number, parts: readonly string[]): number {
  let hashed = basis;
  for (let index = 0; index < parts.length; index += 1) {
    if (index > 0) hashed = Math.imul(hashed ^ BLANK, FNV_PRIME);
    hashed = hashedOn(hashed, parts[index] ?? '');
  }
  return hashed >>> 0;
}

function hashedOn(basis: number, text: string): number {
  let hashed = basis;
  for (let index = 0; index < text.length; index += 1) {
    hashed = Math.imul(hashed ^ text.charCodeAt(index), FNV_PRIME);
  }
  return hashed;
}

const BLANK = 0x20;
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
