import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

interface Missing {
  readonly organization: string;
  readonly years: readonly number[];
}

export const words = ruleWords('evaluation-missing', () => ({
  en: {
    summary:
      'Where members are evaluated every year, each past year served without a break has an evaluation; nobody is missing while the round for a year is held.',
    reason:
      'A year that nobody evaluated counts for no honour later. The round is held until the day the policy sets for it (`closes`), or else until evaluations of the next year begin. Somebody who served only a part of the year may be evaluated, but need not be.',
    says: {
      missing: (p: Missing) =>
        `No evaluation by ${quote(p.organization)} is on record for ${p.years.join(', ')}; evaluate, or record it where it was done.`,
    },
  },
  zh: {
    summary: '政策规定每年考评的，委员全年任职的各个年度都有考评记录；某一年度的考评正在进行的，还没有轮到的不算。',
    reason:
      '没有考评的年度，以后要用考评结果时就没有依据。考评进行到政策规定的截止时间（closes），没有规定的，到有下一年度的考评为止。只任职一部分时间的年度，可以考评，但不作要求。',
    says: {
      missing: (p) =>
        `没有${quote(p.organization)}对其 ${p.years.join('、')} 年度的考评记录。请组织考评，已经考评过的请补记。`,
    },
  },
  wrong: `# policy: evaluation: { every: year }
# --as-of 2014-01-05
# 周建国 2011-06-10 起在 朝阳社区 任职
member: 周建国
organization: 朝阳社区
period: 2012
massReview: { score: 92, participants: 30 }
performance: { score: 88 }`,
  right: `# policy: evaluation: { every: year }
# --as-of 2014-01-05
# 周建国 2011-06-10 起在 朝阳社区 任职
member: 周建国
organization: 朝阳社区
period: 2013
massReview: { score: 92, participants: 30 }
performance: { score: 88 }`,
}));
