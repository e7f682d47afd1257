import type { Appointment } from './appointment-type.ts';
import { earlierOf } from './day.ts';
import { officeOf } from './office.ts';
import type { PolicyLevel } from './policy.ts';
import type { AppointmentRecord, Day, MemberRecord, OrganizationRecord, OrganizationTerm } from './records.ts';
import type { Register } from './register.ts';
import { isRenewalOf } from './renewal.ts';
import { lastDayOfRest } from './succession.ts';
import { endOfTerm, isTiedToOrganization, lastDayByPolicy, organizationTermOn } from './term.ts';

export { type AppointmentState, isOpen, type OpenState, openStateOn, stateOn } from './appointment-states.ts';
export type { Appointment } from './appointment-type.ts';

type Draft = { -readonly [K in keyof Appointment]: Appointment[K] };

/** A member's appointments, in the order of the record. */
export function appointmentsOf(member: MemberRecord, register: Register): Appointment[] {
  const drafts = member.appointments.map((record, index) => draftOf(member, record, index, register));
  const [only] = drafts;
  if (only !== undefined && drafts.length === 1) setEnd(only, undefined, register);
  else setOrder(drafts.toSorted(bySeat), register);
  return drafts;
}

function draftOf(member: MemberRecord, record: AppointmentRecord, index: number, register: Register): Draft {
  const { organization, policy, level } = officeOf(record, register);
  return {
    member,
    index,
    record,
    organization,
    policy,
    level,
    term: termOf(record, organization, level),
    end: undefined,
    lastDay: undefined,
    previous: undefined,
    isRenewal: false,
    isFollowed: false,
    nomination: undefined,
  };
}

function termOf(
  { start }: AppointmentRecord,
  organization: OrganizationRecord | undefined,
  level: PolicyLevel | undefined,
): OrganizationTerm | undefined {
  if (start === undefined || organization === undefined || level === undefined) return undefined;
  return isTiedToOrganization(level.term) ? organizationTermOn(organization, start) : undefined;
}

/** One organisation's together, by start; what has none comes last. */
function bySeat(first: Draft, second: Draft): number {
  const [a, b] = [first.record, second.record];
  if (a.organization !== b.organization) return a.organization < b.organization ? -1 : 1;
  if (a.start === b.start) return first.index - second.index;
  if (a.start === undefined || b.start === undefined) return a.start === undefined ? 1 : -1;
  return a.start < b.start ? -1 : 1;
}

function setOrder(inOrder: readonly Draft[], register: Register): void {
  let after: Draft | undefined;
  let nextStart: Day | undefined;
  for (const draft of inOrder.toReversed()) {
    if (after?.record.organization !== draft.record.organization) nextStart = undefined;
    else if (after.record.start !== draft.record.start) nextStart = after.record.start;
    draft.isFollowed = nextStart !== undefined;
    setEnd(draft, nextStart, register);
    after = draft;
  }
  let before: Draft | undefined;
  for (const draft of inOrder) {
    if (before?.record.organization === draft.record.organization) {
      setPrevious(draft, before.record.start === draft.record.start ? (before.previous as Draft) : before);
    }
    before = draft;
  }
}

/** Who has an exit or a next term was out by then: what is decided later about the organisation's term moves no end. */
function setEnd(draft: Draft, nextStart: Day | undefined, register: Register): void {
  const { record } = draft;
  const { start } = record;
  if (start !== undefined) draft.end = endInForce(draft, start, earlierOf(record.exit?.on, nextStart), register);
  draft.lastDay = earlierOf(draft.end, record.exit?.on);
}

function endInForce(
  { record, organization, level, term }: Draft,
  start: Day,
  outOn: Day | undefined,
  register: Register,
): Day | undefined {
  if (organization === undefined || level === undefined) return record.end;
  // A recorded end before the start is a slip of the pen, and ends nothing.
  const recorded = record.end !== undefined && record.end >= start ? record.end : undefined;
  const isRest = record.replaces !== undefined && 'rest' in level.term;
  const end = term
    ? endOfTerm(term, outOn)
    : (recorded ?? (isRest ? lastDayOfRest(record, start, register) : lastDayByPolicy(level, organization, start)));
  const dissolved = organization.active?.until;
  // Who is said to have started after that has a wrong start, and no shorter term.
  return dissolved === undefined || start > dissolved ? end : earlierOf(end, dissolved);
}

function setPrevious(draft: Draft, previous: Draft | undefined): void {
  if (previous === undefined) return;
  draft.previous = previous;
  draft.isRenewal = isRenewalOf(draft.record, previous);
  const { start, withdrawn } = draft.record;
  if (draft.isRenewal && start === undefined && withdrawn === undefined) previous.nomination ??= draft;
}

/** Whether the two were served on some same day; what has not started is served on none. */
export function overlap(first: Appointment, second: Appointment): boolean {
  const [from, until] = [first.record.start, first.lastDay];
  const [otherFrom, otherUntil] = [second.record.start, second.lastDay];
  if (from === undefined || otherFrom === undefined) return false;
  return (otherUntil === undefined || from <= otherUntil) && (until === undefined || otherFrom <= until);
}
