import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

let folder: string | undefined;

/**
 * The program with all that it needs in a folder that anybody may enter: the checkout may lie where only its owner may,
 * and whoever has no rights is to be told of the register, not of the program.
 *
 * @returns the file to start
 */
export function programForAnybody(): string {
  if (folder === undefined) {
    folder = mkdtempSync(path.join(tmpdir(), 'dgw-program-'));
    lay(folder);
    const own = folder;
    process.on('exit', () => rmSync(own, { recursive: true, force: true }));
  }
  return path.join(folder, 'bin', 'dgw.js');
}

function lay(target: string): void {
  for (const name of ['bin', 'package.json', 'dist']) {
    cpSync(path.join(ROOT, name), path.join(target, name), { recursive: true });
  }
  chmodSync(target, 0o755);
  for (const entry of readdirSync(target, { recursive: true, withFileTypes: true })) {
    chmodSync(path.join(entry.parentPath, entry.name), 0o755);
  }
}
