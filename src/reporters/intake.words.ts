import * as english from '../messages/english.ts';
import { messagesOf } from '../messages/message.ts';

interface Count {
  readonly count: number;
}

/** What the preview of a workbook says. */
export const says = messagesOf('preview.', {
  en: {
    fresh: (p: Count) => `New: ${p.count}`,
    changed: (p: Count) => `Changed: ${p.count}`,
    unchanged: (p: Count) => `Unchanged: ${p.count}`,
    takenOut: (p: Count) => `Rows taken out: ${p.count}. The records stay; a member leaves by dgw exit.`,
    told: (p: Count) => `To know before saying yes: ${p.count}`,
    wrong: (p: Count) => `Cells that cannot be used: ${p.count}. Nothing is taken in until they are right.`,
    findings: (p: { people: number; findings: number }) =>
      `Still to be brought or corrected: ${english.count(p.findings, 'finding')} about ${english.count(p.people, 'record')}`,
    others: () => 'Found in other records because of it:',
    more: (p: Count) => `… and ${p.count} more`,
    nothing: () => '(empty)',
  },
  zh: {
    fresh: (p) => `新增：${p.count}`,
    changed: (p) => `修改：${p.count}`,
    unchanged: (p) => `未变：${p.count}`,
    takenOut: (p) => `表中删去的行：${p.count}。记录仍在；委员离任请用 dgw 退出。`,
    told: (p) => `确认之前请留意：${p.count}`,
    wrong: (p) => `不能用的单元格：${p.count}。改好之前什么都不会写入。`,
    findings: (p) => `还要补正：${p.people} 条记录，${p.findings} 处`,
    others: () => '由此在其他记录中发现：',
    more: (p) => `……另有 ${p.count} 项`,
    nothing: () => '（空）',
  },
});
