import { type Message, msg } from '../../messages/catalogue.ts';
import { UserError } from '../../messages/user-error.ts';
import { systemCode, whyUnreadable } from '../system-error.ts';

/** Why we do not write a file that the system would let us write. */
export class Refusal extends Error {
  readonly why: Message;

  constructor(why: Message) {
    super(why.key);
    this.name = 'Refusal';
    this.why = why;
  }
}

/** An error as the system would answer. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Why a file could not be written, in the user's terms. */
export function whyUnwritable(error: unknown): Message {
  if (error instanceof Refusal) return error.why;
  const code = systemCode(error);
  if (code === 'EEXIST') return msg('file.exists');
  if (code === 'ENOENT') return msg('folder.cannot-be-made');
  if (code === 'ENOSPC' || code === 'EDQUOT') return msg('file.disk-full');
  if (code === 'EBUSY' || code === 'ETXTBSY') return msg('file.in-use');
  if (code === 'EROFS') return msg('file.no-permission');
  // Windows answers EPERM when Excel holds the file that the rename would replace.
  if (code === 'EPERM' && process.platform === 'win32') return msg('file.in-use');
  return whyUnreadable(error);
}

/** @param name what could not be written, as the user knows it */
export function inWords(error: unknown, name: string): UserError {
  if (error instanceof UserError) return error;
  return new UserError(msg('save.failed', { file: name, why: whyUnwritable(error) }), { cause: error });
}
