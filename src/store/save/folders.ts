import { mkdirSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { systemCode } from '../system-error.ts';
import { systemError } from './why-unwritable.ts';

/**
 * The folders that files are saved in. They are made one by one: Node's recursive `mkdir` never ends where the system
 * answers ENOENT to a folder whose parent exists, such as below `/proc`.
 */
export class Folders {
  private readonly realPaths = new Map<string, string>();
  /** Each behind the one that holds it. */
  readonly made: string[] = [];
  private readonly announce: (folder: string) => void;

  /** @param announce is told of a folder before it is made */
  constructor(announce: (folder: string) => void = () => {}) {
    this.announce = announce;
  }

  /**
   * Makes the folder where it is missing.
   *
   * @returns its path without links
   * @throws Error ENOTDIR where a file stands in the way
   */
  ready(folder: string): string {
    const known = this.realPaths.get(folder);
    if (known !== undefined) return known;
    this.make(folder);
    const real = realpathSync(folder);
    this.realPaths.set(folder, real);
    return real;
  }

  /** Takes back what was made, as far as nobody put anything into it. */
  removeMade(): void {
    removeEmpty(this.made.splice(0));
  }

  private make(folder: string): void {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found?.isDirectory()) return;
    const above = path.dirname(folder);
    if (found) throw systemError('ENOTDIR');
    if (above === folder) throw systemError('ENOENT');
    this.make(above);
    this.announce(folder);
    makeOne(folder);
    this.made.push(folder);
  }
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    // Somebody else may have made it just now.
    if (systemCode(error) !== 'EEXIST') throw error;
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw systemError('ENOTDIR');
  }
}

/** @param folders each behind the one that holds it */
export function removeEmpty(folders: readonly string[]): void {
  for (const folder of folders.toReversed()) {
    try {
      rmdirSync(folder);
    } catch {
      // Others use it by now.
    }
  }
}
