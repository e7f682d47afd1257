import { groupedBy, textIn } from '../answers.ts';
import { unitFields } from '../fields/unit.words.ts';
import type { Form, Question } from '../question.ts';
import { bySchema, idQuestion, offersOf, TEXT } from './common.ts';

const text = (key: keyof typeof unitFields): Question => ({
  key,
  words: unitFields[key],
  kind: TEXT,
  ...bySchema('unit', key),
});

const QUESTIONS: readonly Question[] = [
  { ...text('name'), isRequired: true },
  idQuestion('unit', unitFields.id, (answers) => textIn(answers, 'name')),
  {
    key: 'type',
    words: unitFields.type,
    kind: { is: 'choice', offers: (_answers, { register }) => offersOf(register.policy.unitTypes) },
    isRequired: true,
  },
  {
    key: 'organization',
    words: unitFields.organization,
    kind: { is: 'reference', to: 'organization' },
    isRequired: true,
  },
  text('partyOrganization.name'),
  { ...text('partyOrganization.head'), isAsked: (answers) => answers.get('partyOrganization.name') !== undefined },
  {
    key: 'partyOrganization.members',
    words: unitFields['partyOrganization.members'],
    kind: { is: 'number' },
    isAsked: (answers) => answers.get('partyOrganization.name') !== undefined,
  },
  text('contact.name'),
  { ...text('contact.phone'), isAsked: (answers) => answers.get('contact.name') !== undefined },
];

export const unitForm: Form = {
  kind: 'unit',
  questions: () => QUESTIONS,
  recordFrom: (answers) => groupedBy(answers, ['id', ...Object.keys(unitFields)]) as { id: string },
  fileOf: (answers) => `units/${textIn(answers, 'id')}.yaml`,
  keyOf: (path) => QUESTIONS.find(({ key }) => path.join('.').startsWith(key))?.key,
};
