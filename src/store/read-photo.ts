import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { type Message, msg } from '../messages/catalogue.ts';
import { inspectPhoto, MAX_PHOTO_BYTES, photoTooLarge } from '../photos/inspect-photo.ts';
import type { Photo } from '../photos/photo.ts';
import { LettersOnDisk } from './letters-on-disk.ts';
import { systemCode, whyUnreadable } from './system-error.ts';

/**
 * Reads photos by their path in the records, relative to the workspace. The answer is the photo, or why it cannot be
 * used; nothing is thrown. A link that leads out of the workspace is outside, whatever its name says.
 *
 * One photo costs one look at its path, one `stat` and one read of at most `MAX_PHOTO_BYTES`: some 50 µs for a photo of
 * 90 KB that the system has at hand. Of a file that is too large nothing is read.
 */
export function photoReaderOf(root: string): (photo: string) => Photo | Message {
  let realRoot: string | undefined;
  const letters = new LettersOnDisk();
  return (photo) => {
    try {
      realRoot ??= realpathSync.native(root);
      const file = realPhoto(realRoot, path.resolve(realRoot, photo), letters);
      if (!isInside(realRoot, file)) return msg('photo.outside');
      const bytes = readPicture(file);
      if ('key' in bytes) return bytes;
      const facts = inspectPhoto(bytes);
      return 'key' in facts ? facts : { ...facts, bytes };
    } catch (error) {
      return whyUnreadable(error);
    }
  };
}

/** A camera writes `A.JPG`, and on Windows it is found as `a.jpg`. */
function realPhoto(root: string, file: string, letters: LettersOnDisk): string {
  try {
    return realpathSync.native(file);
  } catch (error) {
    const other = isInside(root, file) ? letters.of(root, path.relative(root, file)) : undefined;
    if (systemCode(error) !== 'ENOENT' || other === undefined) throw error;
    return realpathSync.native(path.join(root, other));
  }
}

function isInside(root: string, file: string): boolean {
  const [first] = path.relative(root, file).split(path.sep);
  return first !== '..' && !path.isAbsolute(path.relative(root, file));
}

/** Opening a pipe would wait for somebody to write into it; Windows has no such pipes, and no such flag. */
const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function readPicture(file: string): Uint8Array | Message {
  const descriptor = openSync(file, WITHOUT_WAITING);
  try {
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) return msg('file.is-folder');
    if (!stats.isFile()) return msg('file.not-regular');
    return stats.size > MAX_PHOTO_BYTES ? photoTooLarge() : readBytes(descriptor, stats.size);
  } finally {
    closeSync(descriptor);
  }
}

/** Fewer bytes than expected where the file shrinks meanwhile: a picture that is cut short then, and is told so. */
function readBytes(descriptor: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(size);
  let length = 0;
  while (length < size) {
    const read = readSync(descriptor, bytes, length, size - length, length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}
