import * as english from '../messages/english.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('matter-overdue', () => ({
  en: {
    summary: 'On the as-of day no open problem is past the day on which it was due.',
    reason:
      'A problem past its day has been forgotten, or settled and not written down. Either way those who raised it are waiting.',
    says: {
      late: (p: { due: string; days: number }) =>
        `The problem was due on ${p.due}, ${english.count(p.days, 'day')} ago; record how it was resolved, or set a new day and note why under “progress”.`,
    },
  },
  zh: {
    summary: '到基准日（--as-of）还没有办结的问题，没有超过办理期限。',
    reason: '过了期限的问题，不是忘了办，就是办完了没有记。无论哪一种，提出问题的人都还在等。',
    says: {
      late: (p) =>
        `办理期限 ${p.due} 已过 ${p.days} 天。请补记办结情况（resolved），或者重新确定期限，并在进展（progress）里写明原因。`,
    },
  },
  wrong: `# --as-of 2013-10-31
raised: { on: 2013-09-05, by: 朝阳社区 }
due: 2013-10-20`,
  right: `# --as-of 2013-10-31
raised: { on: 2013-09-05, by: 朝阳社区 }
due: 2013-10-31`,
}));
