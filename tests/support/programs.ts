import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The first of the programs that is in PATH; `undefined` where none is. */
export function findProgram(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isRunnable);
}

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The title of tests that need a program, which says so where it is missing. */
export function titleWith(program: string | undefined, title: string, names: readonly string[]): string {
  return program === undefined ? `${title} (skipped: ${names.join(', ')} not in PATH)` : title;
}
