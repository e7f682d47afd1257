/** New fields and items of a block. */

import type { Style } from '../emit/style.ts';
import { hasCommentWithin, leadStart, tailEnd } from './comments.ts';
import type { Layout } from './layout.ts';
import { isBlankLine, isFirstInLine, lineBreakAt, lineStart, nextLine } from './lines.ts';
import { mannerOf } from './manner.ts';
import { type Page, rootOf } from './page.ts';
import { insertion, type Splice } from './splice.ts';

/**
 * @param place 0 before the first entry, n behind the n-th
 * @param name the key of the group or list
 * @param write the lines of each new entry
 */
export function insertIntoBlock(
  page: Page,
  block: Layout,
  place: number,
  name: string | undefined,
  write: (style: Style) => string[][],
): Splice {
  const { text } = page;
  const before = block.entries[place - 1];
  const at = before === undefined ? placeBeforeFirst(page, block) : tailEnd(text, before.to, block.column);
  const manner = mannerOf(page, block, name);
  const entries = write({ ...manner, hasTextBlocks: !hasCommentWithin(text, at, block.column) });
  const eol = lineBreakAt(text, at);
  const blank = isSpaced(text, block) ? eol : '';
  const texts = entries.map((lines) => lines.join(eol));
  if (before !== undefined) return insertion(at, texts.map((entry) => eol + blank + entry).join(''));
  const whole = texts.map((entry) => entry + eol + blank).join('');
  if (at === lineStart(text, at)) return insertion(at, whole);
  return insertion(at, whole.trimStart() + ' '.repeat(block.column));
}

/** Above the comments of the first entry; behind the dash, where that is on its line. */
function placeBeforeFirst(page: Page, block: Layout): number {
  const first = block.entries[0]?.start ?? block.start;
  return isFirstInLine(page.text, first) ? leadStart(page.text, first, -1, block === rootOf(page)) : first;
}

/** Whether there are blank lines between the items of a list; fields of a group come without. */
function isSpaced(text: string, block: Layout): boolean {
  const [one, other] = block.entries.slice(-2);
  if (!block.isList || one === undefined || other === undefined) return false;
  const end = nextLine(text, tailEnd(text, one.to, block.column));
  return end < other.start && isBlankLine(text, end);
}
