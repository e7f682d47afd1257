/** `validate -o findings.xlsx`: the sheet for the superior. */

import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type ExcelJS from 'exceljs';
import { afterEach, expect, test } from 'vitest';
import { Desk, edit, fill, opened, PEOPLE, roster, rowOf, sheetOf } from '../intake/desk.ts';

const desks: Desk[] = [];
afterEach(() => {
  for (const desk of desks.splice(0)) desk.remove();
});

function desk(): Desk {
  const made = new Desk();
  desks.push(made);
  return made;
}

interface Told {
  readonly code: number;
  readonly err: string;
  readonly sheet: ExcelJS.Worksheet;
  /** All rows below the headings, the cells of each as texts. */
  readonly rows: readonly string[][];
}

const HEADINGS = ['序号', '组织', '姓名（对象）', '程度', '项目', '问题', '怎么办', '所在位置', '规则（依据条款）'];
const HEADING_ROW = 3;

async function findings(at: Desk, ...words: string[]): Promise<Told> {
  const ran = await at.run(['validate', ...words, '-o', 'findings.xlsx', '--lang', 'zh', '--overwrite']);
  const [sheet] = (await opened(at.at('findings.xlsx'))).worksheets;
  if (sheet === undefined) throw new Error(ran.err);
  const texts = (row: number) => HEADINGS.map((_, index) => text(sheet.getRow(row).getCell(index + 1)));
  expect(texts(HEADING_ROW)).toEqual(HEADINGS);
  const rows = Array.from({ length: sheet.rowCount - HEADING_ROW }, (_, index) => texts(HEADING_ROW + 1 + index));
  return { ...ran, sheet, rows };
}

/** Lines are broken by the writer; of merged cells the first speaks. */
function text(cell: ExcelJS.Cell): string {
  return cell.isMerged && cell.master !== cell ? '' : String(cell.value ?? '').replaceAll('\n', '');
}

test('one row a finding, with whose it is, what is right, and where', async () => {
  const at = desk();
  const file = 'members/周建国.yaml';
  at.write(
    file,
    at
      .text(file)
      .replace('gender: 男', 'gender: 里')
      .replace(/end: 2014-06-09/, 'end: 2014-06-20'),
  );
  const { code, rows } = await findings(at);
  expect(code).toBe(1);
  const line = (what: string) =>
    at
      .text(file)
      .split('\n')
      .findIndex((each) => each.includes(what)) + 1;
  expect(rows).toEqual([
    [
      '1',
      '朝阳社区党总支',
      '周建国',
      '错误',
      '性别',
      expect.stringMatching(/不能填“里”/),
      expect.stringMatching(/^应当：/),
      `${file}:${line('gender')}:9`,
      'schema',
    ],
    [
      '2',
      '朝阳社区党总支',
      '周建国',
      '错误',
      '任职情况 · 任期止',
      expect.stringMatching(/2014-06-09/),
      '请改为：2014-06-09',
      expect.stringMatching(`${file}:${line('end: 2014-06-20')}:`),
      expect.stringMatching(/^term-alignment（.+）$/),
    ],
  ]);
});

test('by organisation, whatever order the files come in; those of nobody last', async () => {
  const at = desk();
  at.write('members/周建国.yaml', at.text('members/周建国.yaml').replace('gender: 男', 'gender: 里'));
  const other = at.text('members/周建国.yaml').replaceAll('周建国', '丁一').replaceAll('朝阳社区', '北园社区');
  at.write('members/丁一.yaml', other);
  at.write('members/坏.yaml', 'id: [');
  const { rows } = await findings(at);
  const organizations = rows.map(([, organization]) => organization ?? '');
  expect(new Set(organizations).size).toBeGreaterThan(2);
  expect(organizations).toEqual(
    [...new Set(organizations)].flatMap((one) => organizations.filter((each) => each === one)),
  );
  expect(rows.at(-1)?.slice(1, 4)).toEqual(['（组织不明）', '坏', '错误']);
  expect(rows.map(([number]) => number)).toEqual(rows.map((_, index) => `${index + 1}`));
});

