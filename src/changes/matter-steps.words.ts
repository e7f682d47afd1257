/** What is said of what happens to a problem: why not, and what comes next. */

import { messagesOf } from '../messages/message.ts';
import type { Day } from '../model/records.ts';
import { quote } from '../text/quote.ts';

export const says = messagesOf('matter-steps.', {
  en: {
    isPublished: (p: { id: string; on: Day }) =>
      `${quote(p.id)} was made public on ${p.on}: it is done with. For what comes up again enter a new one (“dgw add matter”).`,
    isResolved: (p: { id: string; on: Day }) =>
      `${quote(p.id)} was settled on ${p.on}. What is left to do is to make it public: dgw matter publish ${p.id}`,
    isNotResolved: (p: { id: string }) =>
      `${quote(p.id)} is not settled yet; first record what came of it: dgw matter resolve ${p.id}`,
    isAssigned: (p: { id: string; on: Day; to: readonly string[] }) =>
      `${quote(p.id)} was handed to ${p.to.join(', ')} on ${p.on}. To hand it to others instead add --instead; who had it is noted in the record.`,
    isHandedOn: (p: { to: readonly string[] }) => `Who had it so far (${p.to.join(', ')}) is noted as progress.`,
    hadIt: (p: { to: readonly string[]; on: Day }) => `Handed on from ${p.to.join(', ')}, who had it since ${p.on}`,
    publishNext: (p: { id: string }) => `Next it is made public to those concerned: dgw matter publish ${p.id}`,
  },
  zh: {
    isPublished: (p) => `${quote(p.id)}已于 ${p.on} 公示，已经办完；再次出现的问题请另立一件（dgw 新增 问题）。`,
    isResolved: (p) => `${quote(p.id)}已于 ${p.on} 办结，只剩公示：dgw 问题 公示 ${p.id}`,
    isNotResolved: (p) => `${quote(p.id)}还没有办结，请先登记办理结果：dgw 问题 办结 ${p.id}`,
    isAssigned: (p) =>
      `${quote(p.id)}已于 ${p.on} 交给${p.to.join('、')}。要改交别人请加 --instead，原承办人会记入办理进展。`,
    isHandedOn: (p) => `原承办人${p.to.join('、')}记入办理进展。`,
    hadIt: (p) => `改交办理，原由${p.to.join('、')}承办（${p.on} 交办）`,
    publishNext: (p) => `下一步向问题涉及的对象公示：dgw 问题 公示 ${p.id}`,
  },
});
