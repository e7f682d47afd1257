import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('organization-active', {
  en: {
    summary: 'A term starts on a day on which the appointing organisation exists, its first and last day included.',
    reason:
      'An organisation appoints nobody before it is created or after it is dissolved or merged. Either the start is wrong, or the organisation is: members often go over to its successor.',
    says: {
      before: (p: { organization: string; from: string }) =>
        `The term starts before ${quote(p.organization)} was created (${p.from}).`,
      after: (p: { organization: string; until: string }) =>
        `The term starts after ${quote(p.organization)} ceased to exist (${p.until}); if another organisation took over, name that.`,
    },
  },
  zh: {
    summary: '任期从任职组织存续期间（含首尾两天）的某一天开始。',
    reason: '组织成立以前、撤销或合并以后都不能产生委员。不是开始日写错了，就是组织写错了，往往应写接替它的组织。',
    says: {
      before: (p) => `任期起当天${quote(p.organization)}尚未成立（${p.from} 成立）。`,
      after: (p) =>
        `任期起当天${quote(p.organization)}已经撤销（至 ${p.until} 为止）；由别的组织接替的，请写接替的组织。`,
    },
  },
  wrong: `# organizations/朝阳社区.yaml → active: { from: 2013-10-15 }
appointments:
  - organization: 朝阳社区
    start: 2013-10-14`,
  right: `# organizations/朝阳社区.yaml → active: { from: 2013-10-15 }
appointments:
  - organization: 朝阳社区
    start: 2013-10-15`,
});