test('nothing wrong is a sheet too, ready to be printed', async () => {
  const { code, rows, sheet } = await findings(desk());
  expect([code, rows.map(([first]) => first)]).toEqual([0, ['没有发现问题。']]);
  expect(sheet.pageSetup).toMatchObject({
    orientation: 'landscape',
    paperSize: 9,
    fitToWidth: 1,
    printTitlesRow: '1:3',
  });
  expect(text(sheet.getCell('A2'))).toMatch(/^错误 0 处.*委员 5 名.*截至 2013-10-31/);
});

test('what was not checked is named: nobody reads that all is well where not all was read', async () => {
  const at = desk();
  const outside = at.at('outside.yaml');
  writeFileSync(outside, 'id: x\n');
  symlinkSync(outside, path.join(at.register, 'members', 'x.yaml'));
  at.write('members/notes.txt', 'x');
  const { code, rows } = await findings(at);
  expect(code).toBe(2);
  expect(rows.map(([first]) => first)).toEqual([
    '已校验的部分没有发现问题，但未能全部校验（见下）。',
    '未校验或未校验完的（2）：',
    expect.stringMatching(/members\/x\.yaml.*名册文件夹之外/),
    expect.stringMatching(/members\/notes\.txt 未校验/),
  ]);
});

test('what is ignored is counted', async () => {
  const at = desk();
  const file = 'members/周建国.yaml';
  at.write(
    file,
    at.text(file).replace(/( +end: )2014-06-09/, '$12014-06-20 # dgw-ignore term-alignment: 已向上级说明'),
  );
  const { rows, sheet } = await findings(at);
  expect([rows.map(([first]) => first), text(sheet.getCell('A2'))]).toEqual([
    [expect.stringMatching(/没有发现问题.*1/)],
    expect.stringMatching(/1/),
  ]);
});

test('of workbooks: cells that cannot be used and what the rules say, each with the person of its row', async () => {
  const at = desk();
  const filled = await at.template();
  await edit(filled, (book) =>
    fill(sheetOf(book, PEOPLE), rowOf(sheetOf(book, PEOPLE), '周建国'), { 任期届满: '2014-06-20' }),
  );
  const made = await roster(at.at('made.xlsx'), {
    名册: [
      ['姓名', '性别', '出生年月', '任职组织', '人选类别', '产生方式'],
      ['王新', '男', '1950-13', '朝阳社区', '离退休党员', '聘任'],
    ],
  });
  const { code, rows } = await findings(at, filled, made);
  expect(code).toBe(1);
  expect(rows.map(([, ...row]) => [...row.slice(0, 3), row[6]?.replace(/ /g, '')])).toEqual(
    expect.arrayContaining([
      ['朝阳社区党总支', '王新', '错误', `${made}›名册›C2`],
      ['朝阳社区党总支', '周建国', '错误', expect.stringContaining(`${filled}›人员›`)],
    ]),
  );
});

test('numbers of people are hidden, as everywhere', async () => {
  const at = desk();
  const file = 'members/周建国.yaml';
  at.write(file, at.text(file).replace(/idNumber: .*/, 'idNumber: "430198196804120016"'));
  const { rows } = await findings(at);
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain('430198196804120016');
});

test('in English, and only into a file', async () => {
  const at = desk();
  at.write('members/周建国.yaml', at.text('members/周建国.yaml').replace('gender: 男', 'gender: 里'));
  expect(await at.run(['validate', '--format', 'xlsx'])).toMatchObject({ code: 2, out: '' });
  await at.run(['validate', '-o', 'en.xlsx', '--lang', 'en']);
  const sheet = sheetOf(await opened(at.at('en.xlsx')), 'Findings of the check');
  expect(text(sheet.getCell('E4'))).toBe('gender');
  expect(text(sheet.getCell('G4'))).toMatch(/^What is right: /);
});
