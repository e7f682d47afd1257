import * as english from '../messages/english.ts';
import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

interface StepAgainst {
  readonly step: string;
  readonly on: string;
  /** The day that it contradicts, and the step whose day that is. */
  readonly day: string;
  readonly other: string;
}

export const words = ruleWords('step-order', () => ({
  en: {
    summary:
      'Steps follow each other as in the policy (the same day is fine), those of an exit within the term, those of a further term after the earlier one has begun, and none ends before it begins.',
    reason:
      'The order is the point of the procedure: each step rests on the one before it, and an approval serves for one term only. Where the dates run the other way, one was mistyped or the papers were made out afterwards.',
    says: {
      before: (p: StepAgainst) =>
        `${quote(p.step)} (${p.on}) is before ${quote(p.other)} (${p.day}), which it follows.`,
      beforeEnd: (p: StepAgainst) =>
        `${quote(p.step)} (${p.on}) is before the end of ${quote(p.other)} (${p.day}), which it follows.`,
      after: (p: StepAgainst) => `${quote(p.step)} (${p.on}) is after ${quote(p.other)} (${p.day}), which follows it.`,
      endsAfter: (p: StepAgainst) =>
        `${quote(p.step)} ends (${p.on}) after ${quote(p.other)} (${p.day}), which follows it.`,
      beforeTerm: (p: StepAgainst) =>
        `${quote(p.step)} (${p.on}) is before the term of which it is the exit (${p.day}).`,
      inEarlierTerm: (p: StepAgainst) =>
        `${quote(p.step)} (${p.on}) belongs to an earlier term: the one before this began only on ${p.day}; a further term needs a step of its own.`,
      until: (p: { step: string; on: string; until: string }) =>
        `${quote(p.step)} ends (${p.until}) before it begins (${p.on}).`,
      short: (p: { step: string; days: number; lasted: number }) =>
        `${quote(p.step)} lasts ${english.count(p.lasted, 'day')}, the first and the last among them; the policy wants at least ${p.days}.`,
      previous: () => 'The step before it.',
      next: () => 'The step after it.',
    },
  },
  zh: {
    summary:
      '步骤按政策规定的先后进行（可为同一天），退出的步骤在任期之内，再任的步骤在前一段的任期起之后，步骤的结束不早于开始。',
    reason:
      '程序贵在先后，前一步办妥了，后一步才有依据；一次审批也只管一段任期。日期倒置，不是写错了，就是事后补的手续。',
    says: {
      before: (p) => `${quote(p.step)}（${p.on}）早于${quote(p.other)}（${p.day}），应在其后。`,
      beforeEnd: (p) => `${quote(p.step)}（${p.on}）时${quote(p.other)}尚未结束（${p.day}），应在其后。`,
      after: (p) => `${quote(p.step)}（${p.on}）晚于${quote(p.other)}（${p.day}），应在其前。`,
      endsAfter: (p) => `${quote(p.step)}的截止日期（${p.on}）晚于${quote(p.other)}（${p.day}），应在其前。`,
      beforeTerm: (p) => `${quote(p.step)}（${p.on}）早于任期起（${p.day}），退出的步骤应在任期之内。`,
      inEarlierTerm: (p) =>
        `${quote(p.step)}（${p.on}）不晚于前一段任期的开始（${p.day}），再任要另行办理，不能沿用原来的。`,
      until: (p) => `${quote(p.step)}的截止日期（${p.until}）早于开始日期（${p.on}）。`,
      short: (p) => `${quote(p.step)}持续 ${p.lasted} 天（首尾两天都算），至少要 ${p.days} 天。`,
      previous: () => '前一步骤。',
      next: () => '后一步骤。',
    },
  },
  wrong: `steps:
  上级批复: { on: 2013-10-18, by: 淮川街道, document: 淮工发〔2013〕12号 }
  组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }`,
  right: `steps:
  上级批复: { on: 2013-10-10, by: 淮川街道, document: 淮工发〔2013〕12号 }
  组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }`,
}));
