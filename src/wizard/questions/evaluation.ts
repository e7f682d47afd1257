import type { EvaluationMethod } from '../../model/policy.ts';
import { gradesOf } from '../../model/policy-words.ts';
import { groupedBy, textIn } from '../answers.ts';
import { evaluationFields as words } from '../fields/evaluation.words.ts';
import type { Form, IsAsked, Question } from '../question.ts';
import { says } from '../wizard.words.ts';
import { bySchema, idQuestion, offersOf, TEXT } from './common.ts';
import { organizationQuestion, servingInYear } from './people.ts';

/** Asked where the policy names the method, or none at all. */
function byMethod(method: EvaluationMethod): IsAsked {
  return (_answers, { register }) => register.policy.evaluation?.methods?.includes(method) ?? true;
}

const score = (key: 'massReview.score' | 'performance.score', method: EvaluationMethod): Question => ({
  key,
  words: words[key],
  kind: { is: 'number', isDecimal: true },
  isAsked: byMethod(method),
  ...bySchema('evaluation', key),
});

const QUESTIONS: readonly Question[] = [
  organizationQuestion(words.organization),
  {
    key: 'period',
    words: words.period,
    kind: { is: 'number' },
    isRequired: true,
    likely: (_answers, { asOf }) => Number(asOf.slice(0, 4)),
    why: (value, _answers, { asOf }) =>
      Number(value) >= 1900 && Number(value) <= Number(asOf.slice(0, 4)) ? undefined : says.period({ asOf }),
  },
  {
    key: 'member',
    words: words.member,
    kind: { is: 'choice', offers: servingInYear('period') },
    isRequired: true,
  },
  idQuestion('evaluation', words.id, (answers) => {
    const [member, period] = [textIn(answers, 'member'), answers.get('period')];
    return member === undefined || period === undefined ? undefined : `${member}-${period}`;
  }),
  score('massReview.score', 'massReview'),
  {
    key: 'massReview.participants',
    words: words['massReview.participants'],
    kind: { is: 'number' },
    isAsked: byMethod('massReview'),
    ...bySchema('evaluation', 'massReview.participants'),
  },
  score('performance.score', 'performance'),
  {
    key: 'performance.basis',
    words: words['performance.basis'],
    kind: TEXT,
    isAsked: byMethod('performance'),
    ...bySchema('evaluation', 'performance.basis'),
  },
  {
    key: 'grade',
    words: words.grade,
    kind: { is: 'choice', offers: (_answers, { register }) => offersOf(gradesOf(register.policy)) },
    isAsked: (_answers, { register }) => register.policy.evaluation?.grades !== undefined,
  },
  {
    key: 'usedFor',
    words: words.usedFor,
    kind: { is: 'several', offers: (_answers, { register }) => offersOf(register.policy.evaluation?.uses ?? []) },
    isAsked: (_answers, { register }) => register.policy.evaluation?.uses !== undefined,
  },
];

export const evaluationForm: Form = {
  kind: 'evaluation',
  questions: () => QUESTIONS,
  recordFrom: (answers) => groupedBy(answers, ['id', ...Object.keys(words)]) as { id: string },
  fileOf: (answers) => `evaluations/${textIn(answers, 'id')}.yaml`,
  keyOf: (path) => QUESTIONS.find(({ key }) => path.join('.').startsWith(key) || key.startsWith(path.join('.')))?.key,
};
