/** The value of a field or item of a block gives way to any other. Comments within it go, those around it stay. */

import { isCollection, isMap } from 'yaml';
import { type Rendered, type Slot, valueInPlace, valueOfKey } from '../emit/block.ts';
import { type Data, isGroup, isList } from '../emit/data.ts';
import type { Style } from '../emit/style.ts';
import { hasCommentWithin } from './comments.ts';
import { type Entry, isPresent, isTextBlock } from './layout.ts';
import { beforeLineBreak, columnOf, isFirstInLine, lineBreakAt, lineEnd, lineStart } from './lines.ts';
import { mannerOf } from './manner.ts';
import type { Page, Spot } from './page.ts';
import { insteadOfTextBlock } from './plain-value.ts';
import { deletion, insertion, type Splice } from './splice.ts';

/** @param name the key of the value, or of the list in which it is an item */
export function replaceInBlock(page: Page, spot: Spot, value: Data, name: string | undefined): Splice[] {
  const { holder, entry } = spot;
  const { text } = page;
  const manner = mannerOf(page, holder, name);
  const style = { ...manner, hasTextBlocks: !hasCommentWithin(text, entry.to, holder.column) && !isBelow(text, entry) };
  if (!entry.hasColon && !holder.isList) return behindNewColon(text, spot, value, name, style);
  const isAsUsual = !isPresent(entry.value) || isBelow(text, entry) === isBlock(entry);
  return isAsUsual && !holder.isList
    ? replaceUnderKey(text, spot, value, name, likeOld(text, spot, value, style))
    : replaceInPlace(text, spot, value, name, style);
}

/** Whether the value stands on a line below its key or dash. */
function isBelow(text: string, entry: Entry): boolean {
  return isPresent(entry.value) && isFirstInLine(text, entry.from);
}

/** Whether the value is a group or list in block form. */
function isBlock({ value }: Entry): boolean {
  return isCollection(value) && value.flow !== true;
}

function replaceUnderKey(text: string, spot: Spot, value: Data, name: string | undefined, style: Style): Splice[] {
  const { entry, holder } = spot;
  const slot = { head: `${text.slice(lineStart(text, entry.mark), entry.mark)} `, column: holder.column, name };
  const rendered = valueOfKey(value, slot, style);
  const { inline, below } = rendered;
  if (isTextBlock(entry.value)) {
    return insteadOfTextBlock(text, entry, inline === '' ? entry.mark : entry.from, inline, below);
  }
  if (isBlock(entry)) return insteadOfLines(text, entry, rendered);
  const end = insertion(lineEnd(text, entry.to), linesBelow(text, entry.to, below));
  if (!isPresent(entry.value)) return [insertion(entry.mark, inline === '' ? '' : ` ${inline}`), end];
  return [{ start: inline === '' ? entry.mark : entry.from, end: entry.to, text: inline }, end];
}

/** A group or list that stands on lines of its own. */
function insteadOfLines(text: string, entry: Entry, { inline, below }: Rendered): Splice[] {
  const start = lineStart(text, entry.from);
  const end = lineEnd(text, entry.to);
  const lines = below.join(lineBreakAt(text, entry.from));
  const behindKey = insertion(entry.mark, inline === '' ? '' : ` ${inline}`);
  if (below.length === 0) return [behindKey, deletion(beforeLineBreak(text, start), end)];
  return [behindKey, { start, end, text: lines }];
}

function replaceInPlace(text: string, spot: Spot, value: Data, name: string | undefined, style: Style): Splice[] {
  const { entry, holder } = spot;
  const isEmpty = !isPresent(entry.value);
  const blanks = isEmpty ? ' '.repeat(style.gap - 1) : '';
  const column = isEmpty ? holder.column + style.gap : columnOf(text, entry.from);
  const slot: Slot = { head: text.slice(lineStart(text, entry.from), entry.from) + blanks, column, name };
  const { inline, below } = valueInPlace(value, slot, style);
  if (isTextBlock(entry.value)) return insteadOfTextBlock(text, entry, entry.from, inline, below);
  const lines = linesBelow(text, entry.to, below);
  if (isBlock(entry)) return [{ start: entry.from, end: lineEnd(text, entry.to), text: inline + lines }];
  return [{ start: entry.from, end: entry.to, text: blanks + inline }, insertion(lineEnd(text, entry.to), lines)];
}

/** An explicit key `? 备注` without a value gets one. */
function behindNewColon(text: string, spot: Spot, value: Data, name: string | undefined, style: Style): Splice[] {
  const { entry, holder } = spot;
  const head = `${' '.repeat(holder.column)}: `;
  const { inline, below } = valueInPlace(value, { head, column: holder.column + 2, name }, style);
  return [insertion(lineEnd(text, entry.mark), linesBelow(text, entry.mark, [head + inline, ...below]))];
}

function linesBelow(text: string, at: number, lines: readonly string[]): string {
  const eol = lineBreakAt(text, at);
  return lines.map((line) => eol + line).join('');
}

/** The indentation of the old group or list for a new one of the same kind. */
function likeOld(text: string, { entry, holder }: Spot, value: Data, style: Style): Style {
  if (!isBlock(entry)) return style;
  const columns = columnOf(text, entry.from) - holder.column;
  if (isMap(entry.value)) return isGroup(value) ? { ...style, step: columns } : style;
  return isList(value) ? { ...style, dash: columns } : style;
}
