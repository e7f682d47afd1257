import type { RecordedFact } from '../messages/field-title.ts';
import { isOpen } from '../model/appointment.ts';
import { type Facts, factsOf } from '../model/facts.ts';
import { words } from './category-requirements.words.ts';
import type { SubjectRule } from './rule.ts';

/** A record tells of the person as of now, so appointments that have ended are not judged by it. */
export const categoryRequirements: SubjectRule = {
  id: 'category-requirements',
  severity: 'error',
  on: 'appointment',
  words,
  check(appointment, { register, asOf, meetsRequirements }, report) {
    const { organization, record, member } = appointment;
    const category = register.policy.categories.find((candidate) => candidate.id === record.category);
    if (category === undefined || organization === undefined || !isOpen(appointment, asOf)) return;
    const path = ['appointments', appointment.index, 'category'];
    const { clause } = category;
    if (category.levels !== undefined && !category.levels.includes(organization.level)) {
      const params = { category: category.id, level: organization.level };
      report(path, words.says.level(params), { clause });
      return;
    }
    const unit = record.unit ?? member.unit;
    if (unit !== undefined && !register.units.has(unit)) return;
    const facts = factsOf(member, appointment, register);
    if (meetsRequirements(category.id, facts)) return;
    const params = { category: category.id, needs: category.needs ?? category.label, found: recordedAs(facts) };
    report(path, words.says.unmet(params), { clause });
  },
};

/** The facts that a category may ask for, by the fields of the records they come from. */
function recordedAs({ unit, roles, honors, retired, residence, partyMember, position }: Facts): RecordedFact[] {
  const values: [kind: 'member' | 'unit', path: string, value: string | boolean | undefined][] = [
    ['unit', 'type', unit?.type],
    ['member', 'roles', roles?.join(', ')],
    ['member', 'position', position],
    ['member', 'retired', retired],
    ['member', 'residence', residence],
    ['member', 'honors', honors?.join(', ')],
    ['member', 'party.joined', partyMember],
  ];
  return values.flatMap(([kind, path, value]) => (value === undefined ? [] : [{ field: { kind, path }, value }]));
}
