import * as english from '../messages/english.ts';
import { messagesOf } from '../messages/message.ts';

interface Grouped {
  readonly findings: number;
  readonly files: number;
}

/** What documents for machines say beside the findings. */
export const says = messagesOf('ci.', {
  en: {
    base: () => 'The root of the project that the register lies in.',
    cellSummary: () => 'A cell of a workbook can be used as it stands.',
    cellReason: () =>
      'What stands in the cell cannot be understood, so that no record is made of the row and no rule has looked at it.',
    wrong: () => 'Wrong',
    right: () => 'Right',
    place: (p: { line: number; column: number }) => `line ${p.line}, column ${p.column}`,
    summary: () => 'Check of the register',
    severity: () => 'Severity',
    where: () => 'Where',
    what: () => 'What',
    rule: () => 'Rule',
    notShown: (p: { count: number }) => `… and ${p.count} more: see the report of the check.`,
    inFile: (p: { count: number }) => `${english.count(p.count, 'finding')} in this file`,
    elsewhere: (p: Grouped) => `${english.count(p.findings, 'more finding')} in ${english.count(p.files, 'more file')}`,
  },
  zh: {
    base: () => '名册所在项目的根目录。',
    cellSummary: () => '工作簿的单元格能照所填使用。',
    cellReason: () => '单元格里的内容无法识别，这一行没有形成记录，也没有按规则校验。',
    wrong: () => '错误写法',
    right: () => '正确写法',
    place: (p) => `第 ${p.line} 行第 ${p.column} 列`,
    summary: () => '名册校验',
    severity: () => '级别',
    where: () => '位置',
    what: () => '问题',
    rule: () => '规则',
    notShown: (p) => `……另有 ${p.count} 处，见完整的校验结果。`,
    inFile: (p) => `此文件有 ${p.count} 处问题`,
    elsewhere: (p) => `另有 ${p.files} 个文件 ${p.findings} 处问题`,
  },
});
