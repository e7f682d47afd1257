import { ruleWords } from './rule-words.ts';

export const words = ruleWords('probationary-member', () => ({
  en: {
    summary:
      'A member has a date of confirmation as a full Party member, and it is not after the start of the appointment; the same day is fine.',
    reason:
      'A probationary member can neither vote nor elect nor be elected (Party Constitution, article 7), and so is hardly fit for a seat on a committee. The document does not say so itself, hence only a warning.',
    says: {
      missing: () =>
        'No party.confirmed is recorded: a probationary Party member has no vote and cannot hold a Party post.',
      late: (p: { start: string }) => `Was still a probationary Party member when the appointment began (${p.start}).`,
    },
  },
  zh: {
    summary: '委员登记了转正时间，且不晚于任职开始日（可为同一天）。',
    reason:
      '党章第七条规定，预备党员没有表决权、选举权和被选举权，不宜担任委员。政策文件本身没有写明这一点，所以只作警告。',
    says: {
      missing: () => '没有转正时间（party.confirmed）：预备党员没有表决权、选举权和被选举权，不能担任党内职务。',
      late: (p) => `任期起（${p.start}）那天还是预备党员。`,
    },
  },
  wrong: `party: { joined: 2012-07-01 }
appointments:
  - organization: 朝阳社区
    start: 2013-10-15`,
  right: `party: { joined: 2012-07-01, confirmed: 2013-07-01 }
appointments:
  - organization: 朝阳社区
    start: 2013-10-15`,
}));
