/** Which questions answer what is found of a member. */

import type { Finding } from '../../findings/finding.ts';
import type { Appointment } from '../../model/appointment.ts';
import { factsOf } from '../../model/facts.ts';
import { appointingProcedure } from '../../model/procedure.ts';
import type { Register } from '../../model/register.ts';
import { unlessUnknown } from '../../model/unknown.ts';
import { unmetRequirements } from '../../model/unmet-requirements.ts';
import type { Answers } from '../answers.ts';
import type { Question } from '../question.ts';
import { isFactOf } from './wanted-facts.ts';

/** Facts by the questions they come from. */
const FACTS: Readonly<Record<string, string>> = {
  partyMember: 'party.joined',
  probationary: 'party.confirmed',
  unit: 'unit',
  roles: 'roles',
  honors: 'honors',
  retired: 'retired',
  residence: 'residence',
  position: 'position',
};

type Path = readonly (string | number)[];

/** Questions about what is not recorded, and about facts that are not as the category wants them, in their order. */
export function missingQuestions(
  questions: readonly Question[],
  findings: readonly Finding[],
  recorded: Answers,
  appointment: Appointment,
  register: Register,
): Question[] {
  const paths = findings.flatMap(({ path }) => (path === undefined ? [] : [path]));
  const isOfNoCategory = paths.some(isAbout(appointment, 'category'));
  const facts = new Set(isOfNoCategory ? unlessUnknown(() => factsAskedFor(appointment, register)) : []);
  const places = paths.some(isAbout(appointment, 'organization')) ? ['unit', 'residence'] : [];
  const steps = new Set(unlessUnknown(() => stepsToAsk(appointment)));
  const isFound = ({ key }: Question) => places.includes(key) || paths.some((path) => answers(key, path, appointment));
  return questions.filter((question) => {
    const { key } = question;
    if (facts.has(key)) return true;
    if (recorded.has(key)) return false;
    return isFound(question) || steps.has(stepOf(key));
  });
}

function isAbout({ index }: Appointment, field: string) {
  return ([head, at, own, ...rest]: Path) =>
    head === 'appointments' && at === index && own === field && rest.length === 0;
}

/** Whether a question answers a finding about this field, or about the group that it is in. */
function answers(key: string, path: Path, { index }: Appointment): boolean {
  const [head, at, ...rest] = path;
  const field = (head === 'appointments' ? (at === index ? rest : []) : path).join('.');
  return field !== '' && field !== 'steps' && (key === field || key.startsWith(`${field}.`));
}

/** What is unfit as the policy says so plainly; where it is a matter of alternatives, all that it speaks of. */
function factsAskedFor(appointment: Appointment, register: Register): string[] {
  const { member, record } = appointment;
  const category = appointment.policy.categories.find(({ id }) => id === record.category);
  const { missing, unfit } = unmetRequirements(category?.requires, factsOf(member, appointment, register));
  const plain = [...missing, ...unfit.map(({ fact }) => fact)].map((fact) => fact.split('.')[0] ?? fact);
  const facts = plain.length > 0 ? plain : Object.keys(FACTS).filter((fact) => isFactOf(category?.requires, fact));
  return facts.flatMap((fact) => FACTS[fact] ?? []);
}

/** Steps of the procedure that are not recorded, of a nomination too. */
function stepsToAsk(appointment: Appointment): string[] {
  const procedure = appointingProcedure(appointment);
  if (procedure === undefined || appointment.record.exit !== undefined) return [];
  return procedure.required.filter((step) => !Object.hasOwn(procedure.recorded, step));
}

function stepOf(key: string): string {
  return /^steps\.(?<step>.+)\.[a-z]+$/.exec(key)?.groups?.step ?? '';
}
