/** All whose term in one organisation ends, in one go after its election. */

import type { MemberRecord, OrganizationRecord } from '../model/records.ts';
import { unlessUnknown } from '../model/unknown.ts';
import type { Deciding, Decision } from './decision.ts';
import type { AppointmentAnswers } from './next-appointment.ts';
import { numbered } from './numbered.ts';
import { seatOf } from './seat.ts';
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

/** One decision after the other with the same answers; numbers in braces count on with each that is a change. */
export class Renewals {
  private readonly organization: OrganizationRecord;
  private readonly answers: AppointmentAnswers;
  private readonly deciding: Deciding;
  private count = 0;

  constructor(organization: OrganizationRecord, answers: AppointmentAnswers, deciding: Deciding) {
    this.organization = organization;
    this.answers = answers;
    this.deciding = deciding;
  }

  decide(member: MemberRecord): Decision {
    const { organization, answers, deciding, count } = this;
    const steps = answers.steps.map((step) => numbered(step, count));
    const decision = renewalOf(member, organization, { ...answers, steps }, deciding);
    if ('edits' in decision && decision.edits.length > 0) this.count += 1;
    return decision;
  }
}
