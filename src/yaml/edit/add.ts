/** New fields in a group, new items in a list. */

import type { Path } from '../../findings/finding.ts';
import { fieldLines, itemLines } from '../emit/block.ts';
import type { Data, Field, Group } from '../emit/data.ts';
import { flowField, flowText } from '../emit/flow.ts';
import type { Style } from '../emit/style.ts';
import { addFields, arrange } from './arrange.ts';
import { beginRecord } from './begin-record.ts';
import { insertIntoBlock } from './block-addition.ts';
import type { Add, Insert } from './change.ts';
import { insertIntoFlow } from './flow-items.ts';
import type { Layout } from './layout.ts';
import { holderAt, nameAt, type Page, trailTo } from './page.ts';
import { type Plan, plan } from './plan.ts';
import { replaceInBlock } from './replace-in-block.ts';
import type { Splice } from './splice.ts';
import { dataIn, insteadOfRoot, withRoom } from './unfold.ts';

export function planAdd(page: Page, change: Add): Plan {
  const holder = holderAt(page, change.path);
  if (holder === undefined) return plan(beginRecord(page, newGroup(change)));
  const written = writeIntoEmpty(page, change.path, holder, newGroup(change));
  if (written !== undefined) return plan(written);
  if (holder.isFlow && page.text[holder.start] !== '{') return plan([putInBraces(page, change, holder)]);
  const places = arrange(
    holder.entries.map(({ key = '' }) => key),
    change.fields,
  );
  const splices = places.flatMap((fields, place) => (fields.length === 0 ? [] : addAt(page, holder, place, fields)));
  return holder.isFlow ? withRoom(page, change, splices) : plan(splices);
}

function newGroup({ fields }: Add): Group {
  const group: Group = new Map();
  addFields(group, fields);
  return group;
}

function addAt(page: Page, holder: Layout, place: number, fields: readonly Field[]): Splice[] {
  if (holder.isFlow) return insertIntoFlow(page.text, holder, place, fields.map(flowField));
  const lines = (style: Style): string[][] => fields.map((field) => fieldLines(field, holder.column, style));
  return [insertIntoBlock(page, holder, place, undefined, lines)];
}

export function planInsert(page: Page, change: Insert): Plan {
  const { path, index, items } = change;
  const holder = holderAt(page, path);
  const name = nameAt(path);
  if (holder === undefined) throw new Error('a record is no list');
  const written = writeIntoEmpty(page, path, holder, items);
  if (written !== undefined) return plan(written);
  if (holder.isFlow) {
    const texts = items.map((item) => flowText(item, name));
    return withRoom(page, change, insertIntoFlow(page.text, holder, index, texts));
  }
  const lines = (style: Style): string[][] => items.map((item) => itemLines(item, holder.column, name, style));
  return plan([insertIntoBlock(page, holder, index, name, lines)]);
}

/** `{}` or `[]` in a block, with nothing inside, gives way to what a new group or list would be. */
function writeIntoEmpty(page: Page, path: Path, holder: Layout, data: Data): Splice[] | undefined {
  const isEmpty = holder.entries.length === 0 && !page.text.slice(holder.start, holder.end).includes('#');
  const spot = trailTo(page, path).at(-1);
  if (!isEmpty || spot?.holder.isFlow === true) return undefined;
  if (spot !== undefined) return replaceInBlock(page, spot, data, nameAt(path));
  return insteadOfRoot(page, holder, data as Group);
}

/** A pair that is an item of a flow list without braces, as in `[a: 1]`. */
function putInBraces(page: Page, change: Add, pair: Layout): Splice {
  const group = dataIn(page.text, pair.node) as Group;
  addFields(group, change.fields);
  const start = trailTo(page, change.path).at(-1)?.entry.from ?? pair.start;
  return { start, end: pair.end, text: flowText(group) };
}
