/** A value in place of another. */

import { isScalar as isScalarNode } from 'yaml';
import { type Data, isGroup, isScalar } from '../emit/data.ts';
import { flowText } from '../emit/flow.ts';
import type { Replace } from './change.ts';
import { isPresent } from './layout.ts';
import { nameAt, type Page, type Spot, trailTo } from './page.ts';
import { inPlace, movable } from './plain-value.ts';
import { type Plan, plan } from './plan.ts';
import { replaceInBlock } from './replace-in-block.ts';
import { insertion, type Splice } from './splice.ts';
import { withRoom } from './unfold.ts';

export function planReplace(page: Page, change: Replace): Plan {
  const spot = trailTo(page, change.path).at(-1);
  // The draft changes records field by field.
  if (spot === undefined) throw new Error('a record as a whole is never replaced');
  const name = nameAt(change.path);
  const splices = isScalar(change.value) ? inPlace(page.text, spot, change.value, name) : undefined;
  if (splices !== undefined) return plan(splices, true);
  const value = withKept(page.text, spot, change);
  if (!spot.holder.isFlow) return plan(replaceInBlock(page, spot, value, name));
  return withRoom(page, { ...change, value }, replaceInFlow(spot, value, name));
}

/** The new value, in which the old one stays as it is written. */
function withKept(text: string, { entry }: Spot, { value, keeps }: Replace): Data {
  const field = keeps !== undefined && isGroup(value) ? value.get(keeps) : undefined;
  const source = movable(text, entry.value);
  if (keeps === undefined || !isGroup(value) || field === undefined || source === undefined) return value;
  const isSameValue = isScalarNode(entry.value) && Object.is(entry.value.value, field.value);
  return isSameValue ? new Map([...value, [keeps, { ...field, value: { source } }]]) : value;
}

function replaceInFlow({ entry }: Spot, value: Data, name: string | undefined): Splice[] {
  const inline = flowText(value, name);
  if (isPresent(entry.value)) return [{ start: entry.from, end: entry.to, text: inline }];
  return [insertion(entry.mark, entry.hasColon ? ` ${inline}` : `: ${inline}`)];
}
