/** Lines of records, looked at character by character: one pass each, however long and strange they are. */

export interface Line {
  readonly start: number;
  /** Before the line break. */
  readonly end: number;
}

/** The line that an offset lies in. */
export function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const found = text.indexOf('\n', Math.max(start, offset));
  const end = found < 0 ? text.length : found;
  return { start: Math.min(start, offset), end: text.charAt(end - 1) === '\r' ? end - 1 : end };
}

/** The name of a field at the beginning of a line, behind indentation and dashes; what stands behind it is not asked. */
export interface WrittenKey {
  readonly start: number;
  readonly end: number;
}

const BLANK = /\s/;
const NO_PART_OF_KEYS = /[\s:：#"'{}[\],]/;

/** `undefined` where the line begins with something else. */
export function keyOf(text: string, { start, end }: Line): WrittenKey | undefined {
  let from = start;
  while (from < end && (BLANK.test(text.charAt(from)) || isDash(text, from))) from += 1;
  let to = from;
  while (to < end && !NO_PART_OF_KEYS.test(text.charAt(to))) to += 1;
  return to > from ? { start: from, end: to } : undefined;
}

function isDash(text: string, at: number): boolean {
  return text.charAt(at) === '-' && text.charAt(at + 1) === ' ';
}

/** Where the content of a line ends, before a comment and the blanks in front of it. */
export function contentEnd(text: string, { start, end }: Line): number {
  let to = start;
  while (to < end && !(text.charAt(to) === '#' && (to === start || BLANK.test(text.charAt(to - 1))))) to += 1;
  while (to > start && BLANK.test(text.charAt(to - 1))) to -= 1;
  return to;
}

/** The first colon between two offsets that parts a field from its value, -1 where there is none. */
export function separatorIn(text: string, from: number, to: number): number {
  for (let at = text.indexOf(':', from); at >= 0 && at < to; at = text.indexOf(':', at + 1)) {
    const next = text.charAt(at + 1);
    if (at + 1 >= to || next === ' ' || next === '\n' || next === '\r' || next === '\t') return at;
  }
  return -1;
}
