/** Rosters of different make, none written by the product, taken in by the command: what stands on the disk afterwards. */

import { writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packed, partsOfBook } from '../support/workbook-parts.ts';
import { Desk, roster } from './desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.remove());

/** Rosters lack what the rules ask for: they are taken in all the same, and exit 1 says so. */
async function takeIn(file: string, ...words: string[]): Promise<string> {
  const { code, out, err } = await desk.run(['import', file, '--yes', '--despite-errors', ...words]);
  expect([code, err, out]).toEqual([1, expect.stringMatching(/Taken in/), expect.anything()]);
  return out + err;
}

function record(name: string): Record<string, unknown> {
  return parse(desk.text(name)) as Record<string, unknown>;
}

test('an office’s own table: titles and notes around it, two levels of headers, names spread out', async () => {
  const file = desk.at('r.xlsx');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Sheet1');
  sheet.addRows([
    ['兼职委员一览表'],
    ['填报单位（盖章）：中共淮川街道朝阳社区总支部委员会'],
    ['序号', '姓  名', '性别', '出生\n年月', '人选类别', '产生方式', '任期', '', '联系电话'],
    ['', '', '', '', '', '', '起', '止', ''],
    [1, '王  新', '男', '1950.03', '(5)', '聘任', '2013.10.15', '2014.6.9', 13900001111],
    [2, '欧阳小梅', '女', '1961年7月', '社区骨干', '聘任', '2013年10月15日', '', ''],
    [3],
    ['填表人：李某', '', '', '', '联系电话：0731-00000000'],
  ]);
  sheet.mergeCells('A1:I1');
  sheet.mergeCells('G3:H3');
  for (const column of 'ABCDEFI') sheet.mergeCells(`${column}3:${column}4`);
  writeFileSync(file, new Uint8Array(await book.xlsx.writeBuffer()));
  await takeIn(file);
  expect(record('members/朝阳社区/王新.yaml')).toEqual({
    id: '王新',
    name: '王新',
    gender: '男',
    birthDate: '1950-03',
    phone: '13900001111',
    appointments: [
      { organization: '朝阳社区', category: '离退休党员', mode: '聘任', start: '2013-10-15', end: '2014-06-09' },
    ],
  });
  expect(record('members/朝阳社区/欧阳小梅.yaml')).toMatchObject({ birthDate: '1961-07', gender: '女' });
  expect(desk.records()).not.toHaveProperty('members/朝阳社区/李某.yaml');
});

test('several organisations one under the other, each under its name', async () => {
  const head = ['姓名', '性别', '人选类别', '产生方式', '任职时间'];
  const file = await roster(desk.at('r.xlsx'), {
    汇总: [
      ['朝阳社区党总支'],
      head,
      ['王新', '男', '离退休党员', '聘任', '2013-10-15'],
      ['北园社区'],
      head,
      ['李新', '女', '社区骨干', '聘任', '2013-10-16'],
    ],
  });
  await takeIn(file);
  expect(record('members/朝阳社区/王新.yaml')).toMatchObject({ appointments: [{ organization: '朝阳社区' }] });
  expect(record('members/北园社区/李新.yaml')).toMatchObject({
    appointments: [{ organization: '北园社区', start: '2013-10-16' }],
  });
});

test('one organisation a sheet, dates as Excel has them, one name in two sheets', async () => {
  const head = ['姓名', '性别', '出生日期', '类别', '方式', '聘任时间'];
  const born = (day: string) => new Date(`${day}T00:00:00Z`);
  const file = await roster(desk.at('r.xlsx'), {
    朝阳社区: [head, ['王海', '男', born('1950-03-09'), '离退休党员', '聘任', born('2013-10-15')]],
    北园社区: [head, ['王海', '男', born('1972-11-30'), '社区骨干', '聘任', born('2013-10-15')]],
    空表: [],
  });
  const told = await takeIn(file);
  expect(record('members/朝阳社区/王海.yaml')).toMatchObject({ birthDate: '1950-03-09' });
  expect(record('members/北园社区/王海-2.yaml')).toMatchObject({ id: '王海-2', birthDate: '1972-11-30' });
  expect(told).toContain('王海-2');
});

