import { type Lang, messagesOf } from '../messages/message.ts';

/** Headings of the sheet of findings, in the order of its columns. */
export const COLUMN_WORDS: Record<Lang, Readonly<Record<Column, string>>> = {
  zh: {
    number: '序号',
    organization: '组织',
    about: '姓名（对象）',
    severity: '程度',
    field: '项目',
    message: '问题',
    todo: '怎么办',
    place: '所在位置',
    rule: '规则（依据条款）',
  },
  en: {
    number: 'No.',
    organization: 'Organisation',
    about: 'Person (or other)',
    severity: 'Severity',
    field: 'Field',
    message: 'What is wrong',
    todo: 'What to do',
    place: 'Where',
    rule: 'Rule (clause)',
  },
};

export type Column = 'number' | 'organization' | 'about' | 'severity' | 'field' | 'message' | 'todo' | 'place' | 'rule';

export const says = messagesOf('sheet-of-findings.', {
  en: {
    title: () => 'Findings of the check',
    writeInstead: (p: { suggestion: string }) => `Write instead: ${p.suggestion}`,
    wanted: (p: { summary: string }) => `What is right: ${p.summary}`,
    mendCell: () => 'Correct the cell as said, and hand the workbook in again.',
    nobodyKnows: () => '(organisation unknown)',
    nothingInTheRest: () => 'No findings in what could be checked; not all could (see below).',
    more: (p: { count: number; most: number }) =>
      `This sheet holds ${p.most} findings; ${p.count} more are not in it. Correct these, and check again.`,
    passedOver: (p: { count: number }) => `Not checked, or not in full (${p.count}):`,
  },
  zh: {
    title: () => '校验结果',
    writeInstead: (p) => `请改为：${p.suggestion}`,
    wanted: (p) => `应当：${p.summary}`,
    mendCell: () => '请按左栏所说改正这个单元格，再交一次。',
    nobodyKnows: () => '（组织不明）',
    nothingInTheRest: () => '已校验的部分没有发现问题，但未能全部校验（见下）。',
    more: (p) => `本表只列 ${p.most} 处，另有 ${p.count} 处未列。请先改正已列的，再校验一次。`,
    passedOver: (p) => `未校验或未校验完的（${p.count}）：`,
  },
});
