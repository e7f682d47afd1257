import { messagesOf } from '../../messages/message.ts';

interface Range {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

export const says = messagesOf('digest.headcount.', {
  en: {
    partTime: () => 'Part-time members',
    fullTime: () => 'Full-time members',
    planned: () => 'Where an organisation plans a number of its own, that number instead.',
    total: () => 'Full-time and part-time members together',
    share: () => 'Share of part-time members',
    about: (p: { about: number; min: number; max: number }) =>
      p.min === p.max ? `${p.about}, no more and no fewer.` : `About ${p.about}: from ${p.min} to ${p.max} is right.`,
    range: ({ min, max }: Range) => {
      if (min === undefined) return `At most ${max}.`;
      if (max === undefined) return `At least ${min}.`;
      return min === max ? `${min}.` : `From ${min} to ${max}.`;
    },
    minShare: (p: { percent: number }) => `At least ${p.percent} % of all members.`,
    odd: () => 'An odd number.',
  },
  zh: {
    partTime: () => '兼职委员',
    fullTime: () => '专职委员',
    planned: () => '组织自定人数的，以自定的总数为准。',
    total: () => '专职、兼职委员合计',
    share: () => '兼职委员所占比例',
    about: (p) => (p.min === p.max ? `${p.about} 人，不多不少。` : `${p.about} 人左右，${p.min}—${p.max} 人都算符合。`),
    range: ({ min, max }) => {
      if (min === undefined) return `不超过 ${max} 人。`;
      if (max === undefined) return `不少于 ${min} 人。`;
      return min === max ? `${min} 人。` : `${min}—${max} 人。`;
    },
    minShare: (p) => `不低于全体委员的 ${p.percent}%。`,
    odd: () => '应为单数。',
  },
});
