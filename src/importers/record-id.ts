const LONGEST = 100;

/** An id made of a name: letters, digits, `-`, `_`, `.` and `·` stay, brackets and blanks go as the schema of ids has it. */
export function recordIdOf(name: string): string {
  const id = [...name.normalize('NFC').replace(/[^\p{L}\p{M}\p{Nd}\p{Nl}·_.-]+/gu, '')].slice(0, LONGEST).join('');
  return id.replace(/^[.\p{M}]+/u, '') || NAMELESS;
}

const NAMELESS = '_';
