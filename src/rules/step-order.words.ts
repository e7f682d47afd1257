import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('step-order', {
  en: {
    summary:
      'No step is dated before the one that it follows by the policy, or ends before it begins; the same day is fine.',
    reason:
      'The order is the point of the procedure: each step rests on the one before it. Where the dates run the other way, one was mistyped or the papers were made out afterwards.',
    says: {
      before: (p: { step: string; on: string; previous: string; previousOn: string }) =>
        `${quote(p.step)} (${p.on}) is before ${quote(p.previous)} (${p.previousOn}), which it follows.`,
      until: (p: { step: string; on: string; until: string }) =>
        `${quote(p.step)} ends (${p.until}) before it begins (${p.on}).`,
      previous: () => 'The step before it.',
    },
  },
  zh: {
    summary: '每个步骤的日期不早于政策规定在它之前的步骤，步骤本身的结束不早于开始（都可为同一天）。',
    reason: '程序贵在先后，前一步办妥了，后一步才有依据。日期倒置，不是写错了，就是事后补的手续。',
    says: {
      before: (p) => `${quote(p.step)}（${p.on}）早于${quote(p.previous)}（${p.previousOn}），应在其后。`,
      until: (p) => `${quote(p.step)}的截止日期（${p.until}）早于开始日期（${p.on}）。`,
      previous: () => '前一步骤。',
    },
  },
  wrong: `steps:
  上级批复: { on: 2013-10-18, by: 淮川街道, document: 淮工发〔2013〕12号 }
  组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }`,
  right: `steps:
  上级批复: { on: 2013-10-10, by: 淮川街道, document: 淮工发〔2013〕12号 }
  组织聘用: { on: 2013-10-15, certificate: 淮聘〔2013〕3号 }`,
});
