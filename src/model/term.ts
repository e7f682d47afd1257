import { addDays, addYears } from './day.ts';
import type { OrganizationsTerm, PolicyLevel, TermKind } from './policy.ts';
import type { Day, OrganizationRecord, OrganizationTerm } from './records.ts';

/** So many days after the end of a term it may still be decided who left at it; who comes back later is appointed anew. */
export const DAYS_TO_DECIDE = 31;

/** The organisation's own term in which the day lies; the day of an election that two share belongs to the later. */
export function organizationTermOn(organization: OrganizationRecord, day: Day): OrganizationTerm | undefined {
  return organization.terms?.findLast((term) => term.start <= day && day <= term.end);
}

/** Whether members' terms at this level end with the organisation's own. */
export function isTiedToOrganization(term: TermKind): term is OrganizationsTerm {
  return 'with' in term;
}

export function isCountedInYears(term: TermKind): term is Extract<TermKind, { lastDay: unknown }> {
  return 'lastDay' in term;
}

/**
 * The end of an organisation's term: as it stands, or for somebody who was out by a day, as it stood then. What was
 * decided later moves nobody's end who had left before.
 */
export function endOfTerm(term: OrganizationTerm, outOn?: Day): Day {
  const later = outOn === undefined ? undefined : term.changed?.find(({ on }) => outOn < on);
  return later?.from ?? term.end;
}

/** How many years the policy gives an organisation's own term that starts on this day; `undefined`: it does not say. */
export function yearsOfOrganization({ years }: OrganizationsTerm, start: Day): number | undefined {
  if (!Array.isArray(years)) return years;
  return years.find(({ until }) => until === undefined || start <= until)?.is;
}

/**
 * The last day that the policy gives to a term which starts on `start`, as things stand; `undefined` for a seat
 * without a term, and where the start lies in none of the organisation's terms.
 */
export function lastDayByPolicy(level: PolicyLevel, organization: OrganizationRecord, start: Day): Day | undefined {
  const { term } = level;
  if (isTiedToOrganization(term)) return organizationTermOn(organization, start)?.end;
  return isCountedInYears(term) ? lastDayAfterYears(start, term.years, term.lastDay) : undefined;
}

function lastDayAfterYears(start: Day, years: number, lastDay: 'corresponding' | 'day-before'): Day {
  const corresponding = addYears(start, years);
  return lastDay === 'corresponding' ? corresponding : addDays(corresponding, -1);
}
