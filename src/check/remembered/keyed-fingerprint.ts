import { hash } from 'node:crypto';
import type { Fingerprint } from '../fingerprint.ts';

/**
 * A fingerprint that can be stored: without the key nobody can find out a text by trying all that it might be, which a
 * plain fingerprint of an ID number allows.
 *
 * @param key what only a holder of the register has
 */
export function keyedFingerprint(key: string): Fingerprint {
  return (...parts) => hash('sha256', `${key} ${parts.join(' ')}`, 'buffer').readUInt32LE(0);
}
