import * as english from '../messages/english.ts';
import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('organization-terms', () => ({
  en: {
    summary:
      'The terms of an organisation are listed oldest first without overlap (neighbours may share a day), as long as the policy says, and there is one where terms of members are tied to them.',
    reason:
      'Where members serve for the term of their organisation, the last day of each of them is read from here. One wrong date gives everybody a wrong term.',
    says: {
      missing: (p: { level: string }) =>
        `Members' terms at level ${quote(p.level)} end with the organisation's own term; record its terms.`,
      reversed: (p: { start: string }) => `The term ends before it starts (${p.start}).`,
      order: (p: { previous: string }) =>
        `The term starts before the one listed above it has ended (${p.previous}); list terms oldest first, without overlap.`,
      length: (p: { years: number; eve: string; corresponding: string }) =>
        `A term that begins then lasts ${english.count(p.years, 'year')}, to ${p.eve} or ${p.corresponding}; if it was cut short or put off, record the decision under changed.`,
      putOff: (p: { years: number; latest: string }) =>
        `A term that begins then lasts ${english.count(p.years, 'year')}, and can be put off to ${p.latest} at the latest.`,
      changeOrder: (p: { previous: string }) =>
        `The decision is from before the one listed above it (${p.previous}); list them oldest first.`,
      unchanged: (p: { from: string }) =>
        `The decision changes nothing: ${p.from} is the end before it and after it; from is the end that was in force until then.`,
    },
  },
  zh: {
    summary: '组织的各届按先后排列，互不重叠（前后两届可在同一天交接），长短合乎政策；委员任期随组织的，至少登记一届。',
    reason: '委员任期随组织的，每个人任期的最后一天都从这里得出。这里错一个日期，全体委员的任期就都错了。',
    says: {
      missing: (p) => `${quote(p.level)}一级的委员任期随组织的届期，请登记组织的各届（terms）。`,
      reversed: (p) => `本届结束早于开始（${p.start}）。`,
      order: (p) => `本届开始时上一届尚未结束（${p.previous}）。各届按先后排列，不得重叠。`,
      length: (p) =>
        `这时开始的一届为 ${p.years} 年，应至 ${p.eve} 或 ${p.corresponding}；提前或推迟换届的，请在 changed 里登记有关决定。`,
      putOff: (p) => `这时开始的一届为 ${p.years} 年，换届最迟推到 ${p.latest}。`,
      changeOrder: (p) => `这次决定早于上面一次（${p.previous}），请按先后排列。`,
      unchanged: (p) => `这次决定没有改变届满日期：前后都是 ${p.from}；from 要写决定以前的届满日期。`,
    },
  },
  wrong: `id: 朝阳社区
level: 社区
terms:
  - { name: 第四届, start: 2008-06-10, end: 2011-07-09 }
  - { name: 第五届, start: 2011-06-10, end: 2014-06-09 }`,
  right: `id: 朝阳社区
level: 社区
terms:
  - { name: 第四届, start: 2008-06-10, end: 2011-06-09 }
  - { name: 第五届, start: 2011-06-10, end: 2014-06-09 }`,
}));
