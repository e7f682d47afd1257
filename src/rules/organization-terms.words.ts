import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('organization-terms', {
  en: {
    summary:
      'The terms of an organisation each end after they start, are listed oldest first and do not overlap, and there is at least one where the policy ties the terms of members to them.',
    reason:
      'Where members serve for the term of their organisation, the last day of each of them is read from here. One wrong date gives everybody a wrong term.',
    says: {
      missing: (p: { level: string }) =>
        `Members' terms at level ${quote(p.level)} end with the organisation's own term; record its terms.`,
      reversed: (p: { start: string }) => `The term ends before it starts (${p.start}).`,
      order: (p: { previous: string }) =>
        `The term starts before the one listed above it has ended (${p.previous}); list terms oldest first, without overlap.`,
    },
  },
  zh: {
    summary: '组织的各届任期止晚于起，按先后排列，互不重叠；政策规定委员任期随组织的，至少登记一届。',
    reason: '委员任期随组织的，每个人任期的最后一天都从这里得出。这里错一个日期，全体委员的任期就都错了。',
    says: {
      missing: (p) => `${quote(p.level)}一级的委员任期随组织的届期，请登记组织的各届（terms）。`,
      reversed: (p) => `本届结束早于开始（${p.start}）。`,
      order: (p) => `本届开始时上一届尚未结束（${p.previous}）。各届按先后排列，不得重叠。`,
    },
  },
  wrong: `id: 朝阳社区
level: 社区
terms:
  - { name: 第四届, start: 2008-06-10, end: 2011-07-09 }
  - { name: 第五届, start: 2011-06-10, end: 2014-06-09 }`,
  right: `id: 朝阳社区
level: 社区
terms:
  - { name: 第四届, start: 2008-06-10, end: 2011-06-09 }
  - { name: 第五届, start: 2011-06-10, end: 2014-06-09 }`,
});
