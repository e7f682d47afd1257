/** Whether there is a next term for somebody whose term ends, and until when it can be a renewal. */

import type { Appointment } from './appointment.ts';
import type { Day, OrganizationRecord, OrganizationTerm } from './records.ts';
import { isActiveOn } from './register.ts';
import { isRenewalOf } from './renewal.ts';

/** The organisation's own term, with which the member's ends, and the one after it as far as it is recorded. */
export interface Election {
  readonly term: OrganizationTerm;
  readonly nextTerm?: OrganizationTerm;
}

/** `undefined` where the member's term does not hang on the organisation's. */
export function electionOf({ organization, term }: Appointment): Election | undefined {
  if (organization === undefined || term === undefined) return undefined;
  const later = (organization.terms ?? []).filter((candidate) => candidate.start > term.start);
  const nextTerm = later.sort((first, second) => (first.start < second.start ? -1 : 1))[0];
  return { term, ...(nextTerm && { nextTerm }) };
}

/** A renewal that begins today would be none: the policy's time for it is over, or the next term is. */
export function isTooLateToRenew(appointment: Appointment, asOf: Day): boolean {
  const { record, end } = appointment;
  if (end === undefined || asOf <= end) return false;
  const { organization, category, mode } = record;
  const nextEnd = electionOf(appointment)?.nextTerm?.end;
  return (
    (nextEnd !== undefined && nextEnd < asOf) ||
    !isRenewalOf({ organization, category, mode, start: asOf }, appointment)
  );
}

/** The organisation's last day, where it does not live to see the day after. */
export function lastDayOfOrganization(organization: OrganizationRecord, day: Day): Day | undefined {
  const until = organization.active?.until;
  return until !== undefined && (until <= day || !isActiveOn(organization, day)) ? until : undefined;
}
