import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import { whyUnreadable } from './system-error.ts';

/** Opening a pipe must not wait for a writer. Windows has no such flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * A file that the user names, whole, wherever it is.
 *
 * @param name the file as the user knows it
 * @param most bytes of it that are read: one byte too many tells that it is longer
 * @throws UserError where it cannot be read
 */
export function readWhole(file: string, name: string, most: number): Buffer {
  try {
    const descriptor = openSync(file, FLAGS);
    try {
      const stats = fstatSync(descriptor);
      if (!stats.isFile()) throw new UserError(unreadable(name, stats.isDirectory()));
      // What is longer is refused for its length, by whoever knows what it is.
      return stats.size > most ? Buffer.alloc(most + 1) : readFileSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(msg('report.failure', { file: name, why: whyUnreadable(error) }), { cause: error });
  }
}

function unreadable(file: string, isFolder: boolean) {
  return msg('report.failure', { file, why: isFolder ? msg('file.is-folder') : msg('file.not-regular') });
}
