import type { Policy, PolicyLevel } from './policy.ts';
import type { OrganizationRecord, UnitRecord } from './records.ts';

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

export function parentOf(register: Register, organization: OrganizationRecord): OrganizationRecord | undefined {
  return organization.parent === undefined ? undefined : register.organizations.get(organization.parent);
}

/** Whether `inner` is `outer` or lies below it. Ends on records that name each other as parents. */
export function liesWithin(register: Register, inner: string, outer: string): boolean {
  const seen = new Set<string>();
  let current: string | undefined = inner;
  while (current !== undefined && !seen.has(current)) {
    if (current === outer) return true;
    seen.add(current);
    current = register.organizations.get(current)?.parent;
  }
  return false;
}

/** Whether a text names the organisation: by its id, full name or short name. */
export function namesOrganization(organization: OrganizationRecord, text: string): boolean {
  return text === organization.id || text === organization.name || text === organization.shortName;
}

/** Whether the organisation exists on that day. */
export function isActiveOn(organization: OrganizationRecord, day: string): boolean {
  const { from, until } = organization.active ?? {};
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}
