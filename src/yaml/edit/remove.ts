/** Fields out of a group, items out of a list. */

import { emptyBlock, removeFromBlock } from './block-removal.ts';
import type { Remove } from './change.ts';
import { removeFromFlow } from './flow-items.ts';
import type { Layout } from './layout.ts';
import { holderAt, type Page, positionOf, trailTo } from './page.ts';
import { type Plan, plan } from './plan.ts';
import type { Splice } from './splice.ts';

export function planRemove(page: Page, change: Remove): Plan {
  const holder = holderAt(page, change.path);
  if (holder === undefined) throw new Error('nothing is removed from an empty record');
  const positions = change.keys.map((key) => positionOf(holder, key)).sort((one, other) => one - other);
  if (positions.length === holder.entries.length) return plan(empty(page, change, holder));
  if (!holder.isFlow) return plan(removeFromBlock(page, holder, positions));
  return plan(runsOf(positions).flatMap(([from, to]) => removeFromFlow(page.text, holder, from, to)));
}

/** Positions that follow each other, as first and last. */
function runsOf(positions: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const position of positions) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === position - 1) run[1] = position;
    else runs.push([position, position]);
  }
  return runs;
}

/** A group or list that loses all it has is left as `{}` or `[]`; in flow form all goes that is between its brackets. */
function empty(page: Page, change: Remove, holder: Layout): Splice[] {
  const brackets = holder.isList ? '[]' : '{}';
  const spot = trailTo(page, change.path).at(-1);
  if (!holder.isFlow) return emptyBlock(page, holder, spot?.entry.mark, brackets);
  return [{ start: spot?.holder.isFlow ? spot.entry.from : holder.start, end: holder.end, text: brackets }];
}
