import { ruleWords } from './rule-words.ts';

export const words = ruleWords('resume-gap', () => ({
  en: {
    summary:
      'There is no gap of more than a month between one résumé entry and the next, none ends before it begins, and only the last has an open end.',
    reason:
      'A résumé on a form of this kind runs without a break, and whoever checks it asks about the missing time. Time without work is an entry too.',
    says: {
      gap: (p: { from: string; to: string }) =>
        `The résumé says nothing of the time from ${p.from} to ${p.to}; fill the gap.`,
      reversed: (p: { from: string; to: string }) => `The interval ends (${p.to}) before it begins (${p.from}).`,
      open: () => 'An entry without an end is followed by another; give it an end.',
    },
  },
  zh: {
    summary: '简历前后衔接，相邻两段之间空档不超过一个月，每一段的止不早于起，只有最后一段可以不写止。',
    reason: '这类表格的简历要求连贯，有空档就会被追问。待业、在家的时间也要写成一段。',
    says: {
      gap: (p) => `简历缺 ${p.from} 至 ${p.to} 一段，请补齐。`,
      reversed: (p) => `结束（${p.to}）早于开始（${p.from}）。`,
      open: () => '这一段没有写结束时间，后面却还有一段，请补上结束时间。',
    },
  },
  wrong: `resume:
  - { from: 1988-09, to: 1992-07, what: 湖南大学土木工程专业学习 }
  - { from: 1994-03, what: 浏阳某某科技有限公司 }`,
  right: `resume:
  - { from: 1988-09, to: 1992-07, what: 湖南大学土木工程专业学习 }
  - { from: 1992-07, to: 1994-03, what: 待业 }
  - { from: 1994-03, what: 浏阳某某科技有限公司 }`,
}));
