import * as english from '../messages/english.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('term-length', () => ({
  en: {
    summary:
      'An end of a term counted in years is the day that follows from its start, a day less being an info; a seat without a term has none; renewals in a row are as many as the policy allows.',
    reason:
      'By the Civil Code (articles 201 and 202) the first day is not counted and a period of years ends on the corresponding day, or on the last of the month where there is none, as after 29 February. Some offices count to its eve, which is only noted; a day more is more than the policy gives. The end may be left out: it is worked out.',
    says: {
      wrong: (p: { years: number; expected: string }) =>
        `The term lasts ${english.count(p.years, 'year')}; expected ${p.expected}.`,
      dayOff: (p: { years: number; expected: string }) =>
        `The term lasts ${english.count(p.years, 'year')}; ${p.expected} is the last day as counted by the policy (one day less is accepted).`,
      reversed: (p: { start: string }) =>
        `The term ends before it starts (${p.start}); check which of the two was mistyped.`,
      renewals: (p: { max: number }) =>
        `The policy allows at most ${english.count(p.max, 'renewal')} in a row; this one is more.`,
      rest: (p: { expected: string }) =>
        `Whoever takes over a seat serves the rest of the term; expected ${p.expected}.`,
      none: () => 'A seat at this level has no term; remove the end.',
    },
  },
  zh: {
    summary:
      '政策规定任期为若干年的，所填结束日是按开始日推算的最后一天，少一天的只作提示；不设任期的不填结束日；连任不超过政策规定的次数。',
    reason:
      '按《民法典》第二百零一条、第二百零二条，开始当日不计入，按年计算的期间到对应日为止，没有对应日的（如 2 月 29 日）到月末为止。有的单位算到前一天，所以少一天只作提示，多一天就超过了规定。结束日可以不填，由程序按政策推算。',
    says: {
      wrong: (p) => `任期为 ${p.years} 年，应至 ${p.expected}。`,
      dayOff: (p) => `任期为 ${p.years} 年，按规定算至 ${p.expected}（少一天可以接受）。`,
      reversed: (p) => `任期止早于任期起（${p.start}），请核对哪一个写错了。`,
      renewals: (p) => `最多连续连任 ${p.max} 次，这一次已经超过。`,
      rest: (p) => `接替席位的任满原来的任期，应至 ${p.expected}。`,
      none: () => '这一级的委员不设任期，请删除 end。',
    },
  },
  wrong: `appointments:
  - organization: 淮川街道
    start: 2013-10-15
    end: 2016-12-31`,
  right: `appointments:
  - organization: 淮川街道
    start: 2013-10-15
    end: 2016-10-15`,
}));
