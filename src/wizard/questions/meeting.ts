import { type Answers, groupedBy, textIn } from '../answers.ts';
import type { Desk } from '../desk.ts';
import { meetingFields } from '../fields/meeting.words.ts';
import type { Offer } from '../prompter.ts';
import type { Form, Question } from '../question.ts';
import { DAY, idQuestion } from './common.ts';
import { textItem } from './items.ts';
import { organizationQuestion, servingOn } from './people.ts';

/** Whoever served and did not come. */
function othersServing(answers: Answers, desk: Desk): Offer[] {
  const came = answers.get('attendees');
  const present = new Set<unknown>(Array.isArray(came) ? came : []);
  return servingOn('on')(answers, desk).filter(({ value }) => !present.has(value));
}

const list = { is: 'list', item: { ...textItem, example: { zh: '一行一项', en: 'one on a line' } } } as const;

const QUESTIONS: readonly Question[] = [
  organizationQuestion(meetingFields.organization),
  { key: 'on', words: meetingFields.on, kind: DAY, isRequired: true, likely: (_answers, { asOf }) => asOf },
  idQuestion('meeting', meetingFields.id, (answers) => {
    const [on, organization] = [textIn(answers, 'on'), textIn(answers, 'organization')];
    return on === undefined || organization === undefined ? undefined : `${on}-${organization}`;
  }),
  { key: 'topics', words: meetingFields.topics, kind: list },
  {
    key: 'attendees',
    words: meetingFields.attendees,
    kind: { is: 'several', offers: servingOn('on') },
    isRequired: true,
  },
  { key: 'absent', words: meetingFields.absent, kind: { is: 'several', offers: othersServing } },
  { key: 'decisions', words: meetingFields.decisions, kind: list },
];

export const meetingForm: Form = {
  kind: 'meeting',
  questions: () => QUESTIONS,
  recordFrom: (answers) => groupedBy(answers, ['id', ...Object.keys(meetingFields)]) as { id: string },
  fileOf: (answers) => `meetings/${textIn(answers, 'id')}.yaml`,
  keyOf: ([head]) => QUESTIONS.find(({ key }) => key === head)?.key,
};
