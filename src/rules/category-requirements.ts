import type { FieldName, RecordedFact, UnfitField } from '../messages/field-title.ts';
import { isOpen } from '../model/appointment.ts';
import { type Facts, factsAsked, factsOf } from '../model/facts.ts';
import { hasSeats } from '../model/level.ts';
import { unmetRequirements } from '../model/unmet-requirements.ts';
import { words } from './category-requirements.words.ts';
import type { SubjectRule } from './rule.ts';

/** A record tells of the person as of now, so appointments that have ended are not judged by it. */
export const categoryRequirements: SubjectRule = {
  id: 'category-requirements',
  severity: 'error',
  on: 'appointment',
  asksOpen: true,
  words,
  check(appointment, { register, asOf, meetsRequirements }, report) {
    const { organization, record, member } = appointment;
    const category = appointment.policy.categories.find((candidate) => candidate.id === record.category);
    if (category === undefined || organization === undefined || !isOpen(appointment, asOf)) return;
    // That nobody has a seat at this level is told by another rule.
    if (appointment.level !== undefined && !hasSeats(appointment.level)) return;
    const path = ['appointments', appointment.index, 'category'];
    const { clause } = category;
    if (category.levels !== undefined && !category.levels.includes(organization.level)) {
      const params = { category: category.id, level: organization.level };
      report(path, words.says.level(params), { clause });
      return;
    }
    const unit = record.unit ?? member.unit;
    if (unit !== undefined && !register.units.has(unit)) return;
    const { requires, recommends } = category;
    const factsFor = (schema: object | undefined) =>
      factsOf(member, appointment, register, { facts: factsAsked(schema), asOf });
    const isMet = meetsRequirements(requires, factsFor(requires));
    if (isMet && recommends === undefined) return;
    const schema = isMet ? recommends : requires;
    const facts = factsFor(schema);
    if (isMet && meetsRequirements(recommends, facts)) return;
    const needs = (isMet ? category.advice : category.needs) ?? category.label;
    const params = { category: category.id, needs, ...unmetFields(schema, facts), found: recordedAs(facts) };
    if (isMet) report(path, words.says.advised(params), { clause, severity: 'warning' });
    else report(path, words.says.unmet(params), { clause });
  },
};

/** Facts by the fields of the records that they come from. */
const FIELDS: Readonly<Record<string, FieldName>> = {
  partyMember: { kind: 'member', path: 'party.joined' },
  probationary: { kind: 'member', path: 'party.confirmed' },
  retired: { kind: 'member', path: 'retired' },
  roles: { kind: 'member', path: 'roles' },
  honors: { kind: 'member', path: 'honors' },
  position: { kind: 'member', path: 'position' },
  residence: { kind: 'member', path: 'residence' },
  unit: { kind: 'member', path: 'unit' },
  'unit.type': { kind: 'unit', path: 'type' },
  'unit.organization': { kind: 'unit', path: 'organization' },
  gender: { kind: 'member', path: 'gender' },
  age: { kind: 'member', path: 'birthDate' },
  partyYears: { kind: 'member', path: 'party.joined' },
  education: { kind: 'member', path: 'education' },
  grade: { kind: 'evaluation', path: 'grade' },
  mode: { kind: 'member', path: 'appointments.mode' },
  level: { kind: 'organization', path: 'level' },
};

/** What is missing and what is not as it must be, where the policy's schema says so plainly. */
function unmetFields(requires: unknown, facts: Facts): { missing: FieldName[]; unfit: UnfitField[] } {
  const { missing, unfit } = unmetRequirements(requires, facts);
  // Whether somebody is a Party member is worked out from the date of joining: what is lacking is the date.
  const undated = unfit.filter(({ fact }) => fact === 'partyMember').map(({ fact }) => fact);
  return {
    missing: [...missing, ...undated].flatMap((fact) => FIELDS[fact] ?? []),
    unfit: unfit.flatMap(({ fact, wanted }) => {
      const field = undated.includes(fact) ? undefined : FIELDS[fact];
      return field === undefined ? [] : [{ field, wanted }];
    }),
  };
}

/** The facts that a category may ask for, by the fields of the records they come from. */
function recordedAs(facts: Facts): RecordedFact[] {
  const { unit, roles, honors, retired, residence, partyMember, position, gender, age, partyYears, education } = facts;
  const values: [kind: 'member' | 'unit' | 'evaluation', path: string, value: string | boolean | undefined][] = [
    ['unit', 'type', unit?.type],
    ['member', 'roles', roles?.join(', ')],
    ['member', 'position', position],
    ['member', 'retired', retired],
    ['member', 'residence', residence],
    ['member', 'honors', honors?.join(', ')],
    ['member', 'party.joined', partyYears === undefined ? partyMember : String(partyYears)],
    ['member', 'gender', gender],
    ['member', 'birthDate', age === undefined ? undefined : String(age)],
    ['member', 'education', education],
    ['evaluation', 'grade', facts.grade],
  ];
  return values.flatMap(([kind, path, value]) => (value === undefined ? [] : [{ field: { kind, path }, value }]));
}
