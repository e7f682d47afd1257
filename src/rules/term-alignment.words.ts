import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('term-alignment', () => ({
  en: {
    summary:
      'Where the policy ties terms to the organisation, a term starts within one of its terms, both days included, and ends on exactly the last day of that term.',
    reason:
      'Members are appointed for the sitting committee; whoever joins halfway serves only the rest, and the next committee appoints anew. The end may be left out: it is read from the organisation.',
    says: {
      noTerm: (p: { organization: string }) =>
        `The start lies in no term of ${quote(p.organization)}; check the start, or record the organisation's term.`,
      wrongEnd: (p: { term: string; expected: string }) =>
        `The term ends with the organisation's term ${quote(p.term)}; expected ${p.expected}.`,
      wrongEndThen: (p: { term: string; expected: string }) =>
        `The term ends with the organisation's term ${quote(p.term)}; expected ${p.expected}, unless that was moved after the exit: then record the decision under the organisation's changed.`,
    },
  },
  zh: {
    summary: '政策规定任期随组织的，任期从组织某一届任期之内（含首尾两天）开始，到该届的最后一天结束，一天不差。',
    reason: '委员是为本届产生的，中途加入的只任到本届为止，下一届另行办理。结束日可以不填，由程序按组织的任期得出。',
    says: {
      noTerm: (p) => `开始日期不在${quote(p.organization)}的任何一届之内，请核对日期，或补登组织的届期。`,
      wrongEnd: (p) => `任期随组织的${quote(p.term)}届满，应至 ${p.expected}。`,
      wrongEndThen: (p) =>
        `任期随组织的${quote(p.term)}届满，应至 ${p.expected}；如果离任以后才改变届期，请在组织档案的 changed 里登记有关决定。`,
    },
  },
  wrong: `# organizations/朝阳社区.yaml → terms: [{ name: 第五届, start: 2011-06-10, end: 2014-06-09 }]
appointments:
  - organization: 朝阳社区
    start: 2013-10-15
    end: 2016-10-15`,
  right: `# organizations/朝阳社区.yaml → terms: [{ name: 第五届, start: 2011-06-10, end: 2014-06-09 }]
appointments:
  - organization: 朝阳社区
    start: 2013-10-15
    end: 2014-06-09`,
}));
