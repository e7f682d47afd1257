import { constants, copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { systemCode, UserError } from '../errors.ts';
import { type Message, msg } from '../messages/catalogue.ts';
import { whyUnreadable } from './files.ts';

/**
 * Writes a file whole or not at all: through a temporary file in the same folder and a rename.
 *
 * @param name the file as the user knows it
 * @throws UserError where it exists and may not be overwritten, is open in another program, the disk is full, …
 */
export function saveFile(file: string, content: string | Uint8Array, name: string, mayOverwrite: boolean): void {
  const unfinished = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(unfinished, content, { flag: 'wx' });
    if (mayOverwrite) renameSync(unfinished, file);
    else claim(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new UserError(msg('save.failed', { file: name, why: whyUnwritable(error) }), { cause: error });
  }
}

/** A rename replaces without asking, so a new name is claimed by an exclusive copy. */
function claim(unfinished: string, file: string): void {
  copyFileSync(unfinished, file, constants.COPYFILE_EXCL);
  rmSync(unfinished);
}

/** Why a file could not be written, in the user's terms. */
export function whyUnwritable(error: unknown): Message {
  const code = systemCode(error);
  if (code === 'EEXIST') return msg('file.exists');
  if (code === 'ENOSPC' || code === 'EDQUOT') return msg('file.disk-full');
  if (code === 'EBUSY' || code === 'ETXTBSY') return msg('file.in-use');
  if (code === 'EROFS') return msg('file.no-permission');
  // Windows answers EPERM when Excel holds the file that the rename would replace.
  if (code === 'EPERM' && process.platform === 'win32') return msg('file.in-use');
  return whyUnreadable(error);
}
