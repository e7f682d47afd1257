import { lstatSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import { SETTINGS_FILE } from '../records/settings.ts';
import { whyUnreadable } from './system-error.ts';

/**
 * The workspace that a folder belongs to: the nearest folder upward with `dgw.yaml`.
 *
 * @throws UserError where there is none
 */
export function findWorkspace(from: string): string {
  const start = path.resolve(from);
  requireFolder(start);
  let folder = start;
  for (;;) {
    if (isThere(path.join(folder, SETTINGS_FILE))) return folder;
    const above = path.dirname(folder);
    if (above === folder) throw noWorkspace(start);
    folder = above;
  }
}

/** Without this a misspelt folder would quietly mean the workspace around it. */
function requireFolder(folder: string): void {
  try {
    if (statSync(folder).isDirectory()) return;
  } catch (error) {
    throw new UserError(msg('workspace.no-folder', { folder, why: whyUnreadable(error) }), { cause: error });
  }
  throw new UserError(msg('workspace.no-folder', { folder, why: msg('file.not-folder') }));
}

/** A link that leads nowhere is there too: reading it then says what is wrong. */
function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Notepad adds `.txt` without showing it, and people write `dgw.yml`. */
function noWorkspace(folder: string): UserError {
  const misnamed = namesIn(folder).find((name) => /^dgw\.ya?ml(\.txt)?$/i.test(name));
  if (misnamed === undefined) return new UserError(msg('workspace.not-found', { folder }));
  return new UserError(msg('workspace.misnamed', { folder, file: misnamed }));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
