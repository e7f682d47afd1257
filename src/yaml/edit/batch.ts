/**
 * Changes that do not depend on each other, to be made in one text at once: each one costs a parse of the text
 * otherwise. Two depend on each other where the path of one leads through the other, where both change what is in the
 * same group and one of them removes from it, and where they touch the same line. Only plain values that give way to
 * others may share a line.
 */

import type { Path } from '../../findings/finding.ts';
import { keyForm } from '../emit/data.ts';
import type { Change } from './change.ts';
import { lineStart, nextLine } from './lines.ts';
import type { Plan } from './plan.ts';
import type { Splice } from './splice.ts';

export interface Batch {
  readonly text: string;
  readonly splices: Splice[];
  /** Paths of what changes, and all that lead to them. */
  readonly claimed: Set<string>;
  readonly leading: Set<string>;
  /** Groups to which fields were added, and those from which some were removed. */
  readonly grown: Set<string>;
  readonly shrunk: Set<string>;
  /** Starts of the lines that changes other than in place touch, and of those that any touches. */
  readonly taken: Set<number>;
  readonly touched: Set<number>;
}

export function openBatch(text: string): Batch {
  const [claimed, leading, grown, shrunk] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  return { text, splices: [], claimed, leading, grown, shrunk, taken: new Set(), touched: new Set() };
}

/** Whether a change means the same in the text of the batch as it would after the changes that are in it. */
export function isApart(batch: Batch, change: Change): boolean {
  const group = pathKey(change.path);
  if (batch.shrunk.has(group) || (change.change === 'remove' && batch.grown.has(group))) return false;
  return claimsOf(change).every((path) => {
    const keys = prefixesOf(path);
    return !batch.leading.has(keys.at(-1) ?? '') && !keys.some((key) => batch.claimed.has(key));
  });
}

/** Takes a planned change in, unless it touches lines of others. */
export function takeIn(batch: Batch, change: Change, { splices, isInPlace }: Plan): boolean {
  const lines = splices.flatMap((splice) => linesOf(batch.text, splice));
  const others = isInPlace ? batch.taken : batch.touched;
  if (lines.some((line) => others.has(line))) return false;
  for (const line of lines) {
    batch.touched.add(line);
    if (!isInPlace) batch.taken.add(line);
  }
  for (const splice of splices) batch.splices.push(splice);
  claim(batch, change);
  return true;
}

function claim(batch: Batch, change: Change): void {
  const group = pathKey(change.path);
  if (change.change === 'add') batch.grown.add(group);
  if (change.change === 'remove') batch.shrunk.add(group);
  for (const path of claimsOf(change)) {
    const keys = prefixesOf(path);
    batch.claimed.add(keys.at(-1) ?? '');
    for (const key of keys) batch.leading.add(key);
  }
}

/** What a change is about. Within a list, adding and removing moves other items: the list as a whole. */
function claimsOf(change: Change): Path[] {
  const { path } = change;
  if (change.change === 'add') return change.fields.map(({ field }) => [...path, field.key]);
  if (change.change === 'remove' && typeof change.keys[0] === 'string') return change.keys.map((key) => [...path, key]);
  return [path];
}

/** The path and all that lead to it, the shortest first. */
function prefixesOf(path: Path): string[] {
  return Array.from({ length: path.length + 1 }, (_, length) => pathKey(path.slice(0, length)));
}

function pathKey(path: Path): string {
  return JSON.stringify(path.map(keyForm));
}

function linesOf(text: string, { start, end }: Splice): number[] {
  const lines = [lineStart(text, start)];
  for (let line = nextLine(text, start); line <= end && line < text.length; line = nextLine(text, line))
    lines.push(line);
  return lines;
}
