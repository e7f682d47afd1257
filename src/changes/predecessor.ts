/** How whoever is replaced leaves: on the eve of the successor's first day, by the exit that the policy names for it. */

import type { Message } from '../messages/catalogue.ts';
import { addDays } from '../model/day.ts';
import type { Day, MemberRecord, OrganizationRecord } from '../model/records.ts';
import { levelOf } from '../model/register.ts';
import { unlessUnknown } from '../model/unknown.ts';
import { says } from './changes.words.ts';
import type { Change, Deciding } from './decision.ts';
import { exitOf } from './exit.ts';
import { seatOf } from './seat.ts';

/** What is written with the successor's appointment, or why the exit has to be recorded by itself. */
export type PredecessorExit = { readonly change: Change } | { readonly told: Message };

/** @returns `undefined` where there is nothing to record: the predecessor has left, or never held the seat */
export function predecessorExit(
  member: MemberRecord,
  organization: OrganizationRecord,
  start: Day,
  deciding: Deciding,
): PredecessorExit | undefined {
  const latest = unlessUnknown(() => seatOf(member, organization.id, deciding.register).latest);
  if (latest === undefined || latest.record.exit !== undefined) return undefined;
  if (latest.lastDay !== undefined && latest.lastDay <= start) return undefined;
  const whom = { name: member.name, organization: organization.id };
  const on = addDays(start, -1);
  if (on > deciding.asOf) return { told: says.predecessorLater({ ...whom, on }) };
  const kind = unlessUnknown(() => levelOf(deciding.register, organization)?.replacement?.exit);
  const decision = kind === undefined ? undefined : exitOf(member, organization, { kind, on, steps: [] }, deciding);
  if (decision === undefined || !('edits' in decision)) return { told: says.predecessorFirst(whom) };
  const { edits, stillToDo, workedOut } = decision;
  return { change: { edits, stillToDo, workedOut: [says.predecessorLeaves({ ...whom, on }), ...workedOut] } };
}
