import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('own-employee', () => ({
  en: {
    summary: 'The unit of the member is not the own working body of the appointing organisation.',
    reason:
      'Part-time members are volunteers and not employed by those whom they serve. Someone on the staff belongs among the full-time members.',
    says: {
      body: (p: { unit: string; organization: string }) =>
        `The unit ${quote(p.unit)} is the working body of ${quote(p.organization)} itself; its own people are not part-time members.`,
    },
  },
  zh: {
    summary: '委员所在单位不是任职组织自己的工作机构。',
    reason: '兼职委员的本职在别处，与任职组织没有劳动关系。本来就是工作人员的，应列为专职委员。',
    says: {
      body: (p) => `单位${quote(p.unit)}就是${quote(p.organization)}自己的工作机构，本机构人员不作兼职委员。`,
    },
  },
  wrong: `# units/朝阳社区居委会.yaml → bodyOf: 朝阳社区
unit: 朝阳社区居委会
appointments:
  - { organization: 朝阳社区, category: 社区骨干, mode: 聘任 }`,
  right: `# units/朝阳社区居委会.yaml → bodyOf: 朝阳社区
unit: 朝阳小学
appointments:
  - { organization: 朝阳社区, category: 社区骨干, mode: 聘任 }`,
}));
