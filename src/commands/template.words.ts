import * as chinese from '../messages/chinese.ts';
import * as english from '../messages/english.ts';
import { messagesOf } from '../messages/message.ts';
import { maskName } from '../text/mask.ts';

const MOST_NAMED = 10;

function some(names: readonly string[]): string[] {
  return names.slice(0, MOST_NAMED).map(maskName);
}

export const says = messagesOf('template.', {
  en: {
    done: (p: { members: number; units: number }) =>
      `${english.count(p.members, 'member')} and ${english.count(p.units, 'unit')} are filled in. It holds ID and phone numbers in full: pass it on only to whom the records may go. Read it back with dgw import.`,
    blank: () => 'Empty rows to fill in; read it back with dgw import.',
    others: (p: { names: readonly string[] }) =>
      `${english.count(p.names.length, 'member')} hold${p.names.length === 1 ? 's' : ''} a further seat that the row does not show: ${english.list(some(p.names))}${p.names.length > MOST_NAMED ? ' …' : ''}. Make a template of that organisation alone to change it.`,
    blocked: () =>
      'Nothing was written: the files above cannot be used, and would be missing. Correct them, or leave them out with --despite-errors.',
    nobody: () => 'Nobody has a seat there now; the rows are empty.',
  },
  zh: {
    done: (p) =>
      `已填入 ${p.members} 人、${p.units} 个单位。其中有完整的身份证号码和电话，只可交给有权看到记录的人。填好后用 dgw 导入 读回。`,
    blank: () => '空白表已备好，填好后用 dgw 导入 读回。',
    others: (p) =>
      `有 ${p.names.length} 人另有任职没有列在表中：${chinese.list(some(p.names))}${p.names.length > MOST_NAMED ? '等' : ''}。要改那一项任职，请单独生成那个组织的模板。`,
    blocked: () => '没有写入：上面的文件不能用，会缺人。请先改正，或用 --despite-errors 略过它们。',
    nobody: () => '目前没有人在那里任职，表中是空行。',
  },
});
