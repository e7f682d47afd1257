import path from 'node:path';
import { look, removeIfPossible } from './disk.ts';
import { loneSaver } from './names.ts';
import { isGone, saverOf } from './saver.ts';
import { namesIn } from './stage.ts';

/**
 * Removes what killed runs prepared in a folder to save one file: it may be a whole personal form.
 *
 * @param now in nanoseconds, by the clock of the disk
 */
export function sweepLone(folder: string, now: bigint): void {
  for (const name of namesIn(folder)) {
    const saver = saverOf(loneSaver(name) ?? '');
    const found = saver && look(path.join(folder, name));
    if (saver && found && isGone(saver, now - found.mtimeNs)) removeIfPossible(path.join(folder, name));
  }
}
