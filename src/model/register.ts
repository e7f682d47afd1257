import type { Policy, PolicyLevel } from './policy.ts';
import type { Day, OrganizationRecord, UnitRecord } from './records.ts';
import { unlessUnknown } from './unknown.ts';

/** What a member's record is judged against: the policy and everything that is looked up by id. */
export interface Register {
  readonly policy: Policy;
  readonly organizations: ReadonlyMap<string, OrganizationRecord>;
  readonly units: ReadonlyMap<string, UnitRecord>;
}

export function levelOf(register: Register, organization: OrganizationRecord | undefined): PolicyLevel | undefined {
  return organization === undefined ? undefined : ownValue(register.policy.levels, organization.level);
}

/** The value of a key that a file may name: never an inherited one such as `constructor`. */
export function ownValue<T>(map: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

/** What an organisation is called in lists; `undefined` where neither of its names can be told. */
export function briefNameOf(organization: OrganizationRecord | undefined): string | undefined {
  return unlessUnknown(() => organization?.shortName) ?? unlessUnknown(() => organization?.name);
}

/** What an organisation was called in lists on a day; its id where neither of its names can be told. */
export function briefNameOn(organization: OrganizationRecord, day: Day): string {
  const then = unlessUnknown(() => organizationAt(organization, day));
  return then?.shortName ?? then?.name ?? organization.id;
}

/** The name and the parent that an organisation had on a day; without one those of now. */
export function organizationAt(
  organization: OrganizationRecord,
  day: Day | undefined,
): Pick<OrganizationRecord, 'name' | 'shortName' | 'parent'> {
  const { was } = organization;
  if (was === undefined || day === undefined) return organization;
  const then = was.filter(({ until }) => day <= until);
  // What an entry leaves out was as in the next one, or as it is now.
  const heldBy = <K extends 'name' | 'shortName' | 'parent'>(field: K) =>
    then.find((former) => former[field] !== undefined)?.[field] ?? organization[field];
  const [name = organization.name, shortName, parent] = [heldBy('name'), heldBy('shortName'), heldBy('parent')];
  return { name, ...(shortName !== undefined && { shortName }), ...(parent !== undefined && { parent }) };
}

export function parentOf(
  register: Register,
  organization: OrganizationRecord,
  day?: Day,
): OrganizationRecord | undefined {
  const { parent } = organizationAt(organization, day);
  return parent === undefined ? undefined : register.organizations.get(parent);
}

/** Whether `inner` is `outer` or lay below it on a day; without one, now. Ends on records that name each other as parents. */
export function liesWithin(register: Register, inner: string, outer: string, day?: Day): boolean {
  if (inner === outer) return true;
  const seen = new Set<string>();
  let current: string | undefined = inner;
  while (current !== undefined && !seen.has(current)) {
    if (current === outer) return true;
    seen.add(current);
    const organization = register.organizations.get(current);
    current = organization && organizationAt(organization, day).parent;
  }
  return false;
}

/** Whether a text names the organisation: by its id, or by the full or short name of a day; without one, of now. */
export function namesOrganization(organization: OrganizationRecord, text: string, day?: Day): boolean {
  if (text === organization.id) return true;
  const { name, shortName } = organizationAt(organization, day);
  return text === name || text === shortName;
}

/** Whether the organisation exists on that day. */
export function isActiveOn(organization: OrganizationRecord, day: string): boolean {
  const { from, until } = organization.active ?? {};
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}
