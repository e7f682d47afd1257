import type { Appointment } from './appointment.ts';
import { namedIn } from './named-organizations.ts';
import type { Actor, Actors } from './policy.ts';
import type { Day, MemberRecord, OrganizationRecord } from './records.ts';
import { levelOf, namesOrganization, organizationAt, parentOf, policyOn, type Register } from './register.ts';

/** Whom the policy means by an actor in one appointment. */
export interface ExpectedActor {
  /** What to call it in a message or on a form; `undefined` where the records do not tell. */
  readonly name: string | undefined;
  /** Whether a text in a record names it. */
  readonly isNamedBy: (text: string) => boolean;
}

/** Those of a step one by one. */
export function actorsIn(actors: Actors | undefined): readonly Actor[] {
  if (actors === undefined) return [];
  return typeof actors === 'object' && !('level' in actors) ? actors : [actors];
}

/** What stands between the names of several who act together. */
const BETWEEN = '、';

/**
 * @param day when it acted: organisations go by the name and the parent of that day; absent: by those of now
 * @returns `undefined` where the organisation is unknown, so that nothing can be said
 */
export function expectedActor(
  actors: Actors,
  member: MemberRecord,
  appointment: Appointment,
  register: Register,
  day?: Day,
): ExpectedActor | undefined {
  if (typeof actors === 'string') return expectedOne(actors, member, appointment, register, day);
  const expected = actorsIn(actors).map((actor) => expectedOne(actor, member, appointment, register, day));
  const [only] = expected;
  return expected.length === 1 ? only : together(expected);
}

function expectedOne(
  actor: Actor,
  member: MemberRecord,
  appointment: Appointment,
  register: Register,
  day?: Day,
): ExpectedActor | undefined {
  const { organization } = appointment;
  if (organization === undefined) return undefined;
  if (actor === 'self') return asOrganization(organization, day);
  if (actor === 'superior') return superiorOf(organization, register, day);
  if (actor === 'unit') return affiliationOf(member, appointment, register, day);
  if (typeof actor !== 'string') return aboveOfLevel(organization, actor.level, register, day);
  return authority(actor, register, day);
}

/** All of them are named, and nobody else. */
function together(expected: readonly (ExpectedActor | undefined)[]): ExpectedActor | undefined {
  const known = expected.filter((one) => one !== undefined);
  if (known.length < expected.length) return undefined;
  const names = known.map(({ name }) => name);
  return {
    name: names.includes(undefined) ? undefined : names.join(BETWEEN),
    isNamedBy(text) {
      const parts = text.split(/[、，,；;]/).map((part) => part.trim());
      const isEachNamed = known.every((one) => parts.some((part) => one.isNamedBy(part)));
      return isEachNamed && parts.every((part) => known.some((one) => one.isNamedBy(part)));
    },
  };
}

/** The nearest organisation above of a level; nothing can be said where none is known. */
function aboveOfLevel(
  organization: OrganizationRecord,
  level: string,
  register: Register,
  day?: Day,
): ExpectedActor | undefined {
  const seen = new Set<OrganizationRecord>();
  let above = parentOf(register, organization, day);
  while (above !== undefined && !seen.has(above)) {
    if (organizationAt(above, day).level === level) return asOrganization(above, day);
    seen.add(above);
    above = parentOf(register, above, day);
  }
  return undefined;
}

/** An authority goes by its full name; where the register has a record of it, by that record's other names as well. */
function authority(name: string, register: Register, day: Day | undefined): ExpectedActor {
  return {
    name,
    isNamedBy: (text) =>
      text === name || namedIn(register, name, day).some((organization) => namesOrganization(organization, text, day)),
  };
}

function superiorOf(organization: OrganizationRecord, register: Register, day?: Day): ExpectedActor | undefined {
  if (organizationAt(organization, day).parent === undefined) {
    const isTop = levelOf(register, organization, day)?.parent === undefined;
    // A parent that ought to be there and is not is told by another rule.
    return isTop ? authority(policyOn(register, day).issuer, register, day) : undefined;
  }
  const parent = parentOf(register, organization, day);
  return parent && asOrganization(parent, day);
}

/** Where a member's Party affiliation lies: the unit, and the branch in it. */
interface Affiliation {
  readonly unit?: string | undefined;
  readonly branch?: string | undefined;
}

/**
 * The Party organisation where the member's affiliation lay: as the unit's record names it, or as the branch is
 * recorded, or the unit itself. Where nothing tells which it was any name will do.
 */
function affiliationOf(
  member: MemberRecord,
  appointment: Appointment,
  register: Register,
  day: Day | undefined,
): ExpectedActor {
  const affiliation = affiliationThen(member, appointment);
  const unit = affiliation.unit === undefined ? undefined : register.units.get(affiliation.unit);
  const names = [unit?.partyOrganization?.name, affiliation.branch, unit?.name, unit?.id];
  const known = names.filter((name) => name !== undefined);
  const own = ownOrganizations(member, affiliation, appointment, register, day);
  const isOwn = (text: string) => own.some((organization) => namesOrganization(organization, text, day));
  if (known.length > 0 && !mayHaveMovedOn(appointment)) {
    return { name: known[0], isNamedBy: (text) => known.includes(text) || isOwn(text) };
  }
  // Even then the committee that appointed somebody from a unit is not that unit.
  const isNotUnit = (text: string) =>
    unit !== undefined && member.retired !== true && !isOwn(text) && isAppointing(appointment, text, day);
  return { name: known[0], isNamedBy: (text) => text.trim() !== '' && !isNotUnit(text) };
}

/** What the appointment says of its own time, else what the person's record says of now. */
function affiliationThen(member: MemberRecord, { record }: Appointment): Affiliation {
  const { unit, branch } = record;
  if (unit !== undefined || branch !== undefined) return { unit, branch };
  return { unit: member.unit, branch: member.party?.branch };
}

/** Whoever has left, or was appointed again since, may have another unit by now, unless the appointment names its own. */
function mayHaveMovedOn({ record, isFollowed }: Appointment): boolean {
  if (record.unit !== undefined || record.branch !== undefined) return false;
  return record.exit !== undefined || isFollowed;
}

function isAppointing({ organization }: Appointment, text: string, day: Day | undefined): boolean {
  return organization !== undefined && namesOrganization(organization, text, day);
}

/**
 * Committees to which the affiliation may lie: that of the residence, for those whom no unit employs, and any that the
 * branch is the name of. So it goes by whichever of its names is used.
 */
function ownOrganizations(
  member: MemberRecord,
  { unit, branch }: Affiliation,
  { organization }: Appointment,
  { organizations }: Register,
  day: Day | undefined,
): OrganizationRecord[] {
  const home = member.residence === undefined ? undefined : organizations.get(member.residence);
  const isResident = unit === undefined || member.retired === true;
  return [home, organization].filter((own): own is OrganizationRecord => {
    if (own === undefined) return false;
    return (own === home && isResident) || (branch !== undefined && namesOrganization(own, branch, day));
  });
}

function asOrganization(organization: OrganizationRecord, day: Day | undefined): ExpectedActor {
  const { name } = organizationAt(organization, day);
  return { name, isNamedBy: (text) => namesOrganization(organization, text, day) };
}
