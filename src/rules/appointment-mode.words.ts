import * as chinese from '../messages/chinese.ts';
import * as english from '../messages/english.ts';
import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('appointment-mode', () => ({
  en: {
    summary:
      'The mode of an appointment is one that the policy allows at the level of the organisation; where it leaves others open, another is a warning.',
    reason:
      'The document says for each level how members are put in office. An appointment made in another way is not valid there.',
    says: {
      noSeats: (p: { level: string }) =>
        `Organisations of level ${quote(p.level)} only approve; nobody has a seat there.`,
      notAllowed: (p: { mode: string; level: string; expected: readonly string[] }) =>
        `${quote(p.mode)} is not open at level ${quote(p.level)}; expected ${english.list(p.expected)}.`,
      unusual: (p: { mode: string; level: string; expected: readonly string[] }) =>
        `${quote(p.mode)} is none of the modes that the policy names for level ${quote(p.level)}, ${english.list(p.expected)}, though it leaves others open; check that it is the right word.`,
    },
  },
  zh: {
    summary: '任职的产生方式，是政策允许该层级组织采用的方式；政策允许其他方式的，采用未列举的方式只作提醒。',
    reason: '政策文件对不同层级的产生方式分别作了规定，采用别的方式产生的，就不符合规定。',
    says: {
      noSeats: (p) => `${quote(p.level)}一级只审批，没有兼职委员的席位。`,
      notAllowed: (p) => `${quote(p.level)}一级不能采用${quote(p.mode)}，可用：${chinese.list(p.expected)}。`,
      unusual: (p) =>
        `${quote(p.mode)}不在政策列举的${quote(p.level)}产生方式（${chinese.list(p.expected)}）之内；政策也允许其他方式，请核对用词。`,
    },
  },
  wrong: `# organizations/淮川街道.yaml → level: 街道
appointments:
  - organization: 淮川街道
    category: 上级单位负责人
    mode: 选任`,
  right: `# organizations/淮川街道.yaml → level: 街道
appointments:
  - organization: 淮川街道
    category: 上级单位负责人
    mode: 聘任`,
}));
