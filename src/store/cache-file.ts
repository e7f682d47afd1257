import { closeSync, constants, fstatSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Folders } from './save/folders.ts';

/** A link is not followed, and a pipe does not make us wait. Windows has neither flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * The bytes of a file that only spares work: `undefined` where it is none, no ordinary file, or longer than it can be.
 *
 * @param most bytes
 */
export function readCacheFile(file: string, most: number): Buffer | undefined {
  try {
    const descriptor = openSync(file, FLAGS);
    try {
      const stats = fstatSync(descriptor);
      return stats.isFile() && stats.size <= most ? readFileSync(descriptor) : undefined;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}

/**
 * Writes it anew, in the place of whatever had its name: of a link, not of what the link leads to. A full disk or a
 * folder that may not be written to is no reason to fail: without the file, the next run takes longer.
 */
export function writeCacheFile(file: string, parts: readonly Uint8Array[]): void {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    new Folders().ready(path.dirname(file));
    const descriptor = openSync(unfinished, 'wx', 0o600);
    try {
      for (const part of parts) writeFileSync(descriptor, part);
    } finally {
      closeSync(descriptor);
    }
    renameSync(unfinished, file);
  } catch {
    removeQuietly(unfinished);
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Its folder could not be made, so there is nothing to remove.
  }
}
