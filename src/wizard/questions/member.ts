/** What is asked of a member, in the order of the form. */

import { ETHNICITIES, fullEthnicity } from '../../model/ethnicity.ts';
import type { Policy, PolicyCategory } from '../../model/policy.ts';
import { wordsOf } from '../../model/policy-words.ts';
import { seatsToTakeOver, unitOfSeat } from '../../model/succession.ts';
import { unlessUnknown } from '../../model/unknown.ts';
import { flawOfIdNumber } from '../../rules/id-number-flaw.ts';
import { type Answers, groupedBy, textIn } from '../answers.ts';
import type { Desk } from '../desk.ts';
import { memberFields as words } from '../fields/member.words.ts';
import type { Offer } from '../prompter.ts';
import type { Form, IsAsked, Kind, Question } from '../question.ts';
import { appointmentFrom, levelIn, organizationIn, seatTakenOverIn } from './appointment.ts';
import { offersOfCategories } from './categories.ts';
import { bySchema, DAY, DAY_OR_MONTH, idQuestion, notBefore, offersOf, otherModesOf, TEXT } from './common.ts';
import { birthDateByNumber, genderByNumber } from './from-id-number.ts';
import { familyItem, resumeItem, textItem } from './items.ts';
import { stepQuestions } from './steps.ts';
import { isFactOf } from './wanted-facts.ts';

type Key = keyof typeof words;

const ask = (key: Key, kind: Kind, more: Partial<Question> = {}): Question => ({
  key,
  words: words[key],
  kind,
  ...(kind.is === 'text' && bySchema('member', key)),
  ...more,
});

const IS_PARTY_MEMBER: IsAsked = (answers) => answers.get('party.joined') !== undefined;

function categoryIn(answers: Answers, { policy }: { policy: Policy }): PolicyCategory | undefined {
  return policy.categories.find(({ id }) => id === answers.get('category'));
}

/** Asked where the policy's requirements of the chosen category speak of it. */
function ifWanted(fact: string): IsAsked {
  return (answers, { register }) => isFactOf(categoryIn(answers, register)?.requires, fact);
}

function categoriesOffered(answers: Answers, desk: Desk): Offer[] {
  const level = unlessUnknown(() => organizationIn(answers, desk)?.level);
  const { categories } = desk.register.policy;
  const fit = categories.filter(({ levels }) => level === undefined || levels?.includes(level) !== false);
  return offersOfCategories(fit);
}

/** Those of an organisation where it is known, each by who holds it and whose it is. */
function seatsOffered(answers: Answers, desk: Desk): Offer[] {
  const seats = unlessUnknown(() => seatsToTakeOver(desk.register, textIn(answers, 'organization'))) ?? [];
  return seats.map((seat) => {
    const unit = unitOfSeat(seat);
    const label = unit === undefined ? seat.holder.name : `${seat.holder.name}（${unit}）`;
    return { value: seat.holder.id, label };
  });
}

/** Where there is no seat to take over, that is told by the check. */
function takesAnyWhereNone(offers: readonly Offer[]): (() => boolean) | undefined {
  return offers.length === 0 ? () => true : undefined;
}

const GENDERS = ['男', '女'];

const EDUCATION: readonly Question[] = (['fullTime', 'inService'] as const).flatMap((kind) => {
  const level = `education.${kind}.level` as const;
  const ifAny: IsAsked = (answers) => answers.get(level) !== undefined;
  const parts = (['degree', 'school', 'major'] as const).map((part) =>
    ask(`education.${kind}.${part}`, TEXT, { isAsked: ifAny }),
  );
  return [ask(level, TEXT), ...parts];
});

