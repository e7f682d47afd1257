/** Files that come with the program: the schemas for editors, and the example register. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ShippedFile {
  /** Relative to the folder, with `/`. */
  readonly file: string;
  readonly content: Uint8Array;
}

/** @param folder of the program, such as `schemas`; files in folders that it holds are included, by name */
export function shippedFiles(folder: string): ShippedFile[] {
  const root = path.join(programFolder(), folder);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
  return files.sort().map((file) => ({
    file: file.split(path.sep).join('/'),
    content: readFileSync(path.join(root, file)),
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
