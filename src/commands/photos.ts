import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { MAX_PHOTO_BYTES, type Photo, type PhotoProblem, readPhoto } from '../forms/photo.ts';
import { type Message, msg } from '../messages/catalogue.ts';
import type { MemberRecord } from '../model/records.ts';
import { whyUnreadable } from '../store/system-error.ts';

/**
 * Reads members' photos from the workspace. A form is written without a photo rather than not at all, but never in
 * silence: each problem is told.
 */
export function photoReader(
  root: string,
  tell: (problem: Message) => void,
): (member: MemberRecord) => Photo | undefined {
  return ({ id, photo }) => {
    if (photo === undefined) return undefined;
    const read = readInside(root, photo);
    if ('bytes' in read) {
      if (read.isTurned) tell(msg('photo.turned', { member: id, photo }));
      return read;
    }
    tell(msg('photo.left-out', { member: id, photo, why: read }));
    return undefined;
  };
}

const PROBLEMS: Record<PhotoProblem, Message> = {
  'not-a-picture': msg('photo.not-a-picture'),
  corrupt: msg('photo.corrupt'),
  'too-large': msg('photo.too-large', { megabytes: MAX_PHOTO_BYTES / 1024 / 1024 }),
};

/** A link that leads out of the workspace is outside, whatever its name says. */
function readInside(root: string, photo: string): Photo | Message {
  try {
    const file = realpathSync(path.resolve(root, photo));
    const relative = path.relative(realpathSync(root), file);
    if (relative.startsWith('..') || path.isAbsolute(relative)) return msg('photo.outside');
    const stats = statSync(file);
    if (!stats.isFile()) return msg('file.not-regular');
    if (stats.size > MAX_PHOTO_BYTES) return PROBLEMS['too-large'];
    const read = readPhoto(readFileSync(file));
    return typeof read === 'string' ? PROBLEMS[read] : read;
  } catch (error) {
    return whyUnreadable(error);
  }
}
