import type { Appointment } from './appointment.ts';
import type { MemberRecord, UnitRecord } from './records.ts';
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
  gender?: string;
  /** On the day of the appointment, in whole years by month. */
  age?: number;
  partyYears?: number;
  /** The higher of full-time and in-service education, as it is written. */
  education?: string;
  /** The grade of the last evaluation before the appointment. */
  grade?: string;
}

export const FACTS: readonly (keyof Facts)[] = [
  'level',
  'mode',
  'partyMember',
  'probationary',
  'retired',
  'roles',
  'honors',
  'position',
  'residence',
  'unit',
  'gender',
  'age',
  'partyYears',
  'education',
  'grade',
];

export const UNIT_FACTS: readonly (keyof NonNullable<Facts['unit']>)[] = ['id', 'type', 'organization'];

/** The unit that employs a member now; retired people are nobody's employees. */
export function employerOf({ unit, retired }: MemberRecord, register: Register): UnitRecord | undefined {
  return unit === undefined || retired === true ? undefined : register.units.get(unit);
}

/** As of the appointment, where it says what held then. */
export function factsOf(member: MemberRecord, appointment: Appointment, register: Register): Facts {
  const unitId = appointment.record.unit ?? member.unit;
  const unit = unitId === undefined ? undefined : register.units.get(unitId);
  const { party, retired, roles, honors, residence } = member;
  const position = appointment.record.position ?? member.position;
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
