/** How a file is written, as far as the neighbours of a place and, where they do not tell, the rest of it show. */

import { isCollection, isMap, isScalar, isSeq, type Node } from 'yaml';
import { HOUSE_STYLE, isGrowing, type Style } from '../emit/style.ts';
import { type Collection, type Layout, layoutOf, rangeOf } from './layout.ts';
import { columnOf } from './lines.ts';
import { type Page, rootOf } from './page.ts';

/** What was seen; what was not seen is absent. */
interface Seen {
  step?: number;
  dash?: number;
  gap?: number;
  hasFlowGroups?: boolean;
  hasFlowLists?: boolean;
}

const ofFiles = new WeakMap<Page, Seen>();
const ofNeighbours = new WeakMap<Layout, Seen>();

/**
 * The style for what is written into `holder`, a group or list, or into a text where there is none.
 * @param name the key of the holder
 */
export function mannerOf(page: Page, holder: Layout | undefined, name: string | undefined): Style {
  const root = rootOf(page);
  const file = root === undefined ? {} : remembered(ofFiles, page, () => seenWithin(page.text, root, undefined, {}));
  const near = holder === undefined ? {} : remembered(ofNeighbours, holder, () => seenIn(page.text, holder, name));
  const { gap: _, ...seen } = file;
  return { ...HOUSE_STYLE, dash: near.step ?? seen.step ?? HOUSE_STYLE.dash, ...seen, ...near };
}

function remembered<Key extends object>(cache: WeakMap<Key, Seen>, key: Key, find: () => Seen): Seen {
  const seen = cache.get(key) ?? find();
  cache.set(key, seen);
  return seen;
}

function seenIn(text: string, holder: Layout, name: string | undefined): Seen {
  const seen: Seen = {};
  for (const { key, value } of holder.entries) look(text, seen, holder, key ?? name, value);
  const gap = holder.isList && !holder.isFlow ? gapIn(text, holder) : undefined;
  if (gap !== undefined) seen.gap = gap;
  return seen;
}

/** Columns from a dash to the value that follows it on the same line. */
function gapIn(text: string, list: Layout): number | undefined {
  const first = list.entries.find(({ start, to }) => to > start + 1);
  const gap = first === undefined ? 0 : first.from - first.start;
  return first !== undefined && columnOf(text, first.from) === list.column + gap ? gap : undefined;
}

/** The same for all that is below as well. */
function seenWithin(text: string, holder: Layout, name: string | undefined, seen: Seen): Seen {
  for (const { key, value } of holder.entries) {
    look(text, seen, holder, key ?? name, value);
    if (isCollection(value)) seenWithin(text, layoutOf(text, value as Collection), key ?? name, seen);
  }
  return seen;
}

function look(text: string, seen: Seen, holder: Layout, name: string | undefined, value: Node | null): void {
  if (!isCollection(value) || value.items.length === 0) return;
  const isFlow = value.flow === true;
  if (!isFlow && !holder.isFlow && !holder.isList) lookAtIndentation(text, seen, holder.column, value as Collection);
  if (isMap(value) && (isFlow || (isSmall(value) && !isGrowing(name))))
    seen.hasFlowGroups = isFlow || seen.hasFlowGroups === true;
  if (isSeq(value) && isOfPlainValues(value.items)) seen.hasFlowLists = isFlow || seen.hasFlowLists === true;
}

function lookAtIndentation(text: string, seen: Seen, keyColumn: number, value: Collection): void {
  const columns = columnOf(text, rangeOf(value)[0]) - keyColumn;
  if (isSeq(value)) seen.dash ??= columns;
  else seen.step ??= columns;
}

/** A group of such values as are written in flow form. */
function isSmall(group: { items: readonly { value: unknown }[] }): boolean {
  return group.items.every(
    ({ value }) => value === null || isScalar(value) || (isSeq(value) && isOfPlainValues(value.items)),
  );
}

function isOfPlainValues(items: readonly unknown[]): boolean {
  return items.every(isScalar);
}
