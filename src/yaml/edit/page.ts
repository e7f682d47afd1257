/** A parsed text and the ways through it. */

import { isCollection, type Node } from 'yaml';
import type { Path } from '../../findings/finding.ts';
import { EditError } from '../edit-error.ts';
import { keyForm } from '../emit/data.ts';
import { parsePrecisely, type Source } from '../source.ts';
import { type Collection, type Entry, type Layout, layoutOf } from './layout.ts';

export type Page = Source;

/** @throws EditError `syntax` for what is no record, an empty text excepted: that is a record to begin with */
export function openPage(text: string): Page {
  const { source, problems } = parsePrecisely(text);
  if (problems.some(({ message }) => message.key !== 'yaml-syntax.empty')) throw new EditError('syntax', [], problems);
  return source;
}

/** An entry and what it is an entry of. */
export interface Spot {
  readonly holder: Layout;
  readonly index: number;
  readonly entry: Entry;
}

/** The group of all fields; `undefined` in a text without any. */
export function rootOf(page: Page): Layout | undefined {
  const { contents } = page.document;
  return isCollection(contents) ? layoutOf(page.text, contents as Collection) : undefined;
}

/** The entries along a path that exists, outermost first. */
export function trailTo(page: Page, path: Path): Spot[] {
  const trail: Spot[] = [];
  let holder = rootOf(page);
  for (const key of path) {
    const index = holder === undefined ? -1 : indexOf(holder, key);
    const entry = holder?.entries[index];
    if (holder === undefined || entry === undefined) throw new EditError('unsafe', path);
    trail.push({ holder, index, entry });
    holder = layoutBelow(page, entry.value);
  }
  return trail;
}

/** The layout of a value that is a group or list. */
export function layoutBelow(page: Page, value: Node | null): Layout | undefined {
  return isCollection(value) ? layoutOf(page.text, value as Collection) : undefined;
}

/** The group or list at a path that exists; `undefined` for the record where nothing is in it. */
export function holderAt(page: Page, path: Path): Layout | undefined {
  const last = trailTo(page, path).at(-1);
  return last === undefined ? rootOf(page) : layoutBelow(page, last.entry.value);
}

const indexes = new WeakMap<Layout, ReadonlyMap<string, number>>();

function indexOf(holder: Layout, key: string | number): number {
  if (holder.isList) return Number(key);
  let byKey = indexes.get(holder);
  if (byKey === undefined) {
    byKey = new Map(holder.entries.map((entry, index) => [entry.key ?? '', index]));
    indexes.set(holder, byKey);
  }
  return byKey.get(keyForm(key)) ?? -1;
}

export function positionOf(holder: Layout, key: string | number): number {
  return indexOf(holder, key);
}

/** The key under which a value stands, or the list that holds it. */
export function nameAt(path: Path): string | undefined {
  return path.findLast((key) => typeof key === 'string');
}
