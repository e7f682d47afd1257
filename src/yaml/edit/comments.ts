/**
 * Which comments belong to a field or item of a block, by one rule:
 *
 * - the comment at the end of its line, and all between its key and the end of its value;
 * - own-line comments directly above it (no blank line between) that are not indented deeper than it, and from the first
 *   `dgw-ignore` among the lines of comments above it on, all of them, because those speak of this line;
 * - own-line comments directly below its value, blank lines between or not, that are indented deeper than it.
 *
 * The comments above the first key of a record are the heading of the file and belong to no field, but for a `dgw-ignore`.
 */

import { IGNORE_MARK } from '../ignore-mark.ts';
import { columnOf, isBlankLine, lineEnd, lineStart, nextLine, skipBlanks } from './lines.ts';

const IGNORE = new RegExp(`^#+\\s*${IGNORE_MARK}`);

/**
 * Where the comments above `start` begin that belong to what stands there; `start`'s own line where there are none.
 *
 * @param floor end of what comes before: a `#` up to there may stand in a text
 */
export function leadStart(text: string, start: number, floor: number, isHeading: boolean): number {
  const column = columnOf(text, start);
  let lead = lineStart(text, start);
  let isNear = !isHeading;
  for (let line = lead; line > floor && line > lineStart(text, 0); ) {
    line = lineStart(text, line - 1);
    const at = skipBlanks(text, line);
    if (line <= floor || text[at] !== '#') break;
    const isAboutNext = isIgnore(text, at);
    isNear &&= isAboutNext || at - line <= column;
    if (isNear || isAboutNext) lead = line;
  }
  return lead;
}

function isIgnore(text: string, at: number): boolean {
  return IGNORE.test(text.slice(at, Math.min(lineEnd(text, at), at + 80)));
}

/** The end of the last line that belongs to what ends at `end`: its own, or that of a comment below it. */
export function tailEnd(text: string, end: number, column: number): number {
  let tail = lineEnd(text, end);
  for (const line of commentsBelow(text, end)) {
    if (line.column <= column) break;
    tail = line.end;
  }
  return tail;
}

interface CommentLine {
  readonly end: number;
  readonly column: number;
}

/** The lines of comments between a line and the next content, without those that belong to that by a `dgw-ignore`. */
function commentsBelow(text: string, end: number): readonly CommentLine[] {
  const comments: CommentLine[] = [];
  let firstIgnore: number | undefined;
  for (let line = nextLine(text, end); line < text.length; line = nextLine(text, line)) {
    const at = skipBlanks(text, line);
    const isBlank = at === lineEnd(text, line);
    if (isBlank) firstIgnore = undefined;
    else if (text[at] !== '#') return comments.slice(0, firstIgnore);
    else {
      if (isIgnore(text, at)) firstIgnore ??= comments.length;
      comments.push({ end: lineEnd(text, at), column: at - line });
    }
  }
  return comments;
}

/** Whether the next line below, blank ones aside, is a comment indented deeper than this column. */
export function hasCommentWithin(text: string, end: number, column: number): boolean {
  let line = nextLine(text, end);
  while (line < text.length && isBlankLine(text, line)) line = nextLine(text, line);
  const at = skipBlanks(text, line);
  return text[at] === '#' && at - line > column;
}
