import type { Appointment } from './appointment-type.ts';
import type { AppointmentRecord, Day, OrganizationRecord, OrganizationTerm } from './records.ts';
import { afterSpan } from './span.ts';
import { organizationTermOn } from './term.ts';

/** Who left, was no member of the next term, or takes over the seat of another, comes back by a new appointment. */
export function isRenewalOf(next: AppointmentRecord, previous: Appointment): boolean {
  const { record, end, term, organization, level } = previous;
  if (record.exit !== undefined || next.replaces !== undefined) return false;
  const day = next.start ?? latestStep(next);
  if (day === undefined || end === undefined) return true;
  if (record.start !== undefined && day < record.start) return false;
  const within = level?.renewal.within;
  if (within !== undefined && day > afterSpan(end, within)) return false;
  return organization === undefined || term === undefined || !isTermBetween(organization, term, day);
}

/** How many renewals the appointment is the last of, itself included; counted no further than is asked. */
export function renewalsInRow(appointment: Appointment, most: number): number {
  let count = 0;
  for (let each: Appointment | undefined = appointment; each?.isRenewal && count < most; each = each.previous)
    count += 1;
  return count;
}

/** A nomination stands where its procedure does. */
function latestStep({ steps }: AppointmentRecord): Day | undefined {
  let latest: Day | undefined;
  for (const name in steps) {
    const on = steps[name]?.on;
    if (latest === undefined || (on !== undefined && on > latest)) latest = on;
  }
  return latest;
}

/** Whether a whole term of the organisation lies between a term and the one of a later day. */
function isTermBetween(organization: OrganizationRecord, term: OrganizationTerm, day: Day): boolean {
  const later = organizationTermOn(organization, day);
  if (later === undefined) return false;
  const terms = organization.terms ?? [];
  return terms.indexOf(later) - terms.indexOf(term) > 1;
}
