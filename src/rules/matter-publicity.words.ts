import { ruleWords } from './rule-words.ts';

export const words = ruleWords('matter-publicity', () => ({
  en: {
    summary: 'How a problem was settled is made public to those whom it concerns.',
    reason:
      'Those who raised the problem and live with it are to see what came of it. A result that nobody was told of counts as not yet delivered.',
    says: {
      missing: () =>
        'The problem is resolved, and nothing says that the result was made public; record “published” with the day and the place.',
    },
  },
  zh: {
    summary: '已经办结的问题，办理情况向有关的人公布。',
    reason: '提出问题、受问题影响的人，应当看到办理的结果。没有公布的，等于还没有交代。',
    says: {
      missing: () => '已经办结，但没有公布办理情况的记录。请补记“公布”（published）的日期和地点。',
    },
  },
  wrong: `raised: { on: 2013-09-05, by: 朝阳社区 }
resolved: { on: 2013-10-20, result: 更换路灯12盏 }`,
  right: `raised: { on: 2013-09-05, by: 朝阳社区 }
resolved: { on: 2013-10-20, result: 更换路灯12盏 }
published: { on: 2013-10-22, at: 小区公告栏 }`,
}));
