import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('step-authority', () => ({
  en: {
    summary:
      'Every step was done by, and sent to, whom the policy names, and the record says so, except that the appointing organisation need not name itself.',
    reason:
      'An approval or a filing counts only with the body that the document names. The record must show which it was.',
    says: {
      byMissing: (p: { step: string; expected: string | undefined }) =>
        `${quote(p.step)} must say who did it: by: ${p.expected ?? "the Party organisation of the member's unit"}.`,
      toMissing: (p: { step: string; expected: string | undefined }) =>
        `${quote(p.step)} must say to whom it was sent: to: ${p.expected ?? "the Party organisation of the member's unit"}.`,
      byWrong: (p: { step: string; found: string; expected: string | undefined }) =>
        `${quote(p.step)} was done by ${quote(p.found)}; expected ${quote(p.expected ?? '…')}.`,
      toWrong: (p: { step: string; found: string; expected: string | undefined }) =>
        `${quote(p.step)} was sent to ${quote(p.found)}; expected ${quote(p.expected ?? '…')}.`,
    },
  },
  zh: {
    summary: '每个步骤由政策规定的组织办理、送政策规定的组织，并在记录中写明；由任职组织自己办理的可以不写。',
    reason: '审批和报送，只有找对政策规定的组织才算数，是哪一个组织要在记录里看得到。',
    says: {
      byMissing: (p) => `${quote(p.step)}须写明由谁作出：by: ${p.expected ?? '委员所在单位党组织'}。`,
      toMissing: (p) => `${quote(p.step)}须写明报送何处：to: ${p.expected ?? '委员所在单位党组织'}。`,
      byWrong: (p) => `${quote(p.step)}写的是由${quote(p.found)}作出，应为${quote(p.expected ?? '…')}。`,
      toWrong: (p) => `${quote(p.step)}写的是报送${quote(p.found)}，应为${quote(p.expected ?? '…')}。`,
    },
  },
  wrong: `# organizations/朝阳社区.yaml → parent: 淮川街道
steps:
  上级批复: { on: 2013-10-10, by: 朝阳社区, document: 淮工发〔2013〕12号 }
  备案: { on: 2013-10-25 }`,
  right: `# organizations/朝阳社区.yaml → parent: 淮川街道
steps:
  上级批复: { on: 2013-10-10, by: 淮川街道, document: 淮工发〔2013〕12号 }
  备案: { on: 2013-10-25, to: 中共浏阳市委组织部 }`,
}));
