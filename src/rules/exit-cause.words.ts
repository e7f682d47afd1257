import * as chinese from '../messages/chinese.ts';
import * as english from '../messages/english.ts';
import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('exit-cause', () => ({
  en: {
    summary: 'An exit of a kind for which the policy lists causes states its cause.',
    reason: 'The document lets members go early only for certain causes, and the superior asks which of them it was.',
    says: {
      missing: (p: { kind: string; expected: readonly string[] }) =>
        `${quote(p.kind)} states its cause: one of ${english.list(p.expected)}.`,
    },
  },
  zh: {
    summary: '政策对某种退出方式列有原因的，登记这种退出要写明原因。',
    reason: '提前退出要有政策文件所列的原因，审核时会问是哪一种。',
    says: {
      missing: (p) => `${quote(p.kind)}须写明原因（cause）：${chinese.list(p.expected)}之一。`,
    },
  },
  wrong: `exit:
  kind: 自行退出
  on: 2014-03-01`,
  right: `exit:
  kind: 自行退出
  on: 2014-03-01
  cause: 工作调动`,
}));
