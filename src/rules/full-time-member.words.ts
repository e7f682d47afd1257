import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('full-time-member', () => ({
  en: {
    summary: 'A serving part-time member is not also listed among the full-time members of the same organisation.',
    reason:
      'Part-time members are added to the full-time ones, so nobody is both, or the person is counted twice. Names are compared, and a namesake is possible: hence only a warning.',
    says: {
      both: (p: { name: string; organization: string }) =>
        `${quote(p.name)} is also listed as a full-time member of ${quote(p.organization)}.`,
    },
  },
  zh: {
    summary: '在任的兼职委员，不同时列在同一组织的专职委员名单中。',
    reason: '兼职委员是在专职委员之外增加的，一人不能两头算。这里按姓名比对，可能遇到同名的人，所以只作警告。',
    says: {
      both: (p) => `${quote(p.name)}同时列为${quote(p.organization)}的专职委员。`,
    },
  },
  wrong: `# members/周建国.yaml → appointments: [{ organization: 朝阳社区 }]
id: 朝阳社区
terms: [{ name: 第五届, start: 2011-06-10, end: 2014-06-09 }]
fullTimeMembers:
  - { name: 王丽华, position: 党总支书记 }
  - { name: 周建国, position: 党总支委员 }`,
  right: `# members/周建国.yaml → appointments: [{ organization: 朝阳社区 }]
id: 朝阳社区
terms: [{ name: 第五届, start: 2011-06-10, end: 2014-06-09 }]
fullTimeMembers:
  - { name: 王丽华, position: 党总支书记 }`,
}));
