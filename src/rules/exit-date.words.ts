import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('exit-date', () => ({
  en: {
    summary:
      'An exit at the end of a term is on that day or up to 31 days later, one during a term lies within it, both days included, and neither is before the steps that lead to it.',
    reason:
      'The document tells leaving at the end of a term from leaving during it, with different papers. A date that does not fit the kind means that one of the two is wrong.',
    says: {
      beforeEnd: (p: { kind: string; end: string }) =>
        `${quote(p.kind)} is at the end of the term (${p.end}), not before it.`,
      longAfterEnd: (p: { kind: string; end: string; latest: string }) =>
        `${quote(p.kind)} is at the end of the term (${p.end}), and dated ${p.latest} at the latest.`,
      outsideTerm: (p: { kind: string; start: string; end: string }) =>
        `${quote(p.kind)} falls within the term, from ${p.start} to ${p.end}.`,
      noTerm: (p: { kind: string }) =>
        `${quote(p.kind)} is at the end of a term, and a seat at this level has none; record another kind of exit.`,
      graded: (p: { grade: string; period: number; kind: string }) =>
        `Evaluated ${quote(p.grade)} for ${p.period}, which calls for ${quote(p.kind)}; no exit is recorded.`,
      notStarted: (p: { kind: string }) => `${quote(p.kind)} is recorded, but the term has no start.`,
      beforeStep: (p: { step: string; on: string }) =>
        `Service ended before ${quote(p.step)} (${p.on}), which has to come first.`,
    },
  },
  zh: {
    summary:
      '任期结束时的退出在任期止当天及其后 31 天内，任期之内的退出在任期起止之间（含首尾两天），且都不早于退出前应办的步骤。',
    reason: '政策文件把任期结束时的退出与任期之内的退出分开，手续也不同。日期与退出方式对不上，必有一处写错。',
    says: {
      beforeEnd: (p) => `${quote(p.kind)}应在任期结束时（${p.end}），不能在此之前。`,
      longAfterEnd: (p) => `${quote(p.kind)}应在任期结束时（${p.end}），离任日期最迟写 ${p.latest}。`,
      outsideTerm: (p) => `${quote(p.kind)}应在任期之内（${p.start} 至 ${p.end}）。`,
      noTerm: (p) => `${quote(p.kind)}是任期结束时的退出，这一级的席位不设任期，请改用其他退出方式。`,
      graded: (p) => `${p.period} 年考评为${quote(p.grade)}，应当办理${quote(p.kind)}，还没有登记退出。`,
      notStarted: (p) => `登记了${quote(p.kind)}，任期却没有开始日期。`,
      beforeStep: (p) => `退出日期早于${quote(p.step)}（${p.on}），该步骤应在退出之前办理。`,
    },
  },
  wrong: `# --as-of 2014-12-31
start: 2013-10-15
end: 2014-06-09
exit:
  kind: 自行退出
  on: 2014-07-01
  cause: 工作调动`,
  right: `# --as-of 2014-12-31
start: 2013-10-15
end: 2014-06-09
exit:
  kind: 自行退出
  on: 2014-03-01
  cause: 工作调动`,
}));
