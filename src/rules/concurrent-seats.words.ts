import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('concurrent-seats', {
  en: {
    summary:
      'Where the policy forbids serving two organisations at once, the terms of one person in different organisations share no day.',
    reason:
      'A policy may want every member to have time for one place. Where it says nothing, serving two is allowed and this rule is silent.',
    says: {
      overlap: (p: { organization: string; from: string; to: string }) =>
        `Nobody serves two organisations at once: the person also serves ${quote(p.organization)} from ${p.from} to ${p.to}.`,
      other: () => 'The other appointment.',
    },
  },
  zh: {
    summary: '政策规定不得同时在两个组织任职的，同一人在不同组织的任期没有任何一天重叠。',
    reason: '有的政策要求委员专心服务一处。政策没有这样规定的，可以同时任职，本条不起作用。',
    says: {
      overlap: (p) => `不得同时在两个组织任职：此人还在${quote(p.organization)}任职（${p.from} 至 ${p.to}）。`,
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
});
