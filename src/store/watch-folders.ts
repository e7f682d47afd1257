/**
 * Tells that something in a register changes. One watcher a folder, not one a file: a register may have 100,000 of them.
 * Folders are watched by themselves, since Node's recursive watching on Linux loses those that are replaced.
 */

import { type FSWatcher, readdirSync, watch } from 'node:fs';
import path from 'node:path';

/** Quiet for so long, and a burst is over; one that does not end is told all the same. */
const QUIET_MS = 120;
const LONGEST_MS = 1000;

/**
 * @param root of the register; it may go and come back
 * @returns when it was told, each time, in milliseconds since 1970
 */
export async function* changesIn(root: string): AsyncGenerator<number> {
  const watched = new Map<string, FSWatcher>();
  let wake: (() => void) | undefined;
  let isChanged = false;
  const note = (folder: string, name: string | null) => {
    if (!isOfInterest(root, folder, name)) return;
    isChanged = true;
    wake?.();
  };
  const nextEvent = (milliseconds?: number) =>
    new Promise<void>((resolve) => {
      const timer = milliseconds === undefined ? undefined : setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  try {
    for (;;) {
      // What is new is watched before anybody looks: a change that comes meanwhile is told next.
      if (rewatch(root, watched, note)) isChanged = true;
      while (!isChanged) await nextEvent();
      const began = performance.now();
      while (isChanged && performance.now() - began < LONGEST_MS) {
        isChanged = false;
        await nextEvent(QUIET_MS);
      }
      isChanged = false;
      rewatch(root, watched, note);
      yield Date.now();
    }
  } finally {
    for (const watcher of watched.values()) watcher.close();
  }
}

/** @returns whether a folder is watched that was not, in which files may be already */
function rewatch(
  root: string,
  watched: Map<string, FSWatcher>,
  note: (folder: string, name: string | null) => void,
): boolean {
  const isFirst = watched.size === 0;
  const folders = new Set(foldersOf(root));
  for (const [folder, watcher] of watched) {
    if (folders.has(folder)) continue;
    watcher.close();
    watched.delete(folder);
  }
  let isNew = false;
  for (const folder of folders) {
    if (watched.has(folder)) continue;
    const watcher = watchFolder(folder, note, () => watched.delete(folder));
    if (watcher === undefined) continue;
    watched.set(folder, watcher);
    isNew = !isFirst;
  }
  return isNew;
}

function watchFolder(
  folder: string,
  note: (folder: string, name: string | null) => void,
  forget: () => void,
): FSWatcher | undefined {
  try {
    const watcher = watch(folder, (event, name) => {
      // A folder that is moved or removed tells its own name, and nothing any more.
      if (event === 'rename' && name === path.basename(folder)) {
        watcher.close();
        forget();
      }
      note(folder, name);
    });
    watcher.on('error', () => {
      watcher.close();
      forget();
      note(folder, null);
    });
    return watcher;
  } catch {
    return undefined;
  }
}

/** The folder around the register tells when it comes back. */
function foldersOf(root: string): string[] {
  return [path.dirname(root), ...foldersBelow(root)];
}

function foldersBelow(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const inner = entries.filter((entry) => entry.isDirectory() && !NOT_WATCHED.test(entry.name));
    return [folder, ...inner.flatMap(({ name }) => foldersBelow(path.join(folder, name)))];
  } catch {
    return [];
  }
}

/** Folders of other programs, and the forms that are printed from the records. */
const NOT_WATCHED = /^\.|^node_modules$|^forms$/;

/** What editors keep beside a file, and what a save prepares: `.x.swp`, `4913`, `x~`, `x___jb_tmp___`. */
const BESIDE = /^\.|~$|^4913$|\.sw[a-z]$|\.tmp$|___jb_|^#.*#$/;

function isOfInterest(root: string, folder: string, name: string | null): boolean {
  if (name === null) return true;
  if (folder === path.dirname(root)) return name === path.basename(root);
  return !BESIDE.test(name);
}
