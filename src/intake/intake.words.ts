import { messagesOf } from '../messages/message.ts';
import { mask } from '../text/mask.ts';
import { printableLines as printable } from '../text/printable.ts';
import { quote } from '../text/quote.ts';

/** As it is typed at a shell. */
function flagged(text: string): string {
  return `"${printable(mask(text)).replaceAll('"', '')}"`;
}

function leavingOut(labels: readonly string[]): string {
  return labels.map((label) => `--map ${flagged(`${label}=-`)}`).join(' ');
}

export const says = messagesOf('intake.', {
  en: {
    notUnderstood: (p: { label: string }) =>
      `Nobody knows what the column ${quote(p.label)} holds; say it with --map ${flagged(`${p.label}=position`)} (a field, a step or a usual header), or leave it out with --map ${flagged(`${p.label}=-`)}.`,
    leaveOutAll: (p: { labels: readonly string[] }) =>
      `To take the workbook in without the ${p.labels.length} columns that nobody knows, add: ${leavingOut(p.labels)}`,
    noHeader: () => 'This column has no header, but holds something; give it one, or empty it.',
    mapShape: (p: { text: string }) =>
      `--map ${quote(p.text)} is not understood; write it like --map "职务=position", or --map "备注=-" to leave a column out.`,
    mapMeaning: (p: { header: string; meaning: string }) =>
      `${quote(p.meaning)}, which the column ${quote(p.header)} is to mean, is no field, no step of the policy and no usual header; write one such as position, phone or 批准文号, or - to leave it out.`,
    noMember: () => 'This workbook has no row about a person or a unit.',
    editImpossible: (p: { file: string }) =>
      `${p.file} is written in a way that cannot be changed here without harm to it; change it by hand.`,
    changedMeanwhile: (p: { file: string }) => `${p.file} was changed while it was read; run the command once more.`,
  },
  zh: {
    notUnderstood: (p) =>
      `看不懂${quote(p.label)}这一列填的是什么。请用 --map ${flagged(`${p.label}=position`)} 说明（记录的项目、步骤或常见表头），不要这一列则用 --map ${flagged(`${p.label}=-`)}。`,
    leaveOutAll: (p) => `看不懂的 ${p.labels.length} 列都不要的，可加：${leavingOut(p.labels)}`,
    noHeader: () => '这一列没有表头，却填了内容，请写上表头，或清空。',
    mapShape: (p) => `看不懂 --map ${quote(p.text)}，请写成 --map "职务=position"；不要一列则写 --map "备注=-"。`,
    mapMeaning: (p) =>
      `${quote(p.header)}一列被说成是${quote(p.meaning)}，但它既不是记录的项目，也不是文件规定的步骤或常见表头。可写 position、phone、批准文号 等，不要这一列则写 -。`,
    noMember: () => '这个工作簿里没有人员或单位的行。',
    editImpossible: (p) => `${p.file} 的写法特殊，无法在这里安全地修改，请手工修改。`,
    changedMeanwhile: (p) => `${p.file} 在读取过程中被改动，请再执行一次。`,
  },
});
