import { COMMENT_STOPS, CR, codeAt, END, findStop, HASH, LF, SPACE } from './characters.ts';
import type { Trail } from './trail.ts';

/** Where the reading stands. Between two nodes it stands on the first character of a line that has content. */
export interface Cursor {
  readonly text: string;
  /** The UTF-16 codes of the text and `END`: read several times faster than characters of a string. */
  readonly codes: Uint16Array;
  readonly length: number;
  /** Index of the next character to read. */
  pos: number;
  /** Column of the content of the current line, -1 at the end of the text. */
  indent: number;
  /** Open collections around the current node. */
  depth: number;
  /** Where the key stands that was read last. */
  keyStart: number;
  keyEnd: number;
  /** Where everything stands, if that is wanted. */
  readonly trail: Trail | undefined;
}

/** Deeper nesting is refused: recursion stays bounded whatever the text is. */
export const MAX_DEPTH = 40;

/** The one buffer for the codes of ordinary texts; a parse never starts within another. */
const SHARED_CODES = new Uint16Array(1 << 15);
const SHARED_BYTES = Buffer.from(SHARED_CODES.buffer);

/** The codes are written as little-endian pairs of bytes; on the few other machines everything is refused. */
const IS_LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** A cursor on the first content at or after `start`, `undefined` when what stands before it is not in the subset. */
export function openCursor(text: string, start: number, trail?: Trail): Cursor | undefined {
  if (!IS_LITTLE_ENDIAN) return undefined;
  const codes = codesOf(text);
  const { length } = text;
  const cursor: Cursor = { text, codes, length, pos: start, indent: 0, depth: 0, keyStart: 0, keyEnd: 0, trail };
  return moveToContent(cursor, start) ? cursor : undefined;
}

function codesOf(text: string): Uint16Array {
  const isShort = text.length < SHARED_CODES.length;
  const codes = isShort ? SHARED_CODES : new Uint16Array(text.length + 1);
  const bytes = isShort ? SHARED_BYTES : Buffer.from(codes.buffer);
  bytes.write(text, 'utf16le');
  codes[text.length] = END;
  return codes;
}

export function skipSpaces(codes: Uint16Array, from: number): number {
  let index = from;
  while (codeAt(codes, index) === SPACE) index++;
  return index;
}

/** True at a space, a line break and the end of the text: what must follow `-`, `:` and `---` to make them indicators. */
export function isLineEndOrSpace(codes: Uint16Array, index: number): boolean {
  const code = codeAt(codes, index);
  return code === SPACE || code === LF || code === CR || code === END;
}

/**
 * Leaves a line whose content ends at `from`, past a comment, for the next line with content.
 * False when anything but a comment after a space follows, or when the text is outside the subset.
 */
export function endLine(cursor: Cursor, from: number): boolean {
  const { codes } = cursor;
  let index = skipSpaces(codes, from);
  if (codeAt(codes, index) === HASH) {
    if (index === from) return false;
    index = findStop(codes, index, COMMENT_STOPS);
  }
  if (index === cursor.length) return endText(cursor);
  const next = lineBreakEnd(codes, index);
  return next > 0 && moveToContent(cursor, next);
}

/** Stands the cursor on the first content of the lines that begin at `lineStart`, skipping blank lines and comments. */
function moveToContent(cursor: Cursor, lineStart: number): boolean {
  const { codes } = cursor;
  let start = lineStart;
  for (;;) {
    let index = skipSpaces(codes, start);
    const code = codeAt(codes, index);
    if (code === HASH) index = findStop(codes, index, COMMENT_STOPS);
    else if (code !== LF && code !== CR && index !== cursor.length) {
      cursor.pos = index;
      cursor.indent = index - start;
      return true;
    }
    if (index === cursor.length) return endText(cursor);
    start = lineBreakEnd(codes, index);
    if (start === 0) return false;
  }
}

function endText(cursor: Cursor): boolean {
  cursor.pos = cursor.length;
  cursor.indent = -1;
  return true;
}

/** Index after the LF or CRLF at `index`, 0 when there is none (a lone CR is refused). */
function lineBreakEnd(codes: Uint16Array, index: number): number {
  const code = codeAt(codes, index);
  if (code === LF) return index + 1;
  return code === CR && codeAt(codes, index + 1) === LF ? index + 2 : 0;
}
