import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('term-start', {
  en: {
    summary: 'A term does not start before the step that puts the member in office; the same day is fine.',
    reason: 'Nobody serves before being appointed, and the end of the term is reckoned from its start.',
    says: {
      early: (p: { start: string; step: string; on: string }) =>
        `The term starts (${p.start}) before ${quote(p.step)} (${p.on}), which puts the member in office.`,
    },
  },
  zh: {
    summary: '任期开始日不早于使委员正式到任的那个步骤（可为同一天）。',
    reason: '正式到任之后才能履职，任期何时结束也从开始日算起。',
    says: {
      early: (p) => `任期开始（${p.start}）早于${quote(p.step)}（${p.on}），任期应从其后算起。`,
    },
  },
  wrong: `steps:
  组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }
start: 2013-10-01`,
  right: `steps:
  组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }
start: 2013-10-15`,
});
