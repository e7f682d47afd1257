import * as english from '../messages/english.ts';
import { messagesOf } from '../messages/message.ts';

export const says = messagesOf('import.', {
  en: {
    wrong: (p: { count: number; hasMark: boolean }) =>
      `Nothing was taken in: ${english.count(p.count, 'cell')} cannot be used (above).${p.hasMark ? '' : ' With --mark out.xlsx they are coloured in a copy of the workbook.'}`,
    lacking: (p: { errors: number }) =>
      `Nothing was taken in: ${english.count(p.errors, 'error')} would be new in the register (above). Bring what is missing; or take the records in as they are with --despite-errors, and complete them later.`,
    takenIn: (p: { created: number; changed: number }) =>
      `Taken in: ${english.count(p.created, 'new record')}, ${p.changed} changed.`,
    despite: (p: { errors: number }) =>
      `${english.count(p.errors, 'error')} still to be corrected (above): see dgw validate.`,
    unchanged: () => 'The workbook says what the records say; there is nothing to take in.',
    nobody: () => 'The workbook has no rows about people or units that could be read.',
    remembered: (p: { headers: readonly string[] }) => `Remembered in dgw.yaml: ${english.list(p.headers)}.`,
    unusable: () =>
      'Nothing was taken in: the record files above cannot be used, so it is not known who is in the register. Correct them first.',
    nothingToMark: () => 'There is nothing to mark; no marked workbook was written.',
    mixed: (p: { file: string }) =>
      `${p.file} is a workbook, and the other paths are records: check them in separate runs.`,
    notForWorkbooks: (p: { flag: string }) => `${p.flag} cannot be used with workbooks.`,
  },
  zh: {
    wrong: (p) =>
      `没有写入：有 ${p.count} 个单元格不能用（见上）。${p.hasMark ? '' : '加 --mark 标注.xlsx 可另存一份标出它们的工作簿。'}`,
    lacking: (p) =>
      `没有写入：名册会新增 ${p.errors} 个错误（见上）。请补齐材料；或加 --despite-errors 先写入，以后再补正。`,
    takenIn: (p) => `已写入：新增 ${p.created} 条，修改 ${p.changed} 条。`,
    despite: (p) => `还有 ${p.errors} 个错误待补正（见上），可用 dgw 校验 查看。`,
    unchanged: () => '表中内容与记录一致，没有要写入的。',
    nobody: () => '工作簿里没有能读出的人员或单位。',
    remembered: (p) => `已记入 dgw.yaml：${p.headers.join('、')}。`,
    unusable: () => '没有写入：上面的记录文件不能用，无法判断名册里已有谁，请先改正。',
    nothingToMark: () => '没有要标注的内容，未另存工作簿。',
    mixed: (p) => `${p.file} 是工作簿，其他路径是记录，请分开校验。`,
    notForWorkbooks: (p) => `${p.flag} 不能用于工作簿。`,
  },
});