test('a column for the organisation and one for the unit, full-width digits, links, rich text and formulas', async () => {
  const rich = { richText: [{ text: '李' }, { font: { bold: true }, text: '新' }] };
  const link = { text: '13900001111', hyperlink: 'tel:13900001111' };
  const file = await roster(desk.at('r.xlsx'), {
    名单: [
      ['姓名', '身份证号', '手机', '所在社区', '工作单位', '单位类型', '职务', '人选类别', '产生方式'],
      [
        rich,
        '４３０１９８１９７００３０９００１６',
        link,
        '朝阳社区',
        '浏阳市新苗幼儿园',
        '事业单位',
        '园长',
        '社区骨干',
        { formula: 'A9', result: '聘任' },
      ],
    ],
  });
  await takeIn(file);
  expect(record('members/朝阳社区/李新.yaml')).toMatchObject({
    idNumber: '430198197003090016',
    phone: '13900001111',
    unit: '浏阳市新苗幼儿园',
    position: '园长',
    appointments: [{ organization: '朝阳社区', mode: '聘任' }],
  });
  expect(record('units/浏阳市新苗幼儿园.yaml')).toMatchObject({ type: '事业单位', organization: '朝阳社区' });
});

test('an export of another system: no formats, no addresses, a foreign prefix', async () => {
  const cell = (text: string) => `<x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`;
  const row = (...texts: string[]) => `<x:row>${texts.map(cell).join('')}</x:row>`;
  const rows =
    row('姓名', '性别', '任职组织', '人选类别', '产生方式') + row('王新', '男', '朝阳社区', '离退休党员', '聘任');
  const xml = `\ufeff<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
  writeFileSync(
    desk.at('r.xlsx'),
    packed({ ...partsOfBook({ sheets: [{ name: '导出' }] }), 'xl/worksheets/sheet1.xml': xml }),
  );
  await takeIn('r.xlsx');
  expect(record('members/朝阳社区/王新.yaml')).toMatchObject({ gender: '男' });
});

test('English headers, people who are known among new ones, the organisation by flag', async () => {
  const file = await roster(desk.at('r.xlsx'), {
    list: [
      ['name', 'gender', 'birthDate', 'phone', 'category', 'mode', 'remark'],
      ['周建国', '男', '1968-04', '13900001111', '非公经济组织负责人', '聘任', ''],
      ['王新', '男', '1950-03', '13900002222', '离退休党员', '聘任', ''],
    ],
  });
  const before = desk.text('members/周建国.yaml');
  await takeIn(file, '--organization', '朝阳社区');
  expect(desk.text('members/周建国.yaml')).toBe(before.replace('13800001234', '13900001111'));
  expect(record('members/朝阳社区/王新.yaml')).toMatchObject({ phone: '13900002222' });
});

describe('what cannot be used is told with its cell, and nothing is taken in', () => {
  test.each<[string, unknown, string, RegExp]>([
    ['an ID number that Excel kept as a number', 430198196804120000, 'C2', /Excel has turned/],
    ['a month that may be two', 1980.1, 'B2', /1980-01 or 1980-10/],
    ['a formula without a value', { formula: 'A9' }, 'B2', /./],
    ['a serial number for a date', 25569, 'B2', /number/],
  ])('%s', async (_what, value, at, words) => {
    const values = at === 'B2' ? [value, null] : [null, value];
    const file = await roster(desk.at('r.xlsx'), {
      名单: [
        ['姓名', '出生年月', '身份证号', '任职组织', '人选类别', '产生方式'],
        ['王新', ...values, '朝阳社区', '离退休党员', '聘任'],
      ],
    });
    const before = desk.records();
    const { code, out } = await desk.run(['import', file, '--yes', '--despite-errors', '--format', 'json']);
    const { wrong, saved } = JSON.parse(out) as { wrong: { cell: string; message: string }[]; saved: boolean };
    expect([code, saved, wrong]).toEqual([
      1,
      false,
      [expect.objectContaining({ cell: at, message: expect.stringMatching(words) })],
    ]);
    expect(desk.records()).toEqual(before);
  });
});

test('new records begin with the line that editors look for, where the register keeps schemas', async () => {
  const rows = (name: string) => [
    ['姓名', '性别', '出生年月', '人选类别', '产生方式', '任期起'],
    [name, '女', '1970.01', '社区骨干', '聘任', '2013.10.15'],
  ];
  await takeIn(await roster(desk.at('r.xlsx'), { 名册: rows('贺一') }), '--organization', '朝阳社区');
  expect(desk.text('members/朝阳社区/贺一.yaml')).toMatch(/^id: /);
  await desk.run(['schema', '--update']);
  await takeIn(await roster(desk.at('r.xlsx'), { 名册: rows('贺二') }), '--organization', '朝阳社区');
  const line = '# yaml-language-server: $schema=../../.dgw/schemas/member.schema.json\n';
  expect(desk.text('members/朝阳社区/贺二.yaml').startsWith(`${line}id: 贺二\n`)).toBe(true);
});
