/** Why somebody is suited to be handed a problem. */

import { messagesOf } from '../messages/message.ts';
import { quote } from '../text/quote.ts';

const signed = (points: number): string => (points < 0 ? `−${-points}` : `+${points}`);

export const says = messagesOf('suggest.', {
  en: {
    unitType: (p: { points: number; type: string; word: string }) =>
      `${signed(p.points)} from ${quote(p.type)}, which is good at ${quote(p.word)}`,
    resource: (p: { points: number; resource: string }) => `${signed(p.points)} the unit offers ${quote(p.resource)}`,
    position: (p: { points: number; position: string; word: string }) =>
      `${signed(p.points)} ${p.position} has to do with ${quote(p.word)}`,
    experience: (p: { points: number; matters: readonly string[]; word: string }) =>
      `${signed(p.points)} settled ${p.matters.join(', ')} (${quote(p.word)})`,
    load: (p: { points: number; open: number }) => `${signed(p.points)} has ${p.open} in hand`,
    nothing: () => 'nothing speaks for or against',
    title: (p: { id: string; title: string; asOf: string }) => `${p.id}: ${p.title} (as of ${p.asOf})`,
    toOrganization: (p: { id: string; by: string; organization: string }) =>
      `It was raised by ${p.by} and goes to the organisation: dgw matter assign ${p.id} --to ${p.organization}. Who may help:`,
    next: (p: { id: string; to: string }) => `To hand it out: dgw matter assign ${p.id} --to ${p.to}`,
    nobody: (p: { organization: string; asOf: string }) => `Nobody serves in ${quote(p.organization)} on ${p.asOf}.`,
    rank: () => 'no.',
    name: () => 'name',
    points: () => 'points',
    why: () => 'why',
  },
  zh: {
    unitType: (p) => `${signed(p.points)} 来自${quote(p.type)}，适合办${quote(p.word)}的事`,
    resource: (p) => `${signed(p.points)} 单位可提供${quote(p.resource)}`,
    position: (p) => `${signed(p.points)} ${p.position}，与${quote(p.word)}有关`,
    experience: (p) => `${signed(p.points)} 办结过 ${p.matters.join('、')}（${quote(p.word)}）`,
    load: (p) => `${signed(p.points)} 手上有 ${p.open} 件`,
    nothing: () => '没有加减分',
    title: (p) => `${p.id}：${p.title}（截至 ${p.asOf}）`,
    toOrganization: (p) =>
      `由${p.by}提出，应由组织协调解决：dgw 问题 交办 ${p.id} --to ${p.organization}。可协助的委员：`,
    next: (p) => `交办请用：dgw 问题 交办 ${p.id} --to ${p.to}`,
    nobody: (p) => `${quote(p.organization)}在 ${p.asOf} 没有在任委员。`,
    rank: () => '名次',
    name: () => '姓名',
    points: () => '得分',
    why: () => '理由',
  },
});
