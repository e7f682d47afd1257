/** What is said of a file that cannot be read as a workbook: what it is, and what to do. */

import { messagesOf } from '../messages/message.ts';

const AS_XLSX_EN = 'open it in Excel or WPS and save it as “Excel Workbook (*.xlsx)”';
const AS_XLSX_ZH = '请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”';

/** What can be too much; the limits have their reasons in `limits.ts`. */
export type Quantity =
  | 'file'
  | 'unpacked'
  | 'cells'
  | 'texts'
  | 'formatting'
  | 'parts'
  | 'sheets'
  | 'merged'
  | 'formats'
  | 'comments'
  | 'links';

const QUANTITIES_EN: Readonly<Record<Quantity, string>> = {
  file: 'MB in the file',
  unpacked: 'MB when unpacked',
  cells: 'filled cells',
  texts: 'pieces of text',
  formatting: 'characters of number formats over all cells',
  parts: 'parts in the file',
  sheets: 'sheets',
  merged: 'merged areas on one sheet',
  formats: 'cell formats',
  comments: 'comments on one sheet',
  links: 'links on one sheet',
};

const QUANTITIES_ZH: Readonly<Record<Quantity, string>> = {
  file: '文件大小超过 # MB',
  unpacked: '解压后超过 # MB',
  cells: '有内容的单元格超过 # 个',
  texts: '文字超过 # 段',
  formatting: '各单元格的数字格式累计超过 # 个字符',
  parts: '文件内的部件超过 # 个',
  sheets: '工作表超过 # 张',
  merged: '一张工作表的合并区域超过 # 个',
  formats: '单元格格式超过 # 种',
  comments: '一张工作表的批注超过 # 条',
  links: '一张工作表的链接超过 # 个',
};

export const says = messagesOf('workbook.', {
  en: {
    empty: () => 'The file is empty. Ask for it again, or save it again.',
    oldExcel: () => `It is a workbook in the old format (.xls, .et); ${AS_XLSX_EN}.`,
    protected: () =>
      'It is protected by a password. Open it in Excel or WPS, take the password for opening away and save it again.',
    binary: () => `It is a binary workbook (.xlsb); ${AS_XLSX_EN}.`,
    openDocument: () => `It is an OpenDocument spreadsheet (.ods); ${AS_XLSX_EN}.`,
    webPage: () => `It is a web page under the name of a workbook, as some systems export them; ${AS_XLSX_EN}.`,
    oldXml: () => `It is an “XML Spreadsheet 2003”; ${AS_XLSX_EN}.`,
    text: () => `It is plain text (such as CSV), not a workbook; ${AS_XLSX_EN}.`,
    other: (p: { what: string }) => `It is ${p.what}, not a workbook; only .xlsx is read.`,
    unknown: () => 'It is not a workbook (.xlsx).',
    cutShort: () => 'The file is cut short: its end is missing. Copy or download it again.',
    damaged: (p: { part: string }) =>
      `The workbook is damaged${p.part === '' ? '' : ` (in ${p.part})`}. Open it in Excel or WPS, let it be repaired and save it again.`,
    noSheet: () => 'The workbook has no sheet with cells.',
    tooLarge: (p: { what: Quantity; limit: number }) =>
      `The workbook is larger than can be read: more than ${p.limit.toLocaleString('en')} ${QUANTITIES_EN[p.what]}. Copy the rows that are filled in to a new workbook.`,
  },
  zh: {
    empty: () => '文件是空的，请重新索取或重新保存。',
    oldExcel: () => `这是旧格式的工作簿（.xls 或 .et），${AS_XLSX_ZH}。`,
    protected: () => '文件设有打开密码，请用 Excel 或 WPS 打开，取消打开密码后重新保存。',
    binary: () => `这是二进制工作簿（.xlsb），${AS_XLSX_ZH}。`,
    openDocument: () => `这是 OpenDocument 表格（.ods），${AS_XLSX_ZH}。`,
    webPage: () => `这是冒用工作簿名称的网页（有些系统这样导出），${AS_XLSX_ZH}。`,
    oldXml: () => `这是“XML 表格 2003”，${AS_XLSX_ZH}。`,
    text: () => `这是纯文本（如 CSV），不是工作簿，${AS_XLSX_ZH}。`,
    other: (p) => `这是 ${p.what}，不是工作簿；只能读取 .xlsx。`,
    unknown: () => '这不是工作簿（.xlsx）。',
    cutShort: () => '文件不完整，末尾缺失，请重新复制或下载。',
    damaged: (p) =>
      `工作簿已损坏${p.part === '' ? '' : `（${p.part}）`}，请用 Excel 或 WPS 打开，按提示修复后重新保存。`,
    noSheet: () => '工作簿里没有可填写的工作表。',
    tooLarge: (p) =>
      `工作簿过大，无法读取：${QUANTITIES_ZH[p.what].replace('#', p.limit.toLocaleString('en'))}。请把填有内容的行复制到新的工作簿。`,
  },
});
