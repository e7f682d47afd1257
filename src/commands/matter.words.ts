/** What the command about problems says, and how it is told what to do. */

import * as chinese from '../messages/chinese.ts';
import * as english from '../messages/english.ts';
import { messagesOf } from '../messages/message.ts';
import { quote } from '../text/quote.ts';

/** What is done, by its word in both languages. */
export const VERBS = {
  suggest: '推荐',
  assign: '交办',
  progress: '进展',
  resolve: '办结',
  publish: '公示',
} as const;

export const says = messagesOf('matter.', {
  en: {
    verb: (p: { word: string; expected: readonly string[]; nearest: string | undefined }) =>
      `${quote(p.word)} is nothing that is done with a matter${english.didYouMean(p.nearest) || `: ${english.list(p.expected)}.`}`,
    foreign: (p: { verb: string; flags: readonly string[] }) =>
      `With ${p.verb} there is nothing to state by ${p.flags.join(', ')}.`,
  },
  zh: {
    verb: (p) =>
      `没有${quote(p.word)}这一事项${chinese.didYouMean(p.nearest) || `，可用：${chinese.list(p.expected)}。`}`,
    foreign: (p) => `${p.verb}时没有这些内容：${p.flags.join('、')}。`,
  },
});
