import { beginningOf, isLostOnWindows } from '../text/file-name.ts';

/** In bytes of UTF-8, some sixty Chinese characters: the name of a form has the title and a member beside it. */
const LONGEST = 180;

/** An id made of a name: letters, digits, `-`, `_`, `.` and `·` stay, brackets and blanks go as the schema of ids has it, and what Windows cannot have as the name of a file. */
export function recordIdOf(name: string): string {
  const plain = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{Nd}\p{Nl}·_.-]+/gu, '');
  const id = [...beginningOf(plain, LONGEST)].slice(0, MOST).join('');
  const kept = id.replace(/^[.\p{M}]+/u, '').replace(/\.+$/, '') || NAMELESS;
  // What is left is the name of a device.
  return isLostOnWindows(kept) ? `${NAMELESS}${kept}`.slice(0, MOST) : kept;
}

/** Characters of an id, by its schema. */
const MOST = 100;

const NAMELESS = '_';
