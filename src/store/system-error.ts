import { type Message, msg } from '../messages/catalogue.ts';

/** The code of a system error, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Why a file or folder could not be read, in the user's terms. */
export function whyUnreadable(error: unknown): Message {
  const code = systemCode(error);
  if (code === 'EACCES' || code === 'EPERM') return msg('file.no-permission');
  if (code === 'ENOENT') return msg('file.vanished');
  if (code === 'ELOOP') return msg('file.link-loop');
  if (code === 'EMFILE' || code === 'ENFILE') return msg('file.too-many-open');
  if (code === 'EISDIR') return msg('file.is-folder');
  if (code === 'ENAMETOOLONG') return msg('file.name-too-long');
  if (code === 'ENOTDIR') return msg('file.not-folder');
  // Nobody can read a pipe or a socket from a place.
  if (code === 'ESPIPE' || code === 'ENXIO') return msg('file.not-regular');
  return msg('file.unreadable', { code: code ?? 'unknown' });
}
