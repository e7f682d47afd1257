/** Fields and items of a block that go, with the lines that belong to them. */

import type { Node } from 'yaml';
import { leadStart, tailEnd } from './comments.ts';
import { type Layout, rangeOf, textBlockAtEnd } from './layout.ts';
import {
  beforeLineBreak,
  isBlankLine,
  isFirstInLine,
  lineBreakAt,
  lineEnd,
  lineStart,
  nextLine,
  skipBlankLines,
  skipBlanks,
  startOfText,
} from './lines.ts';
import { type Page, rootOf } from './page.ts';
import { deletion, insertion, type Splice } from './splice.ts';

/** Lines of entries that follow each other without anything between. */
interface Lines {
  /** Position of the first of the entries. */
  readonly position: number;
  readonly start: number;
  readonly end: number;
}

/** Takes out some entries, but not all. */
export function removeFromBlock(page: Page, block: Layout, positions: readonly number[]): Splice[] {
  const { text } = page;
  return linesOf(page, block, positions).flatMap((lines) => {
    const before = textBlockAtEnd(block.entries[lines.position - 1]?.value ?? null);
    if (before !== undefined) return removeBelowTextBlock(text, block, before, lines);
    // What comes next, be it a comment, takes the place behind the dash.
    const isBehindDash = !isFirstInLine(text, lines.start);
    return [isBehindDash ? deletion(lines.start, skipBlankLines(text, lines.end)) : withoutLastBreak(text, lines)];
  });
}

/**
 * Takes out all entries, and leaves brackets where a value begins: behind the dash or key.
 * @param mark end of the dash or colon before the block, `undefined` for a record as a whole
 */
export function emptyBlock(page: Page, block: Layout, mark: number | undefined, brackets: '{}' | '[]'): Splice[] {
  const { text } = page;
  const [first, ...others] = linesOf(page, block, [...block.entries.keys()]);
  if (first === undefined) return [];
  const rest = others.map((lines) => withoutLastBreak(text, lines));
  if (mark === undefined) {
    const hasBreak = text[first.end - 1] === '\n';
    return [{ ...first, text: hasBreak ? brackets + lineBreakAt(text, first.end - 1) : brackets }, ...rest];
  }
  if (isFirstInLine(text, first.start))
    return [insertion(mark, ` ${brackets}`), withoutLastBreak(text, first), ...rest];
  const lastBreak = beforeLineBreak(text, first.end);
  const hasOnlyBlanks = skipBlanks(text, block.end) === lastBreak;
  return [{ start: first.start, end: hasOnlyBlanks ? block.end : lastBreak, text: brackets }, ...rest];
}

function linesOf(page: Page, block: Layout, positions: readonly number[]): Lines[] {
  const all: Lines[] = [];
  for (const position of positions) {
    const lines = linesOfEntry(page, block, position);
    const last = all.at(-1);
    if (last !== undefined && lines.start <= last.end) all[all.length - 1] = { ...last, end: lines.end };
    else all.push(lines);
  }
  return all;
}

/** The lines of an entry, and blank ones with them where those would be left without anything to separate. */
function linesOfEntry(page: Page, block: Layout, position: number): Lines {
  const { text } = page;
  const { entries, column } = block;
  const before = entries[position - 1];
  const entry = entries[position] ?? { start: block.start, to: block.end };
  const end = nextLine(text, tailEnd(text, entry.to, column));
  if (!isFirstInLine(text, entry.start)) return { position, start: entry.start, end };
  const floor = before === undefined ? -1 : lineEnd(text, before.to);
  const lead = leadStart(text, entry.start, floor, before === undefined && block === rootOf(page));
  const isLast = position === entries.length - 1;
  const start = isLast || isBlankAt(text, end) ? aboveBlankLines(text, lead, floor) : lead;
  const isFirst = before === undefined && !isLast && start === lead;
  return { position, start, end: isFirst ? belowBlankLines(text, end) : end };
}

/**
 * What comes next must not become part of the text: blank lines go where it has them, else lose their blanks, and a
 * comment is moved to the left.
 */
function removeBelowTextBlock(text: string, block: Layout, before: Node, lines: Lines): Splice[] {
  const hasBlankLines = text.startsWith('+', rangeOf(before)[0] + 1);
  const end = hasBlankLines ? belowBlankLines(text, lines.end) : lines.end;
  const splices = [withoutLastBreak(text, { start: lines.start, end })];
  let line = end;
  for (; isBlankAt(text, line); line = nextLine(text, line)) splices.push(deletion(line, lineEnd(text, line)));
  const next = skipBlanks(text, line);
  if (text[next] === '#' && next - line > block.column) splices.push(deletion(line + block.column, next));
  return splices;
}

/** A text that did not end in a line break does not get one. */
function withoutLastBreak(text: string, { start, end }: Omit<Lines, 'position'>): Splice {
  const isOpenEnd = end === text.length && text[end - 1] !== '\n';
  return deletion(isOpenEnd ? beforeLineBreak(text, start) : start, end);
}

function isBlankAt(text: string, line: number): boolean {
  return line < text.length && isBlankLine(text, line);
}

function aboveBlankLines(text: string, start: number, floor: number): number {
  let line = start;
  while (line > startOfText(text)) {
    const above = lineStart(text, line - 1);
    if (above <= floor || !isBlankLine(text, above)) break;
    line = above;
  }
  return line;
}

function belowBlankLines(text: string, end: number): number {
  let line = end;
  while (isBlankAt(text, line)) line = nextLine(text, line);
  return line;
}
