import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import { RECORD_FOLDERS } from '../model/kinds/index.ts';
import { isRecordFile } from '../records/record-file.ts';
import { LettersOnDisk } from './letters-on-disk.ts';

/** The paths that were asked for. */
export interface ShownPaths {
  /** Whether a file of the workspace is among them; all are where no path was named. */
  readonly includes: (file: string) => boolean;
  /** Those that can hold no record, as they were written. */
  readonly withoutRecords: readonly string[];
}

/** @throws UserError for a path that does not exist or lies outside the workspace */
export function shownPaths(root: string, cwd: string, paths: readonly string[]): ShownPaths {
  if (paths.length === 0) return { includes: () => true, withoutRecords: [] };
  const letters = new LettersOnDisk();
  const wanted = paths.map((name) => {
    const given = insideWorkspace(root, cwd, name);
    return (letters.of(root, given) ?? given).split(path.sep).join('/');
  });
  return {
    includes: (file) => wanted.some((prefix) => prefix === '' || file === prefix || file.startsWith(`${prefix}/`)),
    withoutRecords: paths.filter((_, at) => !canHoldRecords(root, wanted[at] ?? '')),
  };
}

/**
 * From where the user stands, or else from the workspace, as findings name their files: what one run prints can be given
 * to the next, with `-C` and in any folder of the workspace. A link within the workspace counts as where it stands: its
 * records are listed under that name.
 */
function insideWorkspace(root: string, cwd: string, name: string): string {
  const candidates = [path.resolve(cwd, name), path.resolve(root, name)].filter((full) => existsSync(full));
  if (candidates.length === 0) throw new UserError(msg('usage.path-missing', { path: name }));
  for (const full of candidates) {
    const relative = inside(root, full) ?? inside(realpathSync(root), realpathSync(full));
    if (relative !== undefined) return relative;
  }
  throw new UserError(msg('usage.path-outside', { path: name }));
}

function inside(folder: string, full: string): string | undefined {
  const relative = path.relative(folder, full);
  const isOutside = relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
  return isOutside ? undefined : relative;
}

function canHoldRecords(root: string, file: string): boolean {
  if (file === '') return true;
  const [folder = ''] = file.split('/', 1);
  return RECORD_FOLDERS.includes(folder) && (isRecordFile(path.basename(file)) || isFolder(path.join(root, file)));
}

function isFolder(full: string): boolean {
  return statSync(full).isDirectory();
}
