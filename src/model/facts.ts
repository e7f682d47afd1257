import type { Appointment } from './appointment.ts';
import type { MemberRecord } from './records.ts';
import type { Register } from './register.ts';

/** What a category's `requires` sees of one appointment. Absent facts are absent, so that `required` can ask for them. */
export interface Facts {
  level?: string;
  mode: string;
  partyMember: boolean;
  probationary: boolean;
  retired?: boolean;
  roles?: string[];
  honors?: string[];
  position?: string;
  residence?: string;
  unit?: { id: string; type: string; organization: string };
}

export function factsOf(member: MemberRecord, appointment: Appointment, register: Register): Facts {
  const unit = member.unit === undefined ? undefined : register.units.get(member.unit);
  const { party, retired, roles, honors, position, residence } = member;
  const facts: Facts = {
    mode: appointment.record.mode,
    partyMember: party?.joined !== undefined,
    probationary: party?.joined !== undefined && party.confirmed === undefined,
  };
  if (appointment.organization !== undefined) facts.level = appointment.organization.level;
  if (retired !== undefined) facts.retired = retired;
  if (roles !== undefined) facts.roles = roles;
  if (honors !== undefined) facts.honors = honors;
  if (position !== undefined) facts.position = position;
  if (residence !== undefined) facts.residence = residence;
  if (unit !== undefined) facts.unit = { id: unit.id, type: unit.type, organization: unit.organization };
  return facts;
}
