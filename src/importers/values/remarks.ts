/** Remarks as the printed roster and the personal form have them. All else that stands there has no place in a record. */

import { ownWords } from '../../model/own-words.ts';
import type { Policy } from '../../model/policy.ts';
import { ownValue } from '../../model/register.ts';
import { PRINTED_REMARKS } from '../headers.words.ts';
import { remarkParts, saysNothing } from '../tables/clean-text.ts';
import type { SeenCell } from '../tables/grid.ts';
import { readDateText } from './dates.ts';
import { type Outcome, put } from './outcome.ts';

/** What the policy's own forms remark of a term. */
function isOwnRemark(text: string, policy: Policy): boolean {
  const { renewal, renewalProposed, proposed } = ownWords(policy);
  return [renewal, renewalProposed, proposed].includes(text);
}

/** @returns `undefined` where something stands there that is not understood */
export function readRemarks(cell: SeenCell, policy: Policy): Outcome[] | undefined {
  if (saysNothing(cell.text)) return [];
  const parts = remarkParts(cell.text);
  const outcomes: Outcome[] = [];
  const rest = [...parts];
  for (let part = rest.shift(); part !== undefined; part = rest.shift()) {
    if (PRINTED_REMARKS.includes(part) || isOwnRemark(part, policy)) continue;
    if (part === ownWords(policy).replacement) {
      outcomes.push(put(cell, ['appointments', 0, 'replaces'], rest.shift() ?? ''));
      continue;
    }
    const exit = ownValue(policy.exits, part);
    const on = exit && readDateText(rest.shift() ?? '', 'day', cell.text);
    if (exit === undefined || on === undefined || 'wrong' in on) return undefined;
    outcomes.push(put(cell, ['appointments', 0, 'exit', 'kind'], part));
    outcomes.push(put(cell, ['appointments', 0, 'exit', 'on'], on.value));
    const [cause] = rest;
    if (cause !== undefined && exit.causes?.includes(cause) === true) {
      outcomes.push(put(cell, ['appointments', 0, 'exit', 'cause'], cause));
      rest.shift();
    }
  }
  return outcomes;
}
