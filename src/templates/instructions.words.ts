/** What somebody has to know who fills in a template: a sheet of its own, always in Chinese, as the forms are. */

import { INSTRUCTIONS_SHEET } from '../importers/filled/own-sheets.ts';
import type { Policy } from '../model/policy.ts';
import type { Row, Sheet } from '../writers/workbook.ts';

const GENERAL: readonly (readonly [string, string])[] = [
  ['一人一行', '一行填一个人，一行填一个单位；新增的写在下面的空行里，“记录编号”留空。'],
  ['记录编号', '已有的记录靠它认出，请勿改动；行可以排序、移动。删去一行不会删除记录，只会提示。'],
  ['带 * 的列', '每条记录都必须有，不能清空。'],
  ['清空一格', '把原有内容清空，就是从记录里去掉这一项；不知道的项目留空即可。'],
  ['日期', '写成 1968-04 或 2013-10-15，也可写 1968.04、2013年10月15日。单元格已设为文本，Excel 不会改动。'],
  ['身份证号码', '18 位，单元格已设为文本。从别处复制时请选“只粘贴文本”，否则 Excel 会改掉后几位。'],
  ['有下拉箭头的列', '请从列表中选；可以写几个词的列（如职务身份），词与词之间用“、”隔开。'],
  ['工作单位', '写单位全称；名册里没有的会作为新单位登记，请在单位表里补上它的类型。'],
  [
    '获奖、简历、家庭',
    '一行写一条（换行按 Alt+Enter）。简历如“1988-09—1992-07  湖南大学学习”，家庭成员如“妻子，李某，1970-02，群众，教师”。',
  ],
  ['办理机关', '写名册里组织的编号或名称，或机关全称。'],
  ['任期届满', '可以留空，按文件规定推算。'],
  ['以前的任职', '本表只列最近一次任职；以前的任职保留在记录里，不受本表影响。'],
  ['填好以后', '保存后执行“dgw 导入 文件名”，先看预览，再确认写入。请勿删除隐藏的工作表。'],
];

export function instructionsSheet(policy: Policy): Sheet {
  const categories = policy.categories.map(({ id, label, needs }): [string, string] => [
    id,
    [label, needs].filter((text) => text !== undefined && text !== id).join('：'),
  ]);
  const exits = Object.entries(policy.exits).flatMap(([kind, { causes = [] }]): [string, string][] =>
    causes.length === 0 ? [] : [[kind, causes.join('、')]],
  );
  return {
    name: INSTRUCTIONS_SHEET,
    widths: [22, 86],
    rows: [
      { minHeight: 34, cells: [{ column: 1, columns: 2, value: INSTRUCTIONS_SHEET, style: 'title' }] },
      ...GENERAL.map(ruleRow),
      ...section('人选类别', categories),
      ...section('退出原因', exits),
    ],
    orientation: 'portrait',
  };
}

function section(heading: string, entries: readonly (readonly [string, string])[]): Row[] {
  if (entries.length === 0) return [];
  return [{ cells: [{ column: 1, columns: 2, value: heading, style: 'header' }] }, ...entries.map(ruleRow)];
}

function ruleRow([about, text]: readonly [string, string]): Row {
  return {
    minHeight: 24,
    cells: [
      { column: 1, value: about, style: 'label' },
      { column: 2, value: text, style: 'text' },
    ],
  };
}
