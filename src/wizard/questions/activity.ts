import { groupedBy, textIn } from '../answers.ts';
import { activityFields } from '../fields/activity.words.ts';
import type { Form, Question } from '../question.ts';
import { bySchema, DAY, idQuestion, TEXT } from './common.ts';
import { organizationQuestion, servingOn, unitsOfArea } from './people.ts';

const QUESTIONS: readonly Question[] = [
  organizationQuestion(activityFields.organization),
  { key: 'on', words: activityFields.on, kind: DAY, isRequired: true, likely: (_answers, { asOf }) => asOf },
  { key: 'title', words: activityFields.title, kind: TEXT, isRequired: true, ...bySchema('activity', 'title') },
  idQuestion('activity', activityFields.id, (answers) => {
    const [on, title] = [textIn(answers, 'on'), textIn(answers, 'title')];
    return on === undefined || title === undefined ? undefined : `${on}-${title}`;
  }),
  { key: 'members', words: activityFields.members, kind: { is: 'several', offers: servingOn('on') } },
  { key: 'units', words: activityFields.units, kind: { is: 'several', offers: unitsOfArea } },
  { key: 'beneficiaries', words: activityFields.beneficiaries, kind: { is: 'number' } },
  { key: 'summary', words: activityFields.summary, kind: TEXT, ...bySchema('activity', 'summary') },
];

export const activityForm: Form = {
  kind: 'activity',
  questions: () => QUESTIONS,
  recordFrom: (answers) => groupedBy(answers, ['id', ...Object.keys(activityFields)]) as { id: string },
  fileOf: (answers) => `activities/${textIn(answers, 'id')}.yaml`,
  keyOf: ([head]) => QUESTIONS.find(({ key }) => key === head)?.key,
};
