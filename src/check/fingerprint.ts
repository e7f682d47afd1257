/** A number of 32 bits for a text: equal texts have equal ones; different texts now and then too. */
export type Fingerprint = (text: string) => number;

/** FNV-1a over UTF-16 units: quick, for comparing within one run. Never stored: an ID number could be found by trying. */
export const quickFingerprint: Fingerprint = (text) => hashedOn(FNV_BASIS, text) >>> 0;

/** Another one each time, for tables that nobody shall be able to fill with texts of one fingerprint. */
export function seededFingerprint(): Fingerprint {
  const seed = Math.floor(Math.random() * 2 ** 32) | 0;
  return (text) => hashedOn(seed, text) >>> 0;
}

/** `quickFingerprint` of parts that need not be joined for it; a number counts for itself. */
export function quickFingerprintOf(parts: Iterable<string | number>): number {
  let hashed = FNV_BASIS;
  for (const part of parts) {
    hashed = typeof part === 'string' ? hashedOn(hashed, part) : Math.imul(hashed ^ part, FNV_PRIME);
    hashed = Math.imul(hashed, FNV_PRIME);
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

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
