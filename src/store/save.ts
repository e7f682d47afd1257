import { constants, copyFileSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Message, msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import { systemCode, whyUnreadable } from './system-error.ts';

/**
 * Writes a file whole or not at all: through a temporary file in the same folder and a rename.
 *
 * @param name the file as the user knows it
 * @throws UserError where it exists and may not be overwritten, is open in another program, the disk is full, …
 */
export function saveFile(file: string, content: string | Uint8Array, name: string, mayOverwrite: boolean): void {
  try {
    write(file, content, mayOverwrite);
  } catch (error) {
    throw new UserError(msg('save.failed', { file: name, why: whyUnwritable(error) }), { cause: error });
  }
}

function write(file: string, content: string | Uint8Array, mayOverwrite: boolean): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw systemError('EISDIR');
  // A device or pipe, such as /dev/null, is written to: a rename would put a file in its place.
  if (found && !found.isFile()) writeFileSync(file, content);
  else replace(found ? realpathSync(file) : file, content, mayOverwrite);
}

function replace(file: string, content: string | Uint8Array, mayOverwrite: boolean): void {
  const folder = path.dirname(file);
  makeFolder(folder);
  const unfinished = path.join(folder, `.dgw-${process.pid}-${process.hrtime.bigint().toString(36)}.tmp`);
  try {
    writeFileSync(unfinished, content, { flag: 'wx' });
    if (mayOverwrite) renameSync(unfinished, file);
    else claim(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** @throws ENOTDIR where a file stands in the way, for which Node has other codes */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw systemCode(error) === 'EEXIST' ? systemError('ENOTDIR') : error;
  }
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** A rename replaces without asking, so a new name is claimed by an exclusive copy. */
function claim(unfinished: string, file: string): void {
  copyFileSync(unfinished, file, constants.COPYFILE_EXCL);
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
