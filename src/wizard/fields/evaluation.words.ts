import type { Fields } from './field.ts';

export const evaluationFields = {
  organization: { en: 'organisation that evaluates', zh: '考评的组织' },
  period: { en: 'year', zh: '年度' },
  member: { en: 'member', zh: '委员' },
  id: { en: 'id', zh: '编号' },
  'massReview.score': { en: 'mass review: score', zh: '群众评议：得分' },
  'massReview.participants': { en: 'mass review: number of reviewers', zh: '群众评议：参评人数' },
  'performance.score': { en: 'performance assessment: score', zh: '实绩考核：得分' },
  'performance.basis': { en: 'performance assessment: achievements', zh: '实绩考核：主要实绩' },
  grade: { en: 'grade', zh: '等次' },
  usedFor: { en: 'used for', zh: '结果运用' },
} satisfies Fields;
