import * as english from '../messages/english.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('term-expired', () => ({
  en: {
    summary: 'A term whose end lies before the as-of day has an exit, or a later appointment by the same organisation.',
    reason:
      'At the end of a term somebody must decide: the member leaves or is renewed. Until that is on record nobody knows whether the person still serves.',
    says: {
      undecided: (p: { end: string; days: number; renewal: string }) =>
        `The term ended on ${p.end} (${english.count(p.days, 'day')} ago) without a decision: record a renewal or an exit.`,
    },
  },
  zh: {
    summary: '结束日早于基准日（--as-of）的任期，已登记退出，或者已有同一组织的下一段任职。',
    reason: '任期一到，是退出还是连任，总要有个决定。没有记录，就不知道这个人还算不算在任。',
    says: {
      undecided: (p) => `任期已于 ${p.end} 届满（已过 ${p.days} 天），尚未办理${p.renewal}或退出，请登记。`,
    },
  },
  wrong: `# --as-of 2014-07-01
appointments:
  - organization: 朝阳社区
    start: 2013-10-15
    end: 2014-06-09`,
  right: `# --as-of 2014-07-01
appointments:
  - organization: 朝阳社区
    start: 2013-10-15
    end: 2014-06-09
    exit: { kind: 届满, on: 2014-06-09 }`,
}));
