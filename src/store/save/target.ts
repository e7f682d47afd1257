import { closeSync, constants, openSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { msg } from '../../messages/catalogue.ts';
import { type Found, look, NEVER_WAIT } from './disk.ts';
import type { Folders } from './folders.ts';
import { Refusal, systemError } from './why-unwritable.ts';

/** Where a file is really saved: what is replaced is the file that a link leads to, never the link. */
export interface Target {
  /** Without links. */
  readonly folder: string;
  readonly base: string;
  /** The ordinary file that stands there. */
  readonly found: Found | undefined;
}

/** As many as Linux follows. */
const MOST_LINKS = 40;

/**
 * Finds out where a file is saved, and makes its folder.
 *
 * @throws Refusal for a device, pipe or socket: opening one may wait for ever, and a rename would put a file in its place
 * @throws Error EISDIR for a folder, ELOOP for a link that leads back to itself
 */
export function targetOf(file: string, folders: Folders, links = 0): Target {
  const folder = folders.ready(path.dirname(file));
  const base = path.basename(file);
  const full = path.join(folder, base);
  const found = look(full);
  if (found === undefined || found.isFile()) return { folder, base, found };
  if (found.isDirectory()) throw systemError('EISDIR');
  if (!found.isSymbolicLink()) throw new Refusal(msg('file.not-regular'));
  if (links === MOST_LINKS) throw systemError('ELOOP');
  return targetOf(path.resolve(folder, readlinkSync(full)), folders, links + 1);
}

/**
 * Makes sure that a file may be replaced. A rename asks for rights in the folder only: it would replace a file that is
 * protected, and on Windows it would find out that Excel has it open when others of the set are replaced already.
 *
 * @throws Error EACCES, EPERM, EBUSY, EROFS, …
 */
export function requireWritable(file: string): void {
  closeSync(openSync(file, constants.O_WRONLY | NEVER_WAIT));
}
