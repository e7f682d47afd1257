import { linkSync, renameSync } from 'node:fs';
import path from 'node:path';
import { systemCode } from '../system-error.ts';
import { isSameFile, look, remove } from './disk.ts';
import { isStill, type Placement } from './journal.ts';
import { patiently } from './patience.ts';

/** `changed`: somebody else has been at the file, so it is left to them. */
export type Placed = 'written' | 'changed';

/** Gives a prepared file its place. Doing it again after a kill does what is left to do. */
export function putInPlace({ folder, temporary, base, before }: Placement): Placed {
  const [from, to] = [path.join(folder, temporary), path.join(folder, base)];
  if (look(from) === undefined) return 'written';
  if (before === undefined) return claim(from, to) ? 'written' : 'changed';
  if (!isStill(to, before)) return 'changed';
  replace(from, to);
  return 'written';
}

/** A rename replaces without asking. */
export function replace(from: string, to: string): void {
  patiently(() => renameSync(from, to));
}

/**
 * Gives a prepared file a name that nobody has: by a hard link, which fails where the name is taken, all at once. A copy
 * would be half done for a while. On disks without hard links (FAT, some network disks) we look first and then rename.
 *
 * @returns whether the name was free
 */
export function claim(from: string, to: string): boolean {
  if (!hasLinked(from, to)) return false;
  remove(from);
  return true;
}

function hasLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    // Ours already: a kill came before the temporary name was removed, or a network disk asked twice.
    if (systemCode(error) === 'EEXIST') return isSameFile(look(from), look(to));
    if (look(to) !== undefined) return false;
    replace(from, to);
    return true;
  }
}
