import { ruleWords } from './rule-words.ts';

export const words = ruleWords('term-overlap', () => ({
  en: {
    summary:
      'The terms of one person in one organisation share no day, each counted to its end or to an earlier exit, and nobody is nominated there twice at once.',
    reason:
      'Nobody holds the same seat twice at a time. Mostly the first term lacks its exit, or a renewal was entered with the start of the old term.',
    says: {
      overlap: (p: { previousEnd: string }) =>
        `The term starts before the earlier one in the same organisation has ended (${p.previousEnd}).`,
      nomination: () => 'The member is nominated twice by the same organisation.',
      earlier: () => 'The earlier term.',
    },
  },
  zh: {
    summary: '同一人在同一组织的各段任期没有任何一天重叠（提前退出的算到退出那天），也不重复提名。',
    reason: '一个人不能同时担任同一职务两次。多半是前一段任期漏记了退出，或者连任时沿用了原来的开始日。',
    says: {
      overlap: (p) => `在同一组织的上一任期尚未结束（${p.previousEnd}），任期不得重叠。`,
      nomination: () => '同一组织重复提名了此人。',
      earlier: () => '前一任期。',
    },
  },
  wrong: `appointments:
  - { organization: 淮川街道, start: 2013-10-15, end: 2016-10-15 }
  - { organization: 淮川街道, start: 2016-09-01, end: 2019-09-01 }`,
  right: `appointments:
  - { organization: 淮川街道, start: 2013-10-15, end: 2016-10-15 }
  - { organization: 淮川街道, start: 2016-10-16, end: 2019-10-16 }`,
}));
