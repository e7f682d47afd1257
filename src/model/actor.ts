import type { Appointment } from './appointment.ts';
import type { Actor } from './policy.ts';
import type { MemberRecord, OrganizationRecord } from './records.ts';
import { levelOf, namesOrganization, parentOf, type Register } from './register.ts';

/** Whom the policy means by an actor in one appointment. */
export interface ExpectedActor {
  /** What to call it in a message or on a form; `undefined` where the records do not tell. */
  readonly name: string | undefined;
  /** Whether a text in a record names it. */
  readonly isNamedBy: (text: string) => boolean;
}

/** `undefined` where the organisation is unknown, so that nothing can be said. */
export function expectedActor(
  actor: Actor,
  member: MemberRecord,
  appointment: Appointment,
  register: Register,
): ExpectedActor | undefined {
  const { organization } = appointment;
  if (organization === undefined) return undefined;
  if (actor === 'self') return asOrganization(organization);
  if (actor === 'superior') return superiorOf(organization, register);
  if (actor === 'unit') return unitPartyOrganization(member, register);
  return named([actor]);
}

function superiorOf(organization: OrganizationRecord, register: Register): ExpectedActor | undefined {
  if (organization.parent === undefined) {
    const isTop = levelOf(register, organization)?.parent === undefined;
    // A parent that ought to be there and is not is told by another rule.
    return isTop ? named([register.policy.issuer]) : undefined;
  }
  const parent = parentOf(register, organization);
  return parent && asOrganization(parent);
}

/**
 * The Party organisation of the member's unit: as the unit's record names it, or as the member's own `party.branch`
 * does, or the unit itself. Where none of them is recorded any name will do: the records cannot tell.
 */
function unitPartyOrganization(member: MemberRecord, register: Register): ExpectedActor {
  const unit = member.unit === undefined ? undefined : register.units.get(member.unit);
  const names = [unit?.partyOrganization?.name, member.party?.branch, unit?.name, unit?.id];
  const known = names.filter((name) => name !== undefined);
  return known.length > 0 ? named(known) : { name: undefined, isNamedBy: (text) => text.trim() !== '' };
}

function asOrganization(organization: OrganizationRecord): ExpectedActor {
  return { name: organization.name, isNamedBy: (text) => namesOrganization(organization, text) };
}

function named(names: readonly string[]): ExpectedActor {
  return { name: names[0], isNamedBy: (text) => names.includes(text) };
}
