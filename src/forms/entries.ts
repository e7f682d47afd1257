/** Who is listed on an organisation's form, and by which appointment. */

import { type Appointment, appointmentsOf, type OpenState, openStateOn } from '../model/appointment.ts';
import type { Day, MemberRecord, OrganizationRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { compareByCodePoint } from '../text/text-order.ts';

/** A member on the form of one organisation. */
export interface FormEntry {
  readonly member: MemberRecord;
  /** The appointment by that organisation which the form is about. */
  readonly appointment: Appointment;
  readonly state: OpenState;
  /** Whether the same organisation has nominated the member for a further appointment. */
  readonly isNominatedAgain: boolean;
}

/**
 * Members who serve in the organisation on that day, are nominated for it, or whose term there is over and undecided:
 * by category in the order of the policy, then start (the nominated last), then name.
 */
export function entriesOn(
  register: Register,
  organization: OrganizationRecord,
  members: readonly MemberRecord[],
  asOf: Day,
): FormEntry[] {
  const order = new Map(register.policy.categories.map((category, index) => [category.id, index]));
  const rank = ({ appointment }: FormEntry) => order.get(appointment.record.category) ?? order.size;
  return members
    .flatMap((member) => entryOf(register, organization, member, asOf) ?? [])
    .sort(
      (first, second) =>
        rank(first) - rank(second) ||
        compareByStart(first.appointment, second.appointment) ||
        compareByCodePoint(first.member.name, second.member.name) ||
        compareByCodePoint(first.member.id, second.member.id),
    );
}

function entryOf(
  register: Register,
  organization: OrganizationRecord,
  member: MemberRecord,
  asOf: Day,
): FormEntry | undefined {
  if (!member.appointments.some((record) => record.organization === organization.id)) return undefined;
  const open: FormEntry[] = [];
  for (const appointment of appointmentsOf(member, register)) {
    if (appointment.record.organization !== organization.id) continue;
    const state = openStateOn(appointment, asOf);
    if (state !== undefined) open.push({ member, appointment, state, isNominatedAgain: false });
  }
  const inState = (state: OpenState) =>
    open
      .filter((entry) => entry.state === state)
      .sort((first, second) => compareByStart(first.appointment, second.appointment))
      .at(-1);
  const [serving, nominated] = [inState('serving'), inState('nominated')];
  // Who is proposed again after the term has ended is on the form for what is proposed.
  const current = serving ?? nominated ?? inState('lapsed');
  return current && { ...current, isNominatedAgain: serving !== undefined && nominated !== undefined };
}

function compareByStart(first: Appointment, second: Appointment): number {
  const [a, b] = [first.record.start, second.record.start];
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? -1 : 1;
}
