/** Lines of a text, by offsets. A line ends before its LF or CRLF; an opening byte order mark belongs to no line. */

const BYTE_ORDER_MARK = 0xfeff;

export function startOfText(text: string): number {
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
}

/** Where the line with the character at `at` begins. */
export function lineStart(text: string, at: number): number {
  const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  return start === 0 ? startOfText(text) : start;
}

/** Where the line with the character at `at` ends, before its line break. */
export function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  if (feed < 0) return text.length;
  return feed > at && text[feed - 1] === '\r' ? feed - 1 : feed;
}

/** Where the line after that of `at` begins; the end of the text where there is none. */
export function nextLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed < 0 ? text.length : feed + 1;
}

/** The line break that new lines next to `at` get: the one that ends this line, else the one before, else LF. */
export function lineBreakAt(text: string, at: number): '\n' | '\r\n' {
  const after = text.indexOf('\n', at);
  const feed = after >= 0 ? after : text.lastIndexOf('\n');
  return feed > 0 && text[feed - 1] === '\r' ? '\r\n' : '\n';
}

export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** Whether nothing but blanks stands before `at` in its line. */
export function isFirstInLine(text: string, at: number): boolean {
  return skipBlanks(text, lineStart(text, at)) >= at;
}

export function isBlankLine(text: string, start: number): boolean {
  return skipBlanks(text, start) === lineEnd(text, start);
}

/** The first character from `at` on that is no space or tab. */
export function skipBlanks(text: string, at: number): number {
  let index = at;
  while (text[index] === ' ' || text[index] === '\t') index += 1;
  return index;
}

/** The first character from `at` on that is no blank and no line break. */
export function skipBlankLines(text: string, at: number): number {
  let index = at;
  while (' \t\r\n'.includes(text[index] ?? '#')) index += 1;
  return index;
}

/** Where the blanks begin that end at `at`. */
export function beforeBlanks(text: string, at: number): number {
  let index = at;
  while (text[index - 1] === ' ' || text[index - 1] === '\t') index -= 1;
  return index;
}

/** The first character from `at` on that belongs to no blank, line break or comment, at most `limit`. */
export function skipTrivia(text: string, at: number, limit: number): number {
  let index = at;
  while (index < limit) {
    const character = text[index] ?? '';
    if (character === '#') index = lineEnd(text, index);
    else if (' \t\r\n'.includes(character)) index += 1;
    else break;
  }
  return Math.min(index, limit);
}

/** Where the line break begins that ends at the start of a line; the start itself in the first line. */
export function beforeLineBreak(text: string, start: number): number {
  if (text[start - 1] !== '\n') return start;
  return text[start - 2] === '\r' ? start - 2 : start - 1;
}
