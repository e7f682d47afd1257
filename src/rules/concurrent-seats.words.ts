import * as chinese from '../messages/chinese.ts';
import * as english from '../messages/english.ts';
import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('concurrent-seats', () => ({
  en: {
    summary:
      'Where the policy forbids serving two organisations at once, or two of certain levels, or more than so many, the terms of one person in different organisations share no day.',
    reason:
      'A policy may want every member to have time for one place. Where it says nothing, serving two is allowed and this rule is silent.',
    says: {
      overlap: (p: { organization: string; from: string; to: string }) =>
        `Nobody serves two organisations at once: the person also serves ${quote(p.organization)} from ${p.from} to ${p.to}.`,
      across: (p: { organization: string; from: string; to: string; levels: readonly string[] }) =>
        `Nobody serves at once in organisations of the levels ${english.list(p.levels)}: the person also serves ${quote(p.organization)} from ${p.from} to ${p.to}.`,
      many: (p: { serving: number; max: number; from: string }) =>
        `From ${p.from} the person serves ${p.serving} organisations at once; the policy allows at most ${p.max}.`,
      other: () => 'The other appointment.',
    },
  },
  zh: {
    summary: '政策规定不得同时在两个组织、某几级组织任职或者超过几处的，同一人在这些组织的任期没有任何一天重叠。',
    reason: '有的政策要求委员专心服务一处。政策没有这样规定的，可以同时任职，本条不起作用。',
    says: {
      overlap: (p) => `不得同时在两个组织任职：此人还在${quote(p.organization)}任职（${p.from} 至 ${p.to}）。`,
      across: (p) =>
        `不得同时在${chinese.list(p.levels)}两级组织任职：此人还在${quote(p.organization)}任职（${p.from} 至 ${p.to}）。`,
      many: (p) => `从 ${p.from} 起同时在 ${p.serving} 个组织任职，最多可任 ${p.max} 处。`,
      other: () => '另一处任职。',
    },
  },
  wrong: `# policy → concurrent: false
appointments:
  - { organization: 朝阳社区, start: 2013-10-15, end: 2014-06-09 }
  - { organization: 淮川街道, start: 2014-03-01, end: 2017-03-01 }`,
  right: `# policy → concurrent: false
appointments:
  - { organization: 朝阳社区, start: 2013-10-15, end: 2014-06-09 }
  - { organization: 淮川街道, start: 2014-06-10, end: 2017-06-10 }`,
}));
