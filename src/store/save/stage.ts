import { openSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { systemCode } from '../system-error.ts';
import { closeAfter, createFile, readOrdinary, remove, syncFolder, writeLasting } from './disk.ts';
import { isTemporaryOf, STAGE } from './names.ts';

/**
 * The record of where a set prepares its files, so that all of them are found again. A folder is written down before
 * the first file is made in it, and put on the disk itself: after a power cut, too, nothing lies where nobody looks.
 *
 * One JSON text a line: first who saves, then `["in", folder]` or `["made", folder]`, relative to the home of the set.
 */
export class Stage {
  private readonly home: string;
  private readonly known = new Set<string>();

  constructor(home: string, token: string) {
    this.home = home;
    const line = `${JSON.stringify(token)}\n`;
    createFile(path.join(home, STAGE), 0o666, (descriptor) => writeLasting(descriptor, line));
    syncFolder(home);
  }

  /** The folders that files are prepared in. */
  get folders(): readonly string[] {
    return [...this.known];
  }

  /** A folder that is about to be made. */
  noteMaking(folder: string): void {
    this.write('made', folder);
  }

  /** A folder that a file is about to be prepared in. */
  noteUse(folder: string): void {
    if (this.known.has(folder)) return;
    this.write('in', folder);
    this.known.add(folder);
  }

  private write(what: 'in' | 'made', folder: string): void {
    const line = `${JSON.stringify([what, path.relative(this.home, folder)])}\n`;
    const descriptor = openSync(path.join(this.home, STAGE), 'a');
    closeAfter(descriptor, () => writeLasting(descriptor, line));
  }
}

/** What was written down of a set that was not decided. */
export interface Staged {
  readonly token: string;
  /** The folders that it prepared files in. */
  readonly folders: readonly string[];
  /** The folders that it made, each behind the one that holds it. */
  readonly made: readonly string[];
}

/** @returns undefined where no set was being prepared. A last line that a power cut tore has nothing to it yet. */
export function readStage(home: string): Staged | undefined {
  const text = readOrdinary(path.join(home, STAGE))?.toString('utf8');
  if (text === undefined) return undefined;
  const [token, ...notes] = text.split('\n').map(parsed);
  const foldersOf = (what: 'in' | 'made') =>
    notes.flatMap((note) => {
      const [kind, folder] = Array.isArray(note) ? (note as unknown[]) : [];
      return kind === what && typeof folder === 'string' ? [path.resolve(home, folder)] : [];
    });
  return { token: typeof token === 'string' ? token : '', folders: foldersOf('in'), made: foldersOf('made') };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * Removes what was prepared by one saver.
 *
 * @returns how many files were removed
 * @throws Error where one of them cannot be
 */
export function removeTemporaries(folders: readonly string[], token: string): number {
  const files = folders.flatMap((folder) =>
    namesIn(folder)
      .filter((name) => isTemporaryOf(token, name))
      .map((name) => path.join(folder, name)),
  );
  for (const file of files) remove(file);
  return files.length;
}

/** A folder that is gone has taken with it what was in it. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}
