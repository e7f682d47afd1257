import { messagesOf } from '../../messages/message.ts';
import type { EvaluationMethod, Grade } from '../../model/policy.ts';

const EN_METHODS: Readonly<Record<EvaluationMethod, string>> = {
  massReview: 'review by the people (群众评议)',
  performance: 'assessment of what was done (实绩考核)',
};

const ZH_METHODS: Readonly<Record<EvaluationMethod, string>> = { massReview: '群众评议', performance: '实绩考核' };

export const says = messagesOf('digest.work.', {
  en: {
    duty: (p: { number: number }) => `Duty ${p.number}`,
    concurrent: () => 'Seats in several organisations',
    oneAtOnce: () => 'nobody serves in two organisations at once',
    notAcross: (p: { groups: readonly (readonly string[])[] }) =>
      `nobody serves in two of these at once: ${p.groups.map((group) => group.join(' or ')).join(', ')}`,
    atMost: (p: { max: number }) => `nobody serves in more than ${p.max} organisations at once`,
    meetings: () => 'Meetings',
    every: (p: { en: string; zh: string }) => `At least one every ${p.en}.`,
    noRhythm: () => 'How often is not said.',
    evaluation: () => 'Evaluation',
    yearly: () => 'Every year.',
    methods: () => 'Methods, each recorded',
    methodNames: (p: { methods: readonly EvaluationMethod[] }) => p.methods.map((each) => EN_METHODS[each]).join(', '),
    grades: () => 'Grades',
    gradeNames: (p: { grades: readonly Grade[] }) =>
      p.grades
        .map((grade) => (typeof grade === 'string' ? grade : `${grade.grade} (calls for the exit ${grade.exit})`))
        .join(', '),
    uses: () => 'What the result counts for',
  },
  zh: {
    duty: (p) => `职责之${p.number}`,
    concurrent: () => '同时在几个组织任职',
    oneAtOnce: () => '一个人不能同时在两个组织任职',
    notAcross: (p) => `一个人不能同时在其中两处任职：${p.groups.map((group) => group.join('或')).join('、')}`,
    atMost: (p) => `一个人最多同时在${p.max}个组织任职`,
    meetings: () => '议事',
    every: (p) => `每${p.zh}至少一次。`,
    noRhythm: () => '没有规定多久一次。',
    evaluation: () => '考评',
    yearly: () => '每年一次。',
    methods: () => '考评方法（都要有）',
    methodNames: (p) => p.methods.map((each) => ZH_METHODS[each]).join('、'),
    grades: () => '考评等次',
    gradeNames: (p) =>
      p.grades.map((grade) => (typeof grade === 'string' ? grade : `${grade.grade}（应当${grade.exit}）`)).join('、'),
    uses: () => '结果用于',
  },
});
