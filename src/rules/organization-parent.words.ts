import * as chinese from '../messages/chinese.ts';
import * as english from '../messages/english.ts';
import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('organization-parent', () => ({
  en: {
    summary:
      'Where the policy sets a level above, an organisation names its parent, which is of exactly that level; where it sets none, no parent is named.',
    reason:
      'The parent is the superior that gives approvals and receives filings, and it shows whose area the organisation lies in. Without it neither can be checked.',
    says: {
      missing: (p: { level: string; expected: readonly string[] }) =>
        `An organisation of level ${quote(p.level)} names its parent, one of level ${english.list(p.expected)}.`,
      level: (p: { found: string; expected: readonly string[] }) =>
        `The parent is of level ${quote(p.found)}; expected one of level ${english.list(p.expected)}.`,
      unexpected: (p: { level: string }) =>
        `An organisation of level ${quote(p.level)} has no parent in this register; remove the field.`,
    },
  },
  zh: {
    summary: '政策规定有上一层级的，组织要写明上级，且上级正属于那一层级；没有上一层级的不写。',
    reason: '由谁审批、向谁报送，以及辖区归属，都要看上级组织是谁。不写明或写错，这些都无法核对。',
    says: {
      missing: (p) => `${quote(p.level)}一级的组织须写明上级（parent），上级为${chinese.list(p.expected)}一级的组织。`,
      level: (p) => `上级组织是${quote(p.found)}一级，应为${chinese.list(p.expected)}一级。`,
      unexpected: (p) => `${quote(p.level)}一级的组织在名册中没有上级，请删除此字段。`,
    },
  },
  wrong: `# organizations/淮川街道.yaml → level: 街道
id: 朝阳社区
name: 中共淮川街道朝阳社区总支部委员会
level: 社区`,
  right: `# organizations/淮川街道.yaml → level: 街道
id: 朝阳社区
name: 中共淮川街道朝阳社区总支部委员会
level: 社区
parent: 淮川街道`,
}));
