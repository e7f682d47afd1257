import type { Appointment } from './appointment.ts';
import { areasOf, isBelowUnit, isWithinArea } from './area.ts';
import { employerOf, factsAsked, factsOf } from './facts.ts';
import type { Day, MemberRecord, OrganizationRecord } from './records.ts';
import type { Register } from './register.ts';
import { renewalsInRow } from './renewal.ts';

/** Why somebody could not be appointed now; each is an error or a warning of the rule for it. */
export type Obstacle = 'party' | 'category' | 'area' | 'employee' | 'fullTime' | 'renewals';

/** Whether facts meet what a category `requires` or `recommends`; nothing asked is met by all. */
export type MeetsRequirements = (asked: Record<string, unknown> | undefined, facts: unknown) => boolean;

/**
 * What stands in the way of appointing the member once more to the same seat, as the record speaks of now.
 *
 * @param asOf the day for which facts such as the age are taken
 */
export function obstaclesToRenewal(
  appointment: Appointment,
  register: Register,
  meetsRequirements: MeetsRequirements,
  asOf: Day,
): Obstacle[] {
  const { member, organization } = appointment;
  if (organization === undefined) return [];
  const isThere: Record<Obstacle, boolean> = {
    party: member.party?.joined === undefined,
    category: isOfNoCategory(withoutPast(appointment), organization, register, meetsRequirements, asOf),
    area: isOutside(appointment, organization, register),
    employee: employerOf(member, register)?.bodyOf === organization.id,
    fullTime: organization.fullTimeMembers?.some(({ name }) => name === member.name) === true,
    renewals: hasNoRenewalLeft(appointment),
  };
  return (Object.keys(isThere) as Obstacle[]).filter((obstacle) => isThere[obstacle]);
}

/** So many renewals in a row as the policy allows; the document in force then says how many. */
export function hasNoRenewalLeft(appointment: Appointment, level = appointment.level): boolean {
  const max = level?.renewal.max;
  return max !== undefined && renewalsInRow(appointment, max) >= max;
}

/**
 * What the policy advises for the category, where it is not so on a day: it stands in nobody's way.
 *
 * @returns `undefined` where all is as advised, or nothing is
 */
export function adviceAgainst(
  appointment: Appointment,
  register: Register,
  meetsRequirements: MeetsRequirements,
  day: Day,
): string | undefined {
  const { member, record, policy } = appointment;
  const category = policy.categories.find(({ id }) => id === record.category);
  if (category?.recommends === undefined || isUnknownUnit(member, register)) return undefined;
  const facts = factsAsked(category.recommends);
  const seen = factsOf(member, withoutPast(appointment), register, { facts, asOf: day });
  return meetsRequirements(category.recommends, seen) ? undefined : (category.advice ?? category.label);
}

/** The same seat, asked for now: what held at the time of the first appointment is no matter. */
function withoutPast(appointment: Appointment): Appointment {
  const {
    unit: _unit,
    position: _position,
    branch: _branch,
    start: _start,
    steps: _steps,
    ...record
  } = appointment.record;
  return { ...appointment, record };
}

/** A unit or a category that is not in the register or the policy is told by other rules. */
function isOfNoCategory(
  appointment: Appointment,
  { level }: OrganizationRecord,
  register: Register,
  meetsRequirements: MeetsRequirements,
  asOf: Day,
): boolean {
  const { member, record } = appointment;
  const category = appointment.policy.categories.find(({ id }) => id === record.category);
  if (category === undefined || isUnknownUnit(member, register)) return false;
  if (category.levels?.includes(level) === false) return true;
  return !meetsRequirements(
    category.requires,
    factsOf(member, appointment, register, { facts: factsAsked(category.requires), asOf }),
  );
}

function isOutside(
  { member, record, policy }: Appointment,
  organization: OrganizationRecord,
  register: Register,
): boolean {
  if (isUnknownUnit(member, register)) return false;
  const unit = member.unit === undefined ? undefined : register.units.get(member.unit);
  const category = policy.categories.find(({ id }) => id === record.category);
  if (category?.area === 'parent' && isBelowUnit(register, unit, organization)) return false;
  return isWithinArea(register, areasOf(member, unit), organization) === false;
}

function isUnknownUnit({ unit }: MemberRecord, register: Register): boolean {
  return unit !== undefined && !register.units.has(unit);
}
