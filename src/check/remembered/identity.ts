import type { Identity } from '../../store/files.ts';

/** A file that changed just before it was looked at may change again without its times showing it. */
const TOO_FRESH_MS = 2000;

export function isSame(first: Identity, second: Identity): boolean {
  return first[0] === second[0] && first[1] === second[1] && first[2] === second[2] && first[3] === second[3];
}

/**
 * Whether a change after this moment shows in what the disk says of the file; never where it could not be looked at.
 *
 * @param now milliseconds since 1970
 */
export function isSettled(identity: Identity | undefined, now: number): identity is Identity {
  if (identity === undefined) return false;
  const [ino, , mtimeMs, ctimeMs] = identity;
  return !Number.isNaN(ino) && Math.max(mtimeMs, ctimeMs) <= now - TOO_FRESH_MS;
}
