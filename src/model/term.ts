import { addDays, addYears } from './day.ts';
import type { PolicyLevel, TermKind } from './policy.ts';
import type { Day, OrganizationRecord, OrganizationTerm } from './records.ts';

/** The organisation's own term in which the day lies. */
export function organizationTermOn(organization: OrganizationRecord, day: Day): OrganizationTerm | undefined {
  return organization.terms?.findLast((term) => term.start <= day && day <= term.end);
}

/** Whether members' terms at this level end with the organisation's own. */
export function isTiedToOrganization(term: TermKind): boolean {
  return 'with' in term;
}

/**
 * The last day of a term that starts on `start`, by the policy; `undefined` for a seat without a term, and where the
 * start lies in none of the organisation's terms.
 */
export function lastDayByPolicy(level: PolicyLevel, organization: OrganizationRecord, start: Day): Day | undefined {
  const term = level.term;
  if ('years' in term) return lastDayAfterYears(start, term.years, term.lastDay);
  if ('with' in term) return organizationTermOn(organization, start)?.end;
  return undefined;
}

/** Terms begin on few days and are asked for by the hundred thousand. */
const known = new Map<string, Day>();
const KNOWN_LIMIT = 50_000;

function lastDayAfterYears(start: Day, years: number, lastDay: 'corresponding' | 'day-before'): Day {
  const key = `${start}+${years}${lastDay}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const corresponding = addYears(start, years);
  const day = lastDay === 'corresponding' ? corresponding : addDays(corresponding, -1);
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(key, day);
  return day;
}
