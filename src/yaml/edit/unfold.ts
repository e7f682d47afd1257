/**
 * A group or list in flow form on one line that an edit would make longer than a line should be is written out in block
 * form, its values as they were written. Where it was too long before, or goes over several lines, it is left as it is.
 */

import { isMap, isScalar, type Node } from 'yaml';
import type { Path } from '../../findings/finding.ts';
import { groupLines } from '../emit/block.ts';
import { type Data, type Group, insertAt, isGroup, isList, keyForm } from '../emit/data.ts';
import { isWithinLine } from '../emit/flow.ts';
import { addFields } from './arrange.ts';
import type { Add, Change, Insert, Replace } from './change.ts';
import { childOf } from './draft.ts';
import { type Collection, isPresent, type Layout, layoutOf, rangeOf } from './layout.ts';
import { lineBreakAt, lineEnd, lineStart } from './lines.ts';
import { mannerOf } from './manner.ts';
import { layoutBelow, nameAt, type Page, rootOf, type Spot, trailTo } from './page.ts';
import { type Plan, plan } from './plan.ts';
import { replaceInBlock } from './replace-in-block.ts';
import { insertion, type Splice, spliced } from './splice.ts';

type Growth = Replace | Add | Insert;

/** @param splices that make the change within the flow form */
export function withRoom(page: Page, change: Growth, splices: readonly Splice[]): Plan {
  const outer = outermostFlow(page, change.path);
  if (outer === undefined || !growsTooLong(page.text, outer.flow, splices)) return plan(splices);
  const data = dataIn(page.text, outer.flow.node);
  changeData(data, change, change.path.slice(outer.depth));
  if (outer.spot !== undefined)
    return plan(replaceInBlock(page, outer.spot, data, nameAt(change.path.slice(0, outer.depth))));
  return plan(insteadOfRoot(page, outer.flow, data as Group));
}

interface Outermost {
  readonly flow: Layout;
  /** How many parts of the path lead to it. */
  readonly depth: number;
  /** Where it stands in a block, `undefined` for the record as a whole. */
  readonly spot: Spot | undefined;
}

function outermostFlow(page: Page, path: Path): Outermost | undefined {
  const root = rootOf(page);
  if (root?.isFlow === true) return { flow: root, depth: 0, spot: undefined };
  for (const [index, spot] of trailTo(page, path).entries()) {
    const flow = layoutBelow(page, spot.entry.value);
    if (flow?.isFlow === true) return { flow, depth: index + 1, spot };
  }
  return undefined;
}

function growsTooLong(text: string, flow: Layout, splices: readonly Splice[]): boolean {
  const start = lineStart(text, flow.start);
  const line = text.slice(start, flow.end);
  if (line.includes('\n') || !isWithinLine(line)) return false;
  const within = splices.map((splice) => ({ ...splice, start: splice.start - start, end: splice.end - start }));
  return !isWithinLine(spliced(line, within));
}

/** What is in a flow form of one line, its keys and plain values as they are written. */
export function dataIn(text: string, node: Node | null): Data {
  if (!isPresent(node)) return null;
  if (isScalar(node)) return { source: text.slice(...rangeOf(node)) };
  if (!isMap(node)) return (node as unknown as { items: Node[] }).items.map((item) => dataIn(text, item));
  const { entries } = layoutOf(text, node as Collection);
  return new Map(
    entries.map(({ key = '', keySource, value }) => [
      key,
      { key, ...(keySource && { source: keySource }), value: dataIn(text, value) },
    ]),
  );
}

function changeData(data: Data, change: Change, path: Path): void {
  const [key, ...rest] = path;
  const child = key === undefined ? undefined : childOf(data, key);
  if (change.change === 'replace' && rest.length === 0 && key !== undefined) setChild(data, key, change.value);
  else if (key !== undefined) changeData(child ?? null, change, rest);
  else if (change.change === 'add' && isGroup(data)) addFields(data, change.fields);
  else if (change.change === 'insert' && isList(data)) insertAt(data, change.index, change.items);
}

function setChild(holder: Data, key: string | number, value: Data): void {
  if (isList(holder)) holder[Number(key)] = value;
  const field = isGroup(holder) ? holder.get(keyForm(key)) : undefined;
  if (field !== undefined) field.value = value;
}

/** A record in flow form becomes one in block form. */
export function insteadOfRoot(page: Page, root: Layout, data: Group): Splice[] {
  return recordInPlaceOf(page, root.start, root.end, data);
}

/** What stands behind the old text on its line, blanks and a comment, stays behind the first field. */
export function recordInPlaceOf(page: Page, start: number, end: number, data: Group): Splice[] {
  const { text } = page;
  const eol = lineBreakAt(text, start);
  const [first = '', ...below] = groupLines(data, 0, mannerOf(page, undefined, undefined));
  const isOwnLine = start === lineStart(text, start);
  return [
    { start, end, text: isOwnLine ? first : eol + first },
    insertion(lineEnd(text, end), below.map((line) => eol + line).join('')),
  ];
}
