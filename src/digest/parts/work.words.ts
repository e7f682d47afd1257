import { type Inner, type Message, messagesOf } from '../../messages/message.ts';
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
    yearlyWithin: (p: { en: string; zh: string }) => `Every year, within ${p.en} of its end.`,
    methods: () => 'Methods, each recorded',
    methodNames: (p: { methods: readonly EvaluationMethod[] }) => p.methods.map((each) => EN_METHODS[each]).join(', '),
    grades: () => 'Grades',
    gradeNames: (p: { grades: readonly Grade[] }) =>
      p.grades
        .map((grade) => (typeof grade === 'string' ? grade : `${grade.grade} (calls for the exit ${grade.exit})`))
        .join(', '),
    uses: () => 'What the result counts for',
    suggest: () => 'To whom a problem may be handed',
    points: (p: { reason: Message; number: number }, inner: Inner) => `${inner(p.reason)}: ${p.number}`,
    unitType: () => 'points for a unit of a fitting type',
    resource: () => 'for what the unit can offer',
    position: () => 'for unit and position',
    experience: () => 'for each problem of the kind settled before',
    load: () => 'less for each in hand',
    strength: (p: { type: string }) => `What ${p.type} is fit for`,
    ledger: (p: { of: Message }, inner: Inner) => `On paper: ledger of ${inner(p.of)}`,
    unitLedger: () => 'units',
    matterLedger: () => 'problems',
    meetingLedger: () => 'meetings',
    activityLedger: () => 'activities',
    evaluationLedger: () => 'evaluations',
    reviewLedger: () => 'a member’s work',
  },
  zh: {
    duty: (p) => `职责之 ${p.number}`,
    concurrent: () => '同时在几个组织任职',
    oneAtOnce: () => '一个人不能同时在两个组织任职',
    notAcross: (p) => `一个人不能同时在其中两处任职：${p.groups.map((group) => group.join('或')).join('、')}`,
    atMost: (p) => `一个人最多同时在 ${p.max} 个组织任职`,
    meetings: () => '议事',
    every: (p) => `每${p.zh}至少一次。`,
    noRhythm: () => '没有规定多久一次。',
    evaluation: () => '考评',
    yearly: () => '每年一次。',
    yearlyWithin: (p) => `每年一次，年度结束后${p.zh}内考评完毕。`,
    methods: () => '考评方法（都要有）',
    methodNames: (p) => p.methods.map((each) => ZH_METHODS[each]).join('、'),
    grades: () => '考评等次',
    gradeNames: (p) =>
      p.grades.map((grade) => (typeof grade === 'string' ? grade : `${grade.grade}（应当${grade.exit}）`)).join('、'),
    uses: () => '结果用于',
    suggest: () => '交给谁办，怎样打分',
    points: (p, inner) => `${inner(p.reason)} ${p.number} 分`,
    unitType: () => '单位类别合适加',
    resource: () => '单位有用得上的资源加',
    position: () => '单位和职务有关加',
    experience: () => '办结过同类问题每件加',
    load: () => '手上未办结的每件减',
    strength: (p) => `${p.type}适合办的事`,
    ledger: (p, inner) => `${inner(p.of)}叫什么`,
    unitLedger: () => '单位台账',
    matterLedger: () => '问题台账',
    meetingLedger: () => '会议台账',
    activityLedger: () => '活动台账',
    evaluationLedger: () => '考评台账',
    reviewLedger: () => '委员考评表',
  },
});
