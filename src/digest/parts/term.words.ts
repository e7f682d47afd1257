import * as english from '../../messages/english.ts';
import { messagesOf } from '../../messages/message.ts';
import { paperWords } from '../../messages/paper.ts';
import type { YearsByStart } from '../../model/policy.ts';

export const says = messagesOf('digest.term.', {
  en: {
    term: () => 'Term',
    withOrganization: () => 'Ends with the term of the organisation, also for those who come in the middle of it.',
    open: () => 'How long is not said; an end may be recorded.',
    none: () => 'None: a seat lasts until an exit.',
    rest: () => 'What is left of the term of whoever held the seat before.',
    years: (p: { years: number; lastDay: 'corresponding' | 'day-before' }) => {
      const last = p.lastDay === 'corresponding' ? 'the same day' : 'the day before';
      return `${english.count(p.years, 'year')}, to ${last} ${english.count(p.years, 'year')} later (or the end of the month, where it has no such day).`;
    },
    own: () => 'The organisation’s own term',
    ownYears: (p: { periods: readonly YearsByStart[] }) =>
      `${p.periods
        .map(({ until, is }) => english.count(is, 'year') + (until === undefined ? '' : ` where it starts by ${until}`))
        .join('; after that ')}.`,
    extension: () => 'An election may be put off',
    extended: (p: { en: string; zh: string }) => `By at most ${p.en}.`,
  },
  zh: {
    term: () => '任期',
    withOrganization: () => '随本组织这一届的任期结束，中途产生的也一样。',
    open: () => '文件没有规定多长；可以填任期止，填了照用。',
    none: () => '没有任期，到退出为止。',
    rest: () => '原来的人余下的任期。',
    years: (p) =>
      `每任 ${p.years} 年，到 ${p.years} 年后的同一日${p.lastDay === 'corresponding' ? '' : '的前一天'}为止（没有同一日的，到当月最后一天）。`,
    own: () => '组织每届',
    ownYears: (p) =>
      `${p.periods
        .map(({ until, is }, index) => {
          if (until !== undefined) return `${paperWords.zh.dayInWords(until)}以前（含）开始的，${is} 年`;
          return index === 0 ? `${is} 年` : `以后开始的，${is} 年`;
        })
        .join('；')}。`,
    extension: () => '推迟换届',
    extended: (p) => `最多${p.zh}。`,
  },
});
