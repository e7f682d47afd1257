/** How far a matter has come on a day: derived from its record, never stored. */

import { daysBetween } from './day.ts';
import type { Day, MatterRecord } from './records.ts';

/** `listed`: not handed out yet; `assigned`: being worked on; `resolved`: not made public yet; `published`: done with. */
export type MatterState = 'listed' | 'assigned' | 'resolved' | 'published';

export interface MatterStanding {
  readonly state: MatterState;
  /** From the day it was raised to the day it was resolved, or to this day where it is not. */
  readonly daysOpen: number;
  /** Days since it was due; 0 where it is not overdue. */
  readonly daysOverdue: number;
}

/** `undefined` of a matter that is raised later. What is recorded of later days has not happened yet. */
export function matterOn(matter: MatterRecord, day: Day): MatterStanding | undefined {
  const { raised, assigned, due, resolved, published } = matter;
  if (raised.on > day) return undefined;
  const has = (step: { readonly on: Day } | undefined) => step !== undefined && step.on <= day;
  const isResolved = has(resolved);
  const until = isResolved && resolved !== undefined ? resolved.on : day;
  const isOverdue = !isResolved && due !== undefined && due < day;
  const open = has(assigned) ? 'assigned' : 'listed';
  const closed = has(published) ? 'published' : 'resolved';
  return {
    state: isResolved ? closed : open,
    // A day that is misdated is told by a rule; nothing was open for less than no time.
    daysOpen: Math.max(0, daysBetween(raised.on, until)),
    daysOverdue: isOverdue ? daysBetween(due, day) : 0,
  };
}

export function isUnsettled({ state }: MatterStanding): boolean {
  return state === 'listed' || state === 'assigned';
}
