import { type Answers, groupedBy, textIn } from '../answers.ts';
import type { Desk } from '../desk.ts';
import { matterFields, matterLifeFields } from '../fields/matter.words.ts';
import type { Offer } from '../prompter.ts';
import type { Form, Question } from '../question.ts';
import { bySchema, DAY, notBefore, TEXT } from './common.ts';
import { organizationQuestion, ownOrganization, servingOn, unitsOfArea } from './people.ts';

const asOfDay = (_answers: Answers, { asOf }: Desk) => asOf;

/** The organisation lists what it finds; members and units raise what they find. */
function raisers(answers: Answers, desk: Desk): Offer[] {
  return [...ownOrganization(answers, desk), ...servingOn('raised.on')(answers, desk), ...unitsOfArea(answers, desk)];
}

/** Members; what members and units raised goes the other way, to the organisation. */
function assignees(answers: Answers, desk: Desk): Offer[] {
  const members = servingOn('assigned.on')(answers, desk);
  const raisedBy = textIn(answers, 'raised.by');
  const isOwn = raisedBy === undefined || desk.register.organizations.has(raisedBy);
  return isOwn ? members : [...ownOrganization(answers, desk), ...members];
}

const assignedTo: Question = {
  key: 'assigned.to',
  words: matterFields['assigned.to'],
  kind: { is: 'several', offers: assignees },
};

const assignedOn: Question = {
  key: 'assigned.on',
  words: matterFields['assigned.on'],
  kind: DAY,
  isRequired: true,
  ...notBefore('raised.on'),
};

const due: Question = { key: 'due', words: matterFields.due, kind: DAY, ...notBefore('raised.on') };

/** Number within the year: `2014-001`. */
function idOf(answers: Answers, desk: Desk): string | undefined {
  const year = textIn(answers, 'raised.on')?.slice(0, 4);
  if (year === undefined) return undefined;
  for (let number = 1; ; number += 1) {
    const id = `${year}-${String(number).padStart(3, '0')}`;
    if (!desk.isTaken('matter', id)) return id;
  }
}

const QUESTIONS: readonly Question[] = [
  organizationQuestion(matterFields.organization),
  { key: 'title', words: matterFields.title, kind: TEXT, isRequired: true, ...bySchema('matter', 'title') },
  {
    key: 'raised.on',
    words: matterFields['raised.on'],
    kind: DAY,
    isRequired: true,
    likely: asOfDay,
  },
  {
    key: 'id',
    words: matterFields.id,
    kind: TEXT,
    isRequired: true,
    isAsked: () => false,
    usual: idOf,
    ...bySchema('matter', 'id'),
  },
  {
    key: 'raised.by',
    words: matterFields['raised.by'],
    kind: { is: 'choice', offers: raisers },
    likely: (answers) => textIn(answers, 'organization'),
  },
  {
    ...assignedOn,
    hint: { zh: '还没交办就直接回车', en: 'Enter if it has not been handed out yet' },
    isRequired: false,
  },
  { ...assignedTo, isRequired: true, isAsked: (answers) => answers.get('assigned.on') !== undefined },
  due,
];

export const matterForm: Form = {
  kind: 'matter',
  questions: () => QUESTIONS,
  recordFrom: (answers) => groupedBy(answers, ['id', ...Object.keys(matterFields)]) as { id: string },
  fileOf: (answers) => `matters/${textIn(answers, 'id')}.yaml`,
  keyOf: (path) => QUESTIONS.find(({ key }) => path.join('.').startsWith(key) || key.startsWith(path.join('.')))?.key,
};

export type MatterVerb = 'assign' | 'progress' | 'resolve' | 'publish';

const day = (key: 'progress.on' | 'resolved.on' | 'published.on'): Question => ({
  key,
  words: matterLifeFields[key],
  kind: DAY,
  isRequired: true,
  usual: asOfDay,
});

const text = (key: 'progress.note' | 'resolved.result' | 'published.at', field = key): Question => ({
  key,
  words: matterLifeFields[key],
  kind: TEXT,
  isRequired: true,
  ...bySchema('matter', field),
});

/** What has to be told of each thing that happens to a matter. */
export const LIFE_QUESTIONS: Readonly<Record<MatterVerb, readonly Question[]>> = {
  assign: [{ ...assignedOn, usual: asOfDay }, { ...assignedTo, isRequired: true }, due],
  progress: [day('progress.on'), text('progress.note')],
  resolve: [day('resolved.on'), text('resolved.result')],
  publish: [day('published.on'), text('published.at')],
};
