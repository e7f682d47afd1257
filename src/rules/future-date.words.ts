import { ruleWords } from './rule-words.ts';

export const words = ruleWords('future-date', () => ({
  en: {
    summary:
      'Nothing recorded as done lies after the as-of day, while what is planned, such as the start and end of a term or a due day, may.',
    reason:
      'A record says what has happened. A date in the future is mostly a mistyped year, or a step entered before it was taken.',
    says: {
      later: (p: { asOf: string }) =>
        `The day lies after ${p.asOf}, so it cannot have happened yet; correct it, or record it when it is done.`,
    },
  },
  zh: {
    summary: '已经办理的事项，日期不晚于基准日（--as-of，默认为今天）；任期起止、办理期限等计划日期不受此限。',
    reason: '记录写的是已经发生的事。日期落在以后，多半是年份写错，或者事情未办就先填上了。',
    says: {
      later: (p) => `日期晚于 ${p.asOf}，还没有发生。请更正，或等办完再登记。`,
    },
  },
  wrong: `# --as-of 2013-10-31
steps:
  组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }
  单位公示: { on: 2031-10-16, at: 社区公示栏 }`,
  right: `# --as-of 2013-10-31
steps:
  组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }
  单位公示: { on: 2013-10-16, at: 社区公示栏 }`,
}));
