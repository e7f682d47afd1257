import type { Appointment } from './appointment.ts';
import { wholeYears } from './day.ts';
import { highestEducation } from './education.ts';
import { lastGradeBefore } from './grades.ts';
import { beganOn } from './office.ts';
import type { Policy } from './policy.ts';
import type { Day, MemberRecord, UnitRecord } from './records.ts';
import { organizationAt, type Register } from './register.ts';

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

type FactName = keyof Facts;

const NONE: ReadonlySet<FactName> = new Set();
const askedBy = new WeakMap<object, ReadonlySet<FactName>>();

/** The facts that a JSON Schema speaks of, wherever in it. */
export function factsAsked(schema: object | undefined): ReadonlySet<FactName> {
  if (schema === undefined) return NONE;
  let asked = askedBy.get(schema);
  if (asked === undefined) {
    const text = JSON.stringify(schema);
    asked = new Set(FACTS.filter((fact) => text.includes(JSON.stringify(fact))));
    askedBy.set(schema, asked);
  }
  return asked;
}

/** Whether evaluations must be known before members are judged. */
export function dependsOnGrades({ categories, evaluation }: Policy): boolean {
  if (evaluation?.grades?.some((grade) => typeof grade !== 'string')) return true;
  return categories.some(({ requires, recommends }) =>
    [requires, recommends].some((asked) => factsAsked(asked).has('grade')),
  );
}

/** What facts are wanted for. */
interface Asked {
  /** Those that are worked out only where somebody asks for them. */
  readonly facts: ReadonlySet<FactName>;
  /** The day of an appointment that has none yet. */
  readonly asOf: Day;
}

/** As of the appointment, where it says what held then. */
export function factsOf(member: MemberRecord, appointment: Appointment, register: Register, asked?: Asked): Facts {
  const { record, organization } = appointment;
  const unitId = record.unit ?? member.unit;
  const unit = unitId === undefined ? undefined : register.units.get(unitId);
  const { party, retired, roles, honors, residence } = member;
  const position = record.position ?? member.position;
  const facts: Facts = {
    mode: record.mode,
    partyMember: party?.joined !== undefined,
    probationary: party?.joined !== undefined && party.confirmed === undefined,
  };
  if (organization !== undefined) facts.level = organizationAt(organization, record.start).level;
  if (retired !== undefined) facts.retired = retired;
  if (roles !== undefined) facts.roles = roles;
  if (honors !== undefined) facts.honors = honors;
  if (position !== undefined) facts.position = position;
  if (residence !== undefined) facts.residence = residence;
  if (unit !== undefined) facts.unit = { id: unit.id, type: unit.type, organization: unit.organization };
  return asked === undefined ? facts : Object.assign(facts, factsThen(member, appointment, register, asked));
}

/** Facts of a day, each worked out where somebody asks for it. */
const THEN: {
  readonly [F in FactName]?: (member: MemberRecord, day: Day, register: Register) => Facts[F] | undefined;
} = {
  gender: ({ gender }) => gender,
  age: ({ birthDate }, day) => wholeYears(birthDate, day),
  partyYears: ({ party }, day) => wholeYears(party?.joined, day),
  education: highestEducation,
  grade: ({ id }, day, register) => lastGradeBefore(register, id, day),
};

/** What is worked out of the member's record for the day of the appointment. */
function factsThen(
  member: MemberRecord,
  { record }: Appointment,
  register: Register,
  { facts, asOf }: Asked,
): Partial<Facts> {
  const day = record.start ?? beganOn(record) ?? asOf;
  const known: Record<string, unknown> = {};
  for (const fact of facts) {
    const value = THEN[fact]?.(member, day, register);
    if (value !== undefined) known[fact] = value;
  }
  return known;
}
