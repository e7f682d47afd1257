/** What a rule misses in a record that would come of a workbook is told where it is to be written. */

import { afterEach, beforeEach, expect, test } from 'vitest';
import { columnOf, Desk, edit, fill, opened, PEOPLE, roster, rowOf, sheetOf } from './desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.remove());

interface Told {
  readonly rule: string;
  readonly path: string;
  readonly cell: string;
}

async function findings(file: string, ...words: string[]): Promise<Told[]> {
  const { out } = await desk.run(['import', file, '--dry-run', '--format', 'json', ...words]);
  const { findings: told, wrong } = JSON.parse(out) as { findings: Told[]; wrong: unknown[] };
  expect(wrong).toEqual([]);
  return told;
}

/** The cells of what is said of one field, each once. */
const at = (told: readonly Told[], path: string) => [
  ...new Set(told.filter((each) => each.path === path).map(({ cell }) => cell)),
];

test('in a template: in the row of the person, below the header of the field', async () => {
  const file = await desk.template();
  const emptied = {
    民族: '/ethnicity',
    联系电话: '/phone',
    入党时间: '/party/joined',
    职务: '/position',
    上级批复文号: '/appointments/0/steps/上级批复/document',
    备案机关: '/appointments/0/steps/备案/to',
  };
  await edit(file, (book) => {
    const sheet = sheetOf(book, PEOPLE);
    fill(sheet, rowOf(sheet, '周建国'), Object.fromEntries(Object.keys(emptied).map((label) => [label, null])));
    fill(sheet, rowOf(sheet, '周建国'), { 广泛推荐时间: null });
  });
  const sheet = sheetOf(await opened(file), PEOPLE);
  const cellOf = (label: string) => sheet.getRow(rowOf(sheet, '周建国')).getCell(columnOf(sheet, label)).address;
  const told = await findings(file);
  for (const [label, path] of Object.entries(emptied))
    expect([label, at(told, path)]).toEqual([label, [cellOf(label)]]);
  // A step that is missing altogether is told at its own column, not at that of another step.
  expect(told.filter(({ rule }) => rule === 'step-missing')).toEqual([
    expect.objectContaining({ path: '/appointments/0/steps/广泛推荐', cell: cellOf('广泛推荐时间') }),
  ]);
});

const HEADER = ['姓名', '任职组织', '人选类别', '学历学位', '工作单位及职务', '任期起止', '联系电话'];

test('in a roster of another make: in its column where it has one, else at the name', async () => {
  const file = await roster(desk.at('r.xlsx'), {
    名册: [
      HEADER,
      ['王新', '朝阳社区', '', '', '', '2013.10.15—2014.6.9', ''],
      ['李新', '朝阳社区', '', '', '', '', '13900001111'],
    ],
  });
  const told = await findings(file);
  expect([
    at(told, '/appointments/0/category'),
    at(told, '/education'),
    at(told, '/position'),
    at(told, '/phone'),
  ]).toEqual([['C2', 'C3'], ['D2', 'D3'], ['E2', 'E3'], ['G2']]);
  expect([at(told, '/gender'), at(told, '/nativePlace'), at(told, '/appointments/0/mode')]).toEqual([
    ['A2', 'A3'],
    ['A2', 'A3'],
    ['A2', 'A3'],
  ]);
});

test('of two appointments each in its own row; of one that no row tells of, at the name', async () => {
  const file = await roster(desk.at('r.xlsx'), {
    名册: [
      ['姓名', '身份证号', '任职组织', '人选类别', '产生方式'],
      ['王新', '430198195003070015', '朝阳社区', '离退休党员', '聘任'],
      ['李新', '', '朝阳社区', '离退休党员', ''],
      ['王新', '430198195003070015', '北园社区', '', '聘任'],
    ],
  });
  const told = await findings(file);
  expect([at(told, '/appointments/1/category'), at(told, '/appointments/0/mode')]).toEqual([['D4'], ['E3']]);
});

test('the comment of the marked workbook hangs on the empty cell', async () => {
  const file = await roster(desk.at('r.xlsx'), {
    名册: [HEADER, ['王新', '朝阳社区', '', '大学', '某厂', '', '13900001111']],
  });
  await desk.run(['import', file, '--mark', 'marked.xlsx']);
  const sheet = sheetOf(await opened(desk.at('marked.xlsx')), '名册');
  expect(JSON.stringify(sheet.getCell('C2').note)).toContain('category');
});
