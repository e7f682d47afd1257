/** All whose term in one organisation ends, in one go after its election. */

import type { MemberRecord, OrganizationRecord, StepRecord } from '../model/records.ts';
import { ownValue } from '../model/register.ts';
import { unlessUnknown } from '../model/unknown.ts';
import type { Deciding, Decision } from './decision.ts';
import type { AppointmentAnswers } from './next-appointment.ts';
import { Numbers } from './numbers.ts';
import { continuedBy } from './on-its-way.ts';
import { seatOf } from './seat.ts';
import type { StatedStep } from './stated-step.ts';
import { renewalOf } from './with-steps.ts';

/**
 * Whether a member of the organisation is to be decided on: who serves there, or whose term has ended without a decision.
 * Of a record with something wrong nobody can say so; it is told by the check.
 */
export function isToBeDecided(member: MemberRecord, { id }: OrganizationRecord, deciding: Deciding): boolean {
  return (
    unlessUnknown(() => {
      const { latest, nomination } = seatOf(member, id, deciding.register);
      if (nomination !== undefined) return true;
      return latest !== undefined && latest.record.exit === undefined && (latest.record.start ?? '') <= deciding.asOf;
    }) === true
  );
}

/** For each member the decision on the same answers, in which numbers in braces count on from one to the next. */
export function renewalsOf(
  members: readonly MemberRecord[],
  organization: OrganizationRecord,
  answers: AppointmentAnswers,
  deciding: Deciding,
): Decision[] {
  const numbers = new Numbers(members);
  return members.map((member) => {
    const steps = answers.steps.map((step) => numbers.filledIn(step, recordedBy(member, organization, step, deciding)));
    const decision = renewalOf(member, organization, { ...answers, steps }, deciding);
    if ('edits' in decision && decision.edits.length > 0) numbers.use(steps);
    return decision;
  });
}

/** The step as the member's record has it already, where the appointment is on its way. */
function recordedBy(
  member: MemberRecord,
  { id }: OrganizationRecord,
  { step, record }: StatedStep,
  { register }: Deciding,
): StepRecord | undefined {
  return unlessUnknown(() => {
    const continued = continuedBy(seatOf(member, id, register), [{ step, record }]);
    return ownValue(continued?.record.steps ?? {}, step);
  });
}
