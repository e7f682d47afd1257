/** A plain value in place of another, in its quotes where these can hold it. */

import { isScalar, type Node, type Scalar as ScalarNode } from 'yaml';
import { indented } from '../emit/block.ts';
import type { Scalar } from '../emit/data.ts';
import { isQuotedField, type Quotes, text as quotedText, scalarText } from '../emit/scalar.ts';
import { textBlock, textBlockOfLines } from '../emit/text-block.ts';
import { type Entry, isPresent, isTextBlock } from './layout.ts';
import { columnOf, lineBreakAt, lineEnd, nextLine, skipBlanks } from './lines.ts';
import type { Spot } from './page.ts';
import type { Splice } from './splice.ts';

const QUOTES: Readonly<Record<string, Quotes>> = { QUOTE_SINGLE: 'single', QUOTE_DOUBLE: 'double' };

/** The splices, or `undefined` where another form than that of the old value suits the new one better. */
export function inPlace(text: string, spot: Spot, value: Scalar, name: string | undefined): Splice[] | undefined {
  const { entry, holder } = spot;
  const old = entry.value;
  if (!isPresent(old) || !isScalar(old)) return undefined;
  if (isTextBlock(old)) return inTextBlock(text, entry, old, value, name);
  const quotes = typeof value === 'string' ? QUOTES[old.type ?? ''] : undefined;
  if (quotes === undefined && !holder.isFlow && textBlockOfLines(value) !== undefined) return undefined;
  const written =
    quotes === undefined ? scalarText(value, holder.isFlow, name) : quotedText(String(value), false, quotes);
  return [{ start: entry.from, end: entry.to, text: written }];
}

/** A text block gives way to another with the same mark and indentation, or to a value on one line. */
function inTextBlock(text: string, entry: Entry, old: ScalarNode, value: Scalar, name: string | undefined): Splice[] {
  const mark = old.type === 'BLOCK_FOLDED' ? '>' : '|';
  const block = typeof value === 'string' && !isQuotedField(name) ? textBlock(value, mark) : undefined;
  if (block === undefined) return insteadOfTextBlock(text, entry, entry.from, scalarText(value, false, name), []);
  return insteadOfTextBlock(text, entry, entry.from, block.header, indented(block.lines, contentColumn(text, entry)));
}

/** The comment behind the mark `|` or `>` stays. */
export function insteadOfTextBlock(
  text: string,
  entry: Entry,
  start: number,
  inline: string,
  below: readonly string[],
): Splice[] {
  const header = /^[|>][-+0-9]*/.exec(text.slice(entry.from, entry.from + 4))?.[0] ?? '';
  const eol = lineBreakAt(text, entry.from);
  const bodyStart = lineEnd(text, entry.from);
  return [
    { start, end: entry.from + header.length, text: inline },
    { start: bodyStart, end: Math.max(bodyStart, entry.to), text: below.map((line) => eol + line).join('') },
  ];
}

/** The column of the first line of a text block that is not blank. */
function contentColumn(text: string, entry: Entry): number {
  for (let line = nextLine(text, entry.from); line < entry.to; line = nextLine(text, line)) {
    const at = skipBlanks(text, line);
    if (at < lineEnd(text, line)) return columnOf(text, at);
  }
  return columnOf(text, entry.start) + 2;
}

/** The old value as it is written, where that would be read as the same on one line of any form. */
export function movable(text: string, node: Node | null): string | undefined {
  if (!isPresent(node) || !isScalar(node) || isTextBlock(node) || !node.range) return undefined;
  const source = text.slice(node.range[0], node.range[1]);
  return /[\r\n]/.test(source) || (node.type === 'PLAIN' && /[,[\]{}]/.test(source)) ? undefined : source;
}
