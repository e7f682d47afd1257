import { fchmodSync, fchownSync, fstatSync, fsyncSync } from 'node:fs';
import { systemCode } from '../system-error.ts';
import { type Content, createFile, type Found, isWindows, writeAll } from './disk.ts';

/**
 * Writes a temporary file that will take a file's place, with the mode and owner that the file has there. While it is
 * incomplete nobody else may read it: personal data would show for a moment where the final file is private.
 *
 * @param replaced the file whose place it takes; a new one gets what every new file gets
 * @param isLasting whether it is to outlast a power cut
 */
export function writeTemporary(file: string, content: Content, replaced: Found | undefined, isLasting = true): void {
  createFile(file, 0o600, (descriptor) => {
    writeAll(descriptor, content);
    // Windows keeps rights elsewhere: the folder hands them down.
    if (!isWindows()) setRights(descriptor, replaced);
    if (isLasting) fsyncSync(descriptor);
  });
}

function setRights(descriptor: number, replaced: Found | undefined): void {
  const mode = replaced === undefined ? 0o666 & ~process.umask() : rightsAfterOwner(descriptor, replaced);
  asFarAsPossible(() => fchmodSync(descriptor, mode));
}

/**
 * Gives the file to the owner and group of the one that it replaces. Only the administrator may give files away: for
 * everybody else the file becomes their own, and where even the group cannot be kept, it may do what everybody may.
 *
 * @returns the mode that goes with it
 */
function rightsAfterOwner(descriptor: number, replaced: Found): number {
  const [user, group] = [Number(replaced.uid), Number(replaced.gid)];
  const mode = Number(replaced.mode) & 0o777;
  const own = fstatSync(descriptor);
  if (own.uid === user && own.gid === group) return mode;
  if (asFarAsPossible(() => fchownSync(descriptor, user, group))) return mode;
  if (own.gid === group || asFarAsPossible(() => fchownSync(descriptor, own.uid, group))) return mode;
  return (mode & 0o707) | ((mode & 0o007) << 3);
}

/** What disks answer that know no rights (USB sticks, some network disks), or whoever may not give files away. */
const NOT_POSSIBLE: readonly (string | undefined)[] = ['EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'ENOSYS'];

/** @returns whether it was possible */
function asFarAsPossible(action: () => void): boolean {
  try {
    action();
    return true;
  } catch (error) {
    if (NOT_POSSIBLE.includes(systemCode(error))) return false;
    throw error;
  }
}