const PERSON: readonly Question[] = [
  ask(
    'organization',
    { is: 'reference', to: 'organization' },
    {
      isRequired: true,
      usual: (answers, desk) => {
        const [only, ...others] = desk.register.organizations.keys();
        return others.length === 0 ? only : seatTakenOverIn(answers, desk)?.record.organization;
      },
    },
  ),
  ask(
    'replaces',
    {
      is: 'choice',
      offers: seatsOffered,
      takesOther: (answers, desk) => takesAnyWhereNone(seatsOffered(answers, desk)),
    },
    {
      hint: { zh: '单位更换人选的才选，此外留空', en: 'where the unit replaces whom it sent, else blank' },
      isAsked: (answers, desk) =>
        levelIn(answers, desk)?.replacement !== undefined && seatsOffered(answers, desk).length > 0,
    },
  ),
  ask('name', TEXT, { isRequired: true }),
  idQuestion('member', words.id, (answers) => textIn(answers, 'name')),
  ask('idNumber', TEXT, { why: (value) => flawOfIdNumber(String(value)) }),
  ask('gender', { is: 'choice', offers: () => offersOf(GENDERS) }, { isRequired: true, usual: genderByNumber }),
  ask('birthDate', DAY_OR_MONTH, { usual: birthDateByNumber }),
  ask(
    'ethnicity',
    { is: 'choice', offers: () => ETHNICITIES.map((name) => ({ value: name, label: name })) },
    {
      likely: () => ETHNICITIES[0],
      inFull: fullEthnicity,
    },
  ),
  ask('nativePlace', TEXT, { hint: { zh: '写到县，如 湖南浏阳', en: 'down to the county, such as 湖南浏阳' } }),
  ask('party.joined', DAY_OR_MONTH, { ...notBefore('birthDate') }),
  ask('party.confirmed', DAY_OR_MONTH, { isAsked: IS_PARTY_MEMBER, ...notBefore('party.joined') }),
  ask('workStarted', DAY_OR_MONTH, { ...notBefore('birthDate') }),
  ask(
    'category',
    { is: 'choice', offers: categoriesOffered },
    { isRequired: true, usual: (answers, desk) => seatTakenOverIn(answers, desk)?.record.category },
  ),
  ask(
    'mode',
    {
      is: 'choice',
      offers: (answers, desk) => offersOf(levelIn(answers, desk)?.modes ?? wordsOf(desk.register.policy).modes),
      takesOther: (answers, desk) => otherModesOf(levelIn(answers, desk), desk),
    },
    {
      isRequired: true,
      usual: (answers, desk) => {
        const { modes, otherModes } = levelIn(answers, desk) ?? {};
        const carried = seatTakenOverIn(answers, desk)?.record.mode;
        return modes?.length === 1 && otherModes !== true ? modes[0] : carried;
      },
      likely: (answers, desk) => levelIn(answers, desk)?.modes[0],
    },
  ),
  ...EDUCATION,
  ask(
    'unit',
    { is: 'reference', to: 'unit' },
    {
      usual: (answers, desk) => {
        const seat = seatTakenOverIn(answers, desk);
        return seat && unitOfSeat(seat);
      },
    },
  ),
  ask('position', TEXT),
  ask(
    'roles',
    { is: 'several', offers: (_answers, { register }) => offersOf(register.policy.roles) },
    {
      isAsked: ifWanted('roles'),
    },
  ),
  ask('retired', { is: 'yes-no' }, { isAsked: ifWanted('retired') }),
  ask(
    'residence',
    { is: 'reference', to: 'organization' },
    {
      isAsked: (answers, desk) => answers.get('unit') === undefined || ifWanted('residence')(answers, desk),
    },
  ),
  ask('party.branch', TEXT, {
    isAsked: IS_PARTY_MEMBER,
    likely: (answers, { register }) =>
      unlessUnknown(() => register.units.get(textIn(answers, 'unit') ?? '')?.partyOrganization?.name),
  }),
  ask('phone', TEXT),
  ask('address', TEXT),
  ask('resume', { is: 'list', item: resumeItem }),
  ask('honors', { is: 'list', item: textItem }),
  ask('family', { is: 'list', item: familyItem }),
];

/** Start and end follow from the steps; a flag states them otherwise. */
const TERM: readonly Question[] = [
  ask('start', DAY, { isAsked: () => false }),
  ask('end', DAY, { isAsked: () => false, ...notBefore('start') }),
];

const OF_APPOINTMENT: ReadonlySet<string> = new Set(['organization', 'replaces', 'category', 'mode', 'start', 'end']);
const OF_PERSON = Object.keys(words).filter((key) => !OF_APPOINTMENT.has(key));

/** Fields of which the form names only the group, `education`, are answered by the first of its questions. */
function keyOf(path: readonly (string | number)[]): string | undefined {
  const [head, , field, step, part = 'on'] = path;
  if (head !== 'appointments') return OF_PERSON.find((key) => isWithin(path.join('.'), key));
  return field === 'steps' ? (step === undefined ? 'steps' : `steps.${step}.${part}`) : String(field);
}

function isWithin(field: string, key: string): boolean {
  return field === key || field.startsWith(`${key}.`) || key.startsWith(`${field}.`);
}

export const memberForm: Form = {
  kind: 'member',
  questions: (desk) => [...PERSON, ...stepQuestions(desk), ...TERM],
  recordFrom: (answers, desk) => ({
    id: textIn(answers, 'id') ?? '',
    ...groupedBy(answers, OF_PERSON),
    appointments: [appointmentFrom(answers, desk)],
  }),
  fileOf: (answers) => `members/${textIn(answers, 'organization')}/${textIn(answers, 'id')}.yaml`,
  keyOf,
};
