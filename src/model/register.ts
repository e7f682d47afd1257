import { levelOfType } from './level.ts';
import type { Policy, PolicyLevel } from './policy.ts';
import type { Day, FormerOrganization, MemberRecord, OrganizationRecord, UnitRecord } from './records.ts';
import { unlessUnknown } from './unknown.ts';

/** A document that was in force up to a day, that day included. */
export interface FormerDocument {
  readonly until: Day;
  readonly policy: Policy;
}

/** The grade of a year in an organisation. */
export interface YearsGrade {
  readonly period: number;
  readonly organization: string;
  readonly grade: string;
}

/** By the id of the member, in the order in which they were read. */
export type GradesByMember = ReadonlyMap<string, readonly YearsGrade[]>;

/** A member whose appointments those of others hang on; no more of it is kept than they need. */
export type SeatHolder = Pick<MemberRecord, 'id' | 'name' | 'gender' | 'unit' | 'appointments'>;

/** What a member's record is judged against: the policy and everything that is looked up by id. */
export interface Register {
  /** The document in force now. */
  readonly policy: Policy;
  /** Those before it, oldest first. */
  readonly formerDocuments?: readonly FormerDocument[];
  /** What evaluations say, where a document lets something hang on it. */
  readonly grades?: GradesByMember;
  /** All members by id, where a document lets units replace whom they sent; `undefined` of whom nothing can be told. */
  readonly holders?: ReadonlyMap<string, SeatHolder | undefined>;
  readonly organizations: ReadonlyMap<string, OrganizationRecord>;
  readonly units: ReadonlyMap<string, UnitRecord>;
}

/** The document that was in force on a day; without one, the one of now. */
export function policyOn({ policy, formerDocuments }: Register, day: Day | undefined): Policy {
  if (formerDocuments === undefined || day === undefined) return policy;
  return formerDocuments.find(({ until }) => day <= until)?.policy ?? policy;
}

/** What the policy says of the organisation's level on a day; without one, now. */
export function levelOf(
  register: Register,
  organization: OrganizationRecord | undefined,
  day?: Day,
  policy: Policy = policyOn(register, day),
): PolicyLevel | undefined {
  if (organization === undefined) return undefined;
  const { level: name, type } = organizationAt(organization, day);
  const level = ownValue(policy.levels, name);
  return level && levelOfType(level, type);
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

type Changing = 'name' | 'shortName' | 'level' | 'type' | 'parent';

/** What may change of an organisation as it was on a day; without one, as it is now. */
export function organizationAt(
  organization: OrganizationRecord,
  day: Day | undefined,
): Pick<OrganizationRecord, Changing> {
  const { was } = organization;
  if (was === undefined || day === undefined) return organization;
  const then = was.filter(({ until }) => day <= until);
  return then.length === 0
    ? organization
    : { name: organization.name, level: organization.level, ...heldBy(organization, then) };
}

const CHANGING: readonly Changing[] = ['name', 'shortName', 'level', 'type', 'parent'];

/** What an entry leaves out was as in the next one, or as it is now. */
function heldBy(
  organization: OrganizationRecord,
  then: readonly FormerOrganization[],
): Partial<Record<Changing, string>> {
  const held: Partial<Record<Changing, string>> = {};
  for (const field of CHANGING) {
    const value = then.find((former) => former[field] !== undefined)?.[field] ?? organization[field];
    if (value !== undefined) held[field] = value;
  }
  return held;
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
