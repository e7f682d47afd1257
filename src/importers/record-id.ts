import { isLostOnWindows } from '../text/file-name.ts';

const LONGEST = 100;

/** An id made of a name: letters, digits, `-`, `_`, `.` and `·` stay, brackets and blanks go as the schema of ids has it, and what Windows cannot have as the name of a file. */
export function recordIdOf(name: string): string {
  const id = [...name.normalize('NFC').replace(/[^\p{L}\p{M}\p{Nd}\p{Nl}·_.-]+/gu, '')].slice(0, LONGEST).join('');
  const kept = id.replace(/^[.\p{M}]+/u, '').replace(/\.+$/, '') || NAMELESS;
  // What is left is the name of a device.
  return isLostOnWindows(kept) ? `${NAMELESS}${kept}`.slice(0, LONGEST) : kept;
}

const NAMELESS = '_';
