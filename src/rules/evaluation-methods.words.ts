import { fieldTitle } from '../messages/field-title.ts';
import type { EvaluationMethod } from '../model/policy.ts';
import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

function titleOf(method: EvaluationMethod): string {
  return fieldTitle({ kind: 'evaluation', path: method });
}

export const words = ruleWords('evaluation-methods', () => ({
  en: {
    summary: 'An evaluation records a result, in points or in words, for every method that the policy names.',
    reason:
      'The document wants people judged from more than one side. A grade that rests on less than that can be contested, and is sent back.',
    says: {
      missing: (p: { methods: readonly EvaluationMethod[] }) =>
        `The policy evaluates by ${p.methods.map(quote).join(' and ')}, which the record lacks; add it with its score or result.`,
      hollow: (p: { method: EvaluationMethod }) =>
        `${quote(p.method)} holds no result; record its score, or the result in words.`,
    },
  },
  zh: {
    summary: '政策规定的每一种考评方式，考评记录中都有结果（得分或文字）。',
    reason: '考评要从不止一个方面进行。缺了一个方面，等次就站不住，会被退回重评。',
    says: {
      missing: (p) => `缺少${p.methods.map(titleOf).join('、')}，这是政策规定的考评方式。请补上得分或结果。`,
      hollow: (p) => `${titleOf(p.method)}没有结果。请补记得分（score），或用文字写明结果（result）。`,
    },
  },
  wrong: `member: 周建国
organization: 朝阳社区
period: 2013
massReview: { score: 92, participants: 30 }`,
  right: `member: 周建国
organization: 朝阳社区
period: 2013
massReview: { score: 92, participants: 30 }
performance: { score: 88, basis: 牵头解决路灯等问题 }`,
}));
