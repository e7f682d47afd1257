import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('organization-active', () => ({
  en: {
    summary:
      'A term starts, and what an organisation did was done, while the organisation exists, its first and last day included.',
    reason:
      'An organisation appoints nobody, meets and hands nothing out before it is created or after it is dissolved or merged. Either the date is wrong, or the organisation is: members often go over to its successor.',
    says: {
      termBefore: (p: { organization: string; from: string }) =>
        `The term starts before ${quote(p.organization)} was created (${p.from}).`,
      termAfter: (p: { organization: string; until: string }) =>
        `The term starts after ${quote(p.organization)} ceased to exist (${p.until}); if another organisation took over, name that.`,
      before: (p: { organization: string; from: string }) =>
        `${quote(p.organization)} was created only on ${p.from}; correct the date, or name the organisation that it followed.`,
      after: (p: { organization: string; until: string }) =>
        `${quote(p.organization)} ceased to exist on ${p.until}; correct the date, or name the organisation that took over.`,
    },
  },
  zh: {
    summary: '任期的开始，以及记在组织名下的工作，都在该组织存续期间（含首尾两天）。',
    reason:
      '组织成立以前、撤销或合并以后都不能产生委员、开展工作。不是日期写错了，就是组织写错了，往往应写接替它的组织。',
    says: {
      termBefore: (p) => `任期起当天${quote(p.organization)}尚未成立（${p.from} 成立）。`,
      termAfter: (p) =>
        `任期起当天${quote(p.organization)}已经撤销（至 ${p.until} 为止）；由别的组织接替的，请写接替的组织。`,
      before: (p) => `当时${quote(p.organization)}尚未成立（${p.from} 成立）。请更正日期，或改写它的前身。`,
      after: (p) => `当时${quote(p.organization)}已经撤销（至 ${p.until} 为止）。请更正日期，或改写接替它的组织。`,
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
}));
