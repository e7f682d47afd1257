/** Where the fields and items of a group or list stand in the text, with the marks that the parser leaves out. */

import { isCollection, isMap, isPair, isScalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { keyForm } from '../emit/data.ts';
import { beforeBlanks, columnOf, skipTrivia } from './lines.ts';

export type Collection = YAMLMap | YAMLSeq;

/** A field of a group or an item of a list. */
export interface Entry {
  /** In NFC; `undefined` for items. */
  readonly key: string | undefined;
  /** The key as it is written; `undefined` for items. */
  readonly keySource: string | undefined;
  /** Its `?`, its dash, its key, or, in flow lists, its value. */
  readonly start: number;
  /** Behind its colon or dash, or, without a colon, behind the key; in flow lists the start. */
  readonly mark: number;
  readonly hasColon: boolean;
  readonly value: Node | null;
  /** The value without the comment behind it; `from` and `to` are the mark where nothing is written. */
  readonly from: number;
  readonly to: number;
}

export interface Layout {
  readonly node: Collection;
  readonly isFlow: boolean;
  readonly isList: boolean;
  readonly entries: readonly Entry[];
  /** Of the keys or dashes; in flow form of the bracket. */
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

const layouts = new WeakMap<Collection, Layout>();

/** Worked out once for each group or list of a parsed text. */
export function layoutOf(text: string, node: Collection): Layout {
  let layout = layouts.get(node);
  if (layout === undefined) {
    layout = findLayout(text, node);
    layouts.set(node, layout);
  }
  return layout;
}

function findLayout(text: string, node: Collection): Layout {
  const start = rangeOf(node)[0];
  const isFlow = node.flow === true;
  const entries: Entry[] = [];
  let at = isFlow && '[{'.includes(text[start] ?? '') ? start + 1 : start;
  for (const item of node.items) {
    const entry = isMap(node) ? fieldEntry(text, at, item as Pair) : itemEntry(text, at, item as Node, isFlow);
    entries.push(entry);
    at = entry.to;
  }
  const place = { column: columnOf(text, start), start, end: endOf(text, node) };
  return { node, isFlow, isList: !isMap(node), entries, ...place };
}

function fieldEntry(text: string, at: number, pair: Pair): Entry {
  const key = pair.key as Node;
  const value = pair.value as Node | null;
  const [keyStart, keyEnd] = rangeOf(key);
  const named = {
    key: keyForm(isScalar(key) ? String(key.value ?? '') : ''),
    keySource: text.slice(keyStart, keyEnd),
    start: skipTriviaAndComma(text, at, keyStart),
    value,
  };
  if (value === null) {
    const end = endOf(text, key);
    return { ...named, mark: end, hasColon: false, from: end, to: end };
  }
  const mark = isPresent(value) ? skipTrivia(text, keyEnd, rangeOf(value)[0]) + 1 : emptyEnd(text, value);
  return { ...named, mark, hasColon: true, ...extent(text, value, mark) };
}

function itemEntry(text: string, at: number, value: Node, isFlow: boolean): Entry {
  const start = skipTriviaAndComma(text, at, rangeOf(value)[0]);
  const item = { key: undefined, keySource: undefined, start, hasColon: false, value };
  // In flow lists a pair can be an item without braces, with a `?` before it that is in no range.
  if (isFlow) return { ...item, mark: start, from: start, to: endOf(text, value) };
  return { ...item, mark: start + 1, ...extent(text, value, start + 1) };
}

function extent(text: string, value: Node, mark: number): { from: number; to: number } {
  return isPresent(value) ? { from: rangeOf(value)[0], to: endOf(text, value) } : { from: mark, to: mark };
}

/** Whether a value takes any room: `key:` and `-` alone have an empty one. */
export function isPresent(value: Node | null): value is Node {
  return value !== null && (!isScalar(value) || rangeOf(value)[0] < rangeOf(value)[1]);
}

export function rangeOf(node: Node): readonly [number, number] {
  // The parser gives a range to every node.
  const { range } = node;
  return range ? [range[0], range[1]] : [0, 0];
}

/** The end of the colon or dash of an empty value, which the parser puts behind the blanks that follow. */
function emptyEnd(text: string, value: Node): number {
  return beforeBlanks(text, rangeOf(value)[0]);
}

/** The parser's range of a block reaches over the comments and blank lines below it. */
function endOf(text: string, node: Node): number {
  const end = rangeOf(node)[1];
  if (isTextBlock(node)) return withoutLineBreak(text, end);
  if (!isCollection(node) || node.flow === true) return end;
  const last = lastNode(node as Collection);
  if (last === undefined) return end;
  return isPresent(last) ? endOf(text, last) : emptyEnd(text, last);
}

/** The last value in a group or list, or the last key where that has neither colon nor value. */
function lastNode(node: Collection): Node | undefined {
  const last = node.items.at(-1) as Pair | Node | undefined;
  return isPair(last) ? ((last.value ?? last.key) as Node) : last;
}

/** The text block in which a value ends: lines that are indented below it are part of it. */
export function textBlockAtEnd(node: Node | null): Node | undefined {
  let last = node ?? undefined;
  while (isCollection(last) && last.flow !== true) last = lastNode(last as Collection);
  return isTextBlock(last ?? null) ? last : undefined;
}

/** A text written with `|` or `>`. */
export function isTextBlock(node: Node | null): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

function withoutLineBreak(text: string, end: number): number {
  const feed = text[end - 1] === '\n' ? end - 1 : end;
  return feed < end && text[feed - 1] === '\r' ? feed - 1 : feed;
}

function skipTriviaAndComma(text: string, at: number, limit: number): number {
  const mark = skipTrivia(text, at, limit);
  return text[mark] === ',' ? skipTrivia(text, mark + 1, limit) : mark;
}
