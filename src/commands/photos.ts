import { type Message, msg } from '../messages/catalogue.ts';
import type { MemberRecord } from '../model/records.ts';
import type { Photo } from '../photos/photo.ts';
import { photoReaderOf } from '../store/read-photo.ts';

/**
 * The photos for a form. One is written without a photo rather than not at all, and without one rather than with one
 * that is torn, lies on its side or has the wrong colours: an empty box is filled by hand, a wrong picture is signed
 * and stamped. But never in silence: each problem is told.
 */
export function photosForForms(
  root: string,
  tell: (problem: Message) => void,
): (member: MemberRecord) => Photo | undefined {
  const read = photoReaderOf(root);
  return ({ id, photo }) => {
    if (photo === undefined) return undefined;
    const found = read(photo);
    if ('bytes' in found) return found;
    tell(msg('photo.left-out', { member: id, photo, why: found }));
    return undefined;
  };
}
