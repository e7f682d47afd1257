/**
 * Files that come with the program: the schemas for editors, the example register, the script of a reader thread. They
 * lie beside it, or within it where it is one executable file (docs/executable.md).
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getAsset, getRawAsset, isSea } from 'node:sea';
import { fileURLToPath } from 'node:url';

export interface ShippedFile {
  /** Relative to the folder, with `/`. */
  readonly file: string;
  readonly content: Uint8Array;
}

/** @param folder of the program, such as `schemas`; files in folders that it holds are included, by name */
export function shippedFiles(folder: string): ShippedFile[] {
  return isSea() ? filesWithin(folder) : filesBeside(folder);
}

/** A script that a thread is started from. */
export function shippedScript(name: string): URL {
  if (!isSea()) return new URL(`./${name}`, import.meta.url);
  return new URL(`data:text/javascript,${encodeURIComponent(getAsset(name, 'utf8'))}`);
}

function filesBeside(folder: string): ShippedFile[] {
  const root = path.join(programFolder(), folder);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
  return files.sort().map((file) => ({
    file: file.split(path.sep).join('/'),
    content: readFileSync(path.join(root, file)),
  }));
}

/** The executable has a list of what is in it: older versions of Node cannot tell. */
const LIST = 'files.json';

function filesWithin(folder: string): ShippedFile[] {
  const names = JSON.parse(getAsset(LIST, 'utf8')) as string[];
  const own = names.filter((name) => name.startsWith(`${folder}/`)).sort();
  return own.map((name) => ({
    file: name.slice(folder.length + 1),
    content: new Uint8Array(getRawAsset(name) as ArrayBuffer),
  }));
}

/** Above the bundle, and above the sources. */
function programFolder(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'schemas', 'member.schema.json'))) {
    const above = path.dirname(folder);
    if (above === folder) throw new Error('The files of the program are incomplete: schemas are missing');
    folder = above;
  }
  return folder;
}
