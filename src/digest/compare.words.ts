import * as english from '../messages/english.ts';
import { messagesOf } from '../messages/message.ts';
import type { Day } from '../model/records.ts';

interface Counts {
  readonly added: number;
  readonly gone: number;
  readonly other: number;
}

interface Touched {
  readonly appearing: number;
  readonly vanishing: number;
  readonly changing: number;
}

export const says = messagesOf('digest.compare.', {
  en: {
    title: () => 'What changes from one document to the other',
    old: (p: { title: string; id: string }) => `Old: ${p.title} (${p.id})`,
    new: (p: { title: string; id: string }) => `New: ${p.title} (${p.id})`,
    same: () => 'Both say the same.',
    counts: (p: Counts) => `${english.count(p.other, 'change')}, ${p.added} new, ${p.gone} gone.`,
    about: (p: { about: string }) => p.about,
    newAbout: (p: { about: string }) => `${p.about} (new)`,
    goneAbout: (p: { about: string }) => `${p.about} (gone)`,
    was: () => 'was: ',
    is: () => 'is:  ',
    added: () => 'new: ',
    gone: () => 'gone: ',
    columnLabel: () => 'What',
    columnWas: () => 'Was',
    columnIs: () => 'Is',
    register: (p: { asOf: Day }) => `In the register, as of ${p.asOf}`,
    untouched: () => 'The check says the same under both.',
    touched: (p: Touched & { records: number }) =>
      `${english.count(p.records, 'record')} touched: ${english.count(p.appearing, 'finding')} more, ${p.vanishing} fewer, ${p.changing} told otherwise.`,
    appears: () => '+ ',
    vanishes: () => '− ',
    changes: () => '~ ',
    legend: () => '+ found under the new one only; − under the old one only; ~ told otherwise',
    more: (p: { records: number }) =>
      `and ${english.count(p.records, 'more record')}; dgw validate --policy shows all.`,
  },
  zh: {
    title: () => '两份办法的不同',
    old: (p) => `旧：《${p.title}》（${p.id}）`,
    new: (p) => `新：《${p.title}》（${p.id}）`,
    same: () => '两份办法的规定相同。',
    counts: (p) => `改动 ${p.other} 处，新增 ${p.added} 处，取消 ${p.gone} 处。`,
    about: (p) => p.about,
    newAbout: (p) => `${p.about}（新增）`,
    goneAbout: (p) => `${p.about}（取消）`,
    was: () => '原：',
    is: () => '改为：',
    added: () => '新增：',
    gone: () => '取消：',
    columnLabel: () => '项目',
    columnWas: () => '原来',
    columnIs: () => '改为',
    register: (p) => `对名册的影响（截至 ${p.asOf}）`,
    untouched: () => '按两份办法校验，结果相同。',
    touched: (p) =>
      `涉及 ${p.records} 份记录：新出现 ${p.appearing} 个问题，不再出现 ${p.vanishing} 个，说法有变 ${p.changing} 个。`,
    appears: () => '＋ ',
    vanishes: () => '－ ',
    changes: () => '～ ',
    legend: () => '＋ 按新办法才有；－ 按旧办法才有；～ 说法有变',
    more: (p) => `另有 ${p.records} 份记录，用 dgw validate --policy 可看全部。`,
  },
});
