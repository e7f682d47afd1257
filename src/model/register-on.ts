/** The register as it was on a day, for whoever prints or counts what held then. */

import type { Day, OrganizationRecord, OrganizationTerm } from './records.ts';
import { organizationAt, type Register } from './register.ts';
import { endOfTerm } from './term.ts';
import { unlessUnknown } from './unknown.ts';

/** Organisations by the name, level, type and parent of the day, their terms by the ends that were in force then. */
export function registerOn(register: Register, day: Day): Register {
  const organizations = new Map<string, OrganizationRecord>();
  let isOther = false;
  for (const [id, organization] of register.organizations) {
    // What is wrong in its record stays out of reach, as it stands.
    const then = unlessUnknown(() => organizationOn(organization, day)) ?? organization;
    isOther ||= then !== organization;
    organizations.set(id, then);
  }
  return isOther ? { ...register, organizations } : register;
}

function organizationOn(organization: OrganizationRecord, day: Day): OrganizationRecord {
  const { was, terms } = organization;
  const hasChanged = was?.some(({ until }) => day <= until) === true;
  const hasMoved = terms?.some(({ changed }) => changed?.some(({ on }) => day < on)) === true;
  if (!hasChanged && !hasMoved) return organization;
  const then = {
    ...organizationAt(organization, day),
    ...(was && { was: was.filter(({ until }) => until < day) }),
    ...(terms && { terms: terms.map((term) => termOn(term, day)) }),
  };
  // A copy would read the fields that are not known.
  const fields = Object.entries(then).map(([key, value]) => [key, { value, enumerable: true, configurable: true }]);
  return Object.create(organization, Object.fromEntries(fields)) as OrganizationRecord;
}

function termOn(term: OrganizationTerm, day: Day): OrganizationTerm {
  const changed = term.changed?.filter(({ on }) => on <= day);
  return { ...term, end: endOfTerm(term, day), ...(changed && { changed }) };
}
