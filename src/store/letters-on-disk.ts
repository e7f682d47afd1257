import { readdirSync } from 'node:fs';
import path from 'node:path';
import { alike } from '../text/file-name.ts';

/**
 * How names are written on the disk. On Windows and macOS `MEMBERS` leads to `members`; and what somebody wrote there is
 * to be found on Linux too. Each folder is listed once. Neither inodes nor real paths tell: disks that Linux mounts by a
 * program (exFAT, NTFS) give one file a number for each of its spellings.
 */
export class LettersOnDisk {
  /** By folder, and by letters that count for nothing: all names that have them. */
  readonly #names = new Map<string, ReadonlyMap<string, readonly string[]>>();

  /**
   * The path below a folder as it is written there: letter by letter the same, or else the only one alike.
   *
   * @returns undefined where there is none, or nobody can say which is meant
   */
  of(folder: string, relative: string): string | undefined {
    const written: string[] = [];
    for (const name of relative.split(path.sep)) {
      const names = this.#in(path.join(folder, ...written)).get(alike(name)) ?? [];
      const own = names.includes(name) ? name : names.length === 1 ? names[0] : undefined;
      if (own === undefined) return undefined;
      written.push(own);
    }
    return path.join(...written);
  }

  #in(folder: string): ReadonlyMap<string, readonly string[]> {
    const known = this.#names.get(folder);
    if (known !== undefined) return known;
    const names = new Map<string, string[]>();
    for (const name of namesIn(folder)) names.set(alike(name), [...(names.get(alike(name)) ?? []), name]);
    this.#names.set(folder, names);
    return names;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
