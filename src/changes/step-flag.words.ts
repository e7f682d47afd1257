/** What is said of a step that was typed as one text. */

import * as chinese from '../messages/chinese.ts';
import * as english from '../messages/english.ts';
import { messagesOf } from '../messages/message.ts';
import { quote } from '../text/quote.ts';

/** The form itself is of no language; its words are the policy's own. */
const FORM = (step: string) => `${step}=YYYY-MM-DD,by=…,document=…`;

/** What parts of a step are called in lists, beside their titles in the schema and the words of the policy. */
export const OTHER_NAMES: Readonly<Record<string, 'certificate' | 'until'>> = {
  证书编号: 'certificate',
  截止日: 'until',
};

export const says = messagesOf('step-flag.', {
  en: {
    noDay: (p: { step: string }) =>
      `The step ${quote(p.step)} needs the day on which it was done: ${FORM(p.step)} (what does not apply is left out).`,
    noStep: (p: { text: string; example: string }) =>
      `${quote(p.text)} does not begin with a step; write ${FORM(p.example)}.`,
    unknownStep: (p: { step: string; expected: readonly string[]; nearest?: string | undefined }) =>
      `The policy has no step ${quote(p.step)}${english.didYouMean(p.nearest) || '.'} Its steps: ${english.list(p.expected)}.`,
    unknownKey: (p: { step: string; key: string; expected: readonly string[]; nearest?: string | undefined }) =>
      `Step ${quote(p.step)}: ${quote(p.key)} is nothing that a step says${english.didYouMean(p.nearest) || '.'} It can say ${english.list(p.expected)}. Within a text, write “；” in front of a word with “=”.`,
    twice: (p: { step: string; key: string }) => `Step ${quote(p.step)}: ${quote(p.key)} is given twice; keep one.`,
    empty: (p: { step: string; key: string }) =>
      `Step ${quote(p.step)}: ${quote(p.key)} is empty; fill it in, or leave it out.`,
  },
  zh: {
    noDay: (p) => `步骤${quote(p.step)}要写办理日期：${FORM(p.step)}（没有的项不写）。`,
    noStep: (p) => `${quote(p.text)}开头不是步骤名称；请写成 ${FORM(p.example)}。`,
    unknownStep: (p) =>
      `文件里没有${quote(p.step)}这个步骤${chinese.didYouMean(p.nearest) || '。'}可填的步骤：${chinese.list(p.expected)}。`,
    unknownKey: (p) =>
      `步骤${quote(p.step)}：没有${quote(p.key)}这一项${chinese.didYouMean(p.nearest) || '。'}可填：${chinese.list(p.expected)}。文字里带等号的词，前面请用“；”隔开。`,
    twice: (p) => `步骤${quote(p.step)}：${quote(p.key)}写了两次，请保留一个。`,
    empty: (p) => `步骤${quote(p.step)}：${quote(p.key)}没有填写；请填上，没有就不要写。`,
  },
});
