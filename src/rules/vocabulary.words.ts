import * as chinese from '../messages/chinese.ts';
import * as english from '../messages/english.ts';
import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('vocabulary', () => ({
  en: {
    summary:
      'Every level, category, mode, exit kind, cause, unit type, role and grade is a word of the policy, character for character, and every step one of the procedure it is recorded in.',
    reason:
      'The forms print these words as they stand, and the reviewer looks for them in the document. A word of nearly the same meaning would also be counted apart.',
    says: {
      unknown: (p: { word: string; expected: readonly string[]; nearest?: string | undefined }) =>
        `${quote(p.word)} is not a word of the policy here; expected one of ${english.list(p.expected)}${english.didYouMean(p.nearest) || '.'}`,
      several: (p: { word: string }) =>
        `${quote(p.word)} is one word to YAML; part the words of a list by “, ”, a comma and a space.`,
      notInProcedure: (p: { word: string; level: string; expected: readonly string[] }) =>
        `${quote(p.word)} is no step of the procedure of level ${quote(p.level)}; its steps are ${english.list(p.expected)}.`,
    },
  },
  zh: {
    summary:
      '层级、人选类别、产生方式、退出方式和原因、单位类型、身份、考评等次一字不差地使用政策中的用语，步骤是所在程序规定的步骤。',
    reason: '这些用语原样印在表上，审核时要与政策文件逐字对照。意思相近的说法还会使统计分成两类。',
    says: {
      unknown: (p) =>
        `${quote(p.word)}不是文件规定的用语，此处可填：${chinese.list(p.expected)}${chinese.didYouMean(p.nearest) || '。'}`,
      several: (p) => `${quote(p.word)}会被当作一个词；列表里的词要用半角逗号隔开：“, ”。`,
      notInProcedure: (p) =>
        `${quote(p.word)}不是${quote(p.level)}这一级的步骤，该级的步骤是：${chinese.list(p.expected)}。`,
    },
  },
  wrong: `appointments:
  - organization: 朝阳社区
    category: 退休党员
    mode: 聘任`,
  right: `appointments:
  - organization: 朝阳社区
    category: 离退休党员
    mode: 聘任`,
}));
