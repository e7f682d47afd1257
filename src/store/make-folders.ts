import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { systemCode } from './system-error.ts';

/**
 * Makes a folder and those above it that are missing, one by one: Node's own `recursive` never ends below a path where
 * the system answers ENOENT to every attempt, such as `/proc`.
 *
 * @throws the system's error; ENOTDIR where a file stands in the way
 */
export function makeFolders(folder: string): void {
  const missing: string[] = [];
  for (let current = path.resolve(folder); !isFolder(current); current = path.dirname(current)) {
    missing.push(current);
    if (path.dirname(current) === current) break;
  }
  for (const each of missing.reverse()) makeFolder(each);
}

/** @throws ENOTDIR for anything else that stands there */
function isFolder(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw Object.assign(new Error('ENOTDIR'), { code: 'ENOTDIR' });
  return found !== undefined;
}

/** Somebody else may make the same folder at the same time. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST' || !isFolder(folder)) throw error;
  }
}
