import { ruleWords } from './rule-words.ts';

export const words = ruleWords('party-member', () => ({
  en: {
    summary:
      'A member has a date of joining the Party, and it is not after the start of the appointment; the same day is fine.',
    reason:
      'Part-time members sit on the committee of a Party organisation, so each must be a Party member when taking office.',
    says: {
      missing: () => 'A part-time member is a Party member: record party.joined.',
      late: (p: { start: string }) => `Joined the Party only after the appointment began (${p.start}).`,
    },
  },
  zh: {
    summary: '委员登记了入党时间，且不晚于任职开始日（可为同一天）。',
    reason: '兼职委员是党组织的委员，任职时必须已是党员。',
    says: {
      missing: () => '兼职委员须是党员，请填写入党时间（party.joined）。',
      late: (p) => `任期起（${p.start}）之后才入党。`,
    },
  },
  wrong: `party: { joined: 2013-10-20, confirmed: 2013-10-30 }
appointments:
  - organization: 朝阳社区
    start: 2013-10-15`,
  right: `party: { joined: 1990-07-01, confirmed: 1991-07-01 }
appointments:
  - organization: 朝阳社区
    start: 2013-10-15`,
}));
