import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('exit-contradiction', () => ({
  en: {
    summary:
      'Nobody who is recorded as leaving at the end of a term begins another in the same organisation within 31 days.',
    reason:
      'Leaving at the end of a term means not being a member in the next. If the member goes on, it is a renewal: take out the exit.',
    says: {
      next: (p: { kind: string; start: string; renewal: string }) =>
        `${quote(p.kind)} means not serving in the next term, but one begins on ${p.start}; if the member goes on, remove the exit (it is a renewal).`,
      other: () => 'The next appointment.',
    },
  },
  zh: {
    summary: '登记为任期结束时退出的，31 天之内不在同一组织开始下一段任职。',
    reason: '任期结束时退出，意思就是不再担任下一届委员。如果接着担任，就是连任，应当删去退出记录。',
    says: {
      next: (p) =>
        `${quote(p.kind)}是指不再担任下届委员，下一任期却从 ${p.start} 开始。如果接着担任，请删除退出（即为${p.renewal}）。`,
      other: () => '下一任期。',
    },
  },
  wrong: `# --as-of 2016-12-31
appointments:
  - organization: 淮川街道
    start: 2013-10-15
    end: 2016-10-15
    exit: { kind: 届满, on: 2016-10-15 }
  - organization: 淮川街道
    start: 2016-10-16`,
  right: `# --as-of 2016-12-31
appointments:
  - organization: 淮川街道
    start: 2013-10-15
    end: 2016-10-15
  - organization: 淮川街道
    start: 2016-10-16`,
}));
