import { type Appointment, appointmentsOf, stateOn } from '../model/appointment.ts';
import { daysBetween } from '../model/day.ts';
import type { MeetsRequirements } from '../model/eligibility.ts';
import type { Day, MemberRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { detachedText } from '../text/detached.ts';
import { compareByCodePoint } from '../text/text-order.ts';
import { type NextStep, nextStepOf } from './next-step.ts';

export type DueState = 'serving' | 'lapsed';

/** A term that ends soon, or that ended without a decision. Holds nothing of the member's record but short texts. */
export interface DueItem {
  /** Id of the member. */
  readonly member: string;
  readonly name: string;
  /** Id of the organisation. */
  readonly organization: string;
  /** Empty where the record names no known organisation. */
  readonly level: string;
  readonly category: string;
  readonly start: Day;
  readonly end: Day;
  /** From the as-of day to `end`; negative when lapsed. */
  readonly daysLeft: number;
  readonly state: DueState;
  readonly next: NextStep;
}

/**
 * The member's terms that serve on `asOf` and end by `until` (both days included), and those that lapsed at any time.
 * A term with an exit, or with a renewal that has a start, is settled and never due.
 *
 * @param meetsRequirements whether facts meet a category's demands, for the advice; absent: they do
 */
export function dueItemsOf(
  member: MemberRecord,
  register: Register,
  asOf: Day,
  until: Day,
  meetsRequirements: MeetsRequirements = () => true,
): DueItem[] {
  const items: DueItem[] = [];
  for (const appointment of appointmentsOf(member, register)) {
    const state = dueStateOf(appointment, asOf, until);
    const { record, end } = appointment;
    if (state === undefined || record.start === undefined || end === undefined) continue;
    items.push({
      member: detachedText(member.id),
      name: detachedText(member.name),
      organization: detachedText(record.organization),
      level: appointment.organization?.level ?? '',
      category: detachedText(record.category),
      start: record.start,
      end,
      daysLeft: daysBetween(asOf, end),
      state,
      next: nextStepOf(appointment, register, asOf, meetsRequirements),
    });
  }
  return items.sort(compareDueItems);
}

function dueStateOf(appointment: Appointment, asOf: Day, until: Day): DueState | undefined {
  const { record, end } = appointment;
  if (end === undefined || record.exit !== undefined || appointment.isFollowed) return undefined;
  const state = stateOn(appointment, asOf);
  if (state === 'lapsed') return 'lapsed';
  return state === 'serving' && end <= until ? 'serving' : undefined;
}

/** By last day, organisation, member; a member's two terms of one last day by start. */
export function compareDueItems(first: DueItem, second: DueItem): number {
  return (
    compareByCodePoint(first.end, second.end) ||
    compareByCodePoint(first.organization, second.organization) ||
    compareByCodePoint(first.member, second.member) ||
    compareByCodePoint(first.start, second.start)
  );
}
