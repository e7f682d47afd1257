/** A folder for one test, and words for what is in it. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { say } from '../../src/messages/catalogue.ts';
import { UserError } from '../../src/messages/user-error.ts';

export class TestFolder {
  /** Without links: macOS keeps its temporary folder behind one. */
  readonly path = mkdtempSync(path.join(tmpdir(), 'dgw-test-'));

  at(...names: string[]): string {
    return path.join(this.path, ...names);
  }

  /** All names in it, hidden ones too. */
  names(): string[] {
    return readdirSync(this.path, { recursive: true, encoding: 'utf8' }).sort();
  }

  text(name: string): string {
    return readFileSync(this.at(name), 'utf8');
  }

  /** In octal, such as `640`. */
  mode(name: string): string {
    return (statSync(this.at(name)).mode & 0o7777).toString(8);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** What the user is told, in English. Any other error is none that a user should see. */
export function problemOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return say('en', error.problem);
    throw error;
  }
  return 'no problem';
}
