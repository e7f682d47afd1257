/** Fields and items between the brackets of a flow form, on one line or on lines of their own. */

import { leadStart } from './comments.ts';
import type { Entry, Layout } from './layout.ts';
import { columnOf, isFirstInLine, lineBreakAt, lineEnd, lineStart, nextLine, skipBlanks, skipTrivia } from './lines.ts';
import { deletion, insertion, type Splice } from './splice.ts';

/** @param place 0 before the first entry, n behind the n-th */
export function insertIntoFlow(text: string, flow: Layout, place: number, texts: readonly string[]): Splice[] {
  const before = flow.entries[place - 1];
  if (before !== undefined) return insertBehind(text, flow, before, texts);
  const [first] = flow.entries;
  if (first === undefined) return insertIntoEmpty(text, flow, texts);
  if (!isFirstInLine(text, first.start)) return [insertion(first.start, texts.map((part) => `${part}, `).join(''))];
  const lines = linesAt(columnOf(text, first.start), texts);
  return [
    insertion(
      leadStart(text, first.start, -1, false),
      lines.map((line) => `${line},${lineBreakAt(text, first.start)}`).join(''),
    ),
  ];
}

function linesAt(column: number, texts: readonly string[]): string[] {
  return texts.map((part) => ' '.repeat(column) + part);
}

function insertIntoEmpty(text: string, flow: Layout, texts: readonly string[]): Splice[] {
  const close = flow.end - 1;
  const joined = texts.join(', ');
  const isBlank = skipBlanks(text, flow.start + 1) === close;
  if (isBlank) return [{ start: flow.start + 1, end: close, text: flow.isList ? joined : ` ${joined} ` }];
  // There are comments or line breaks inside.
  return isFirstInLine(text, close)
    ? [
        insertion(
          lineStart(text, close),
          `${' '.repeat(columnOf(text, close) + 2)}${joined}${lineBreakAt(text, close)}`,
        ),
      ]
    : [insertion(close, joined)];
}

function insertBehind(text: string, flow: Layout, before: Entry, texts: readonly string[]): Splice[] {
  const comma = commaBehind(text, flow, before);
  const end = lineEnd(text, before.to);
  if (!isOnOwnLine(text, flow, before) || (comma !== undefined && comma > end)) {
    return [insertion(before.to, texts.map((part) => `, ${part}`).join(''))];
  }
  const eol = lineBreakAt(text, before.to);
  const lines = linesAt(columnOf(text, before.start), texts).join(`,${eol}`);
  if (comma !== undefined) return [insertion(end, `${eol}${lines},`)];
  return [insertion(before.to, ','), insertion(end, eol + lines)];
}

/** Whether an entry begins its line and no other follows on the line in which it ends. */
function isOnOwnLine(text: string, flow: Layout, entry: Entry): boolean {
  const comma = commaBehind(text, flow, entry);
  const next = skipTrivia(text, (comma ?? entry.to - 1) + 1, flow.end);
  return isFirstInLine(text, entry.start) && next > lineEnd(text, comma ?? entry.to);
}

function commaBehind(text: string, flow: Layout, entry: Entry): number | undefined {
  const at = skipTrivia(text, entry.to, flow.end);
  return text[at] === ',' ? at : undefined;
}

/** Takes out the entries from `from` to `to`, but not all, with the comments that belong to them. */
export function removeFromFlow(text: string, flow: Layout, from: number, to: number): Splice[] {
  const { entries } = flow;
  const [first, last, before, next] = [entries[from], entries[to], entries[from - 1], entries[to + 1]];
  if (first === undefined || last === undefined) return [];
  const end = (commaBehind(text, flow, last) ?? last.to - 1) + 1;
  const isLastWithoutComma = end === last.to;
  const comma = before && commaBehind(text, flow, before);
  const commaBefore = isLastWithoutComma && comma !== undefined ? [deletion(comma, comma + 1)] : [];
  if (isFirstInLine(text, first.start) && isOnOwnLine(text, flow, last)) {
    const start = leadStart(text, first.start, before ? lineEnd(text, before.to) : -1, false);
    return [...commaBefore, deletion(start, nextLine(text, end))];
  }
  if (before !== undefined && !hasBreak(text, before.to, first.start)) return [deletion(before.to, last.to)];
  if (next !== undefined && !hasBreak(text, end, next.start)) return [deletion(first.start, next.start)];
  return [...commaBefore, deletion(first.start, skipBlanks(text, end))];
}

function hasBreak(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes('\n');
}
