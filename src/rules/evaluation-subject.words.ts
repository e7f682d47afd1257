import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('evaluation-subject', () => ({
  en: {
    summary: 'Whoever is evaluated served in the organisation during the period, if only for a part of it.',
    reason:
      'The result counts for honours and recommendations. It must not stand against somebody who was not there, or be missing from the one who was.',
    says: {
      notServing: (p: { member: string; organization: string; year: number }) =>
        `${quote(p.member)} did not serve in ${quote(p.organization)} on any day of ${p.year}; correct the member, the organisation or the period.`,
    },
  },
  zh: {
    summary: '被考评的委员，在考评年度内（哪怕只有一部分时间）在本组织任职。',
    reason: '考评结果以后要用来评比，不能记到没有任职的人名下，也不能漏了任职的人。',
    says: {
      notServing: (p) =>
        `${p.year} 年 ${quote(p.member)}没有在${quote(p.organization)}任职。请更正被考评人、组织或考评年度。`,
    },
  },
  wrong: `# 周建国 2013-10-15 起在 朝阳社区 任职
member: 周建国
organization: 朝阳社区
period: 2012
massReview: { score: 92, participants: 30 }
performance: { score: 88 }`,
  right: `# 周建国 2013-10-15 起在 朝阳社区 任职
member: 周建国
organization: 朝阳社区
period: 2013
massReview: { score: 92, participants: 30 }
performance: { score: 88 }`,
}));
