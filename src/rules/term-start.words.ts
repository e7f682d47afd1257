import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('term-start', () => ({
  en: {
    summary:
      'A term does not start before the step that puts the member in office (the same day is fine), and has a start once that step is taken or an end is recorded.',
    reason:
      'Nobody serves before being appointed, and the end of the term is reckoned from its start. Without a start somebody counts as nominated only, and neither the term nor the steps can be judged.',
    says: {
      early: (p: { start: string; step: string; on: string }) =>
        `The term starts (${p.start}) before ${quote(p.step)} (${p.on}), which puts the member in office.`,
      absent: (p: { step: string }) =>
        `${quote(p.step)} puts the member in office, but the term has no start: record start.`,
      endAlone: () =>
        'The term has an end but no start: record start, or remove the end while the person is nominated.',
      withdrawn: (p: { start: string }) =>
        `A nomination that was dropped has no start (${p.start}); for somebody who served record an exit instead.`,
    },
  },
  zh: {
    summary: '任期起不早于使委员正式到任的那个步骤（可为同一天）；已办到这一步或填了任期止的，任期起必填。',
    reason: '正式到任之后才能履职，任期止也从任期起算起。没有任期起的只算拟任，任期和步骤都无从核对。',
    says: {
      early: (p) => `任期起（${p.start}）早于${quote(p.step)}（${p.on}），任期应从其后算起。`,
      absent: (p) => `已有使人到任的步骤${quote(p.step)}，任期却没有开始日期，请填写 start。`,
      endAlone: () => '填了任期止却没有任期起，请填写 start；还是拟任的，请删去 end。',
      withdrawn: (p) => `提名撤回的没有任期起（${p.start}）；已经任职的，请改为登记退出。`,
    },
  },
  wrong: `steps:
  组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }
start: 2013-10-01`,
  right: `steps:
  组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }
start: 2013-10-15`,
}));
