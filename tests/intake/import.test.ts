/** `dgw import` over workbooks of its own and of others: what is taken in, what is refused, and how it is told. */

import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SaveSet } from '../../src/store/save-set.ts';
import { readWorkbook } from '../../src/workbooks/read-workbook.ts';
import { columnOf, Desk, edit, fill, opened, PEOPLE, roster, rowOf, sheetOf } from './desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.remove());

type Cells = Readonly<Record<string, string | null>>;

async function filled(id: string | undefined, cells: Cells): Promise<string> {
  const file = await desk.template();
  return edit(file, (book) => {
    const sheet = sheetOf(book, PEOPLE);
    fill(sheet, rowOf(sheet, id), cells);
  });
}

const importing = (file: string, ...words: string[]) => desk.run(['import', file, ...words]);

interface Told {
  saved: boolean;
  unchanged: number;
  new: { id: string; path: string; sheet: string; cell: string }[];
  changed: { id: string; changes: { path: string; from: unknown; to: unknown; cell: string }[] }[];
  takenOut: { kind: string; id: string }[];
  columns: { label: string; status: string; cell: string }[];
  wrong: { message: string; file: string; sheet: string; cell: string }[];
  findings: { rule: string; file: string; sheet?: string; cell?: string; line?: number; path: string }[];
}

async function told(file: string, ...words: string[]): Promise<Told> {
  return JSON.parse((await importing(file, '--format', 'json', ...words)).out) as Told;
}

describe('before anything is written', () => {
  test('a preview shows what is new and what changes, numbers hidden; --dry-run writes nothing', async () => {
    const file = await filled('周建国', { 联系电话: '13900001111', 家庭住址: '朝阳社区三组' });
    const before = desk.records();
    const { code, out, err } = await importing(file, '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('联系电话：138****1234 → 139****1111');
    expect(out).toContain('家庭住址：(empty) → 朝阳社区三组');
    expect(out + err).not.toMatch(/13800001234|13900001111/);
    expect(err).toContain('--dry-run');
    expect(desk.records()).toEqual(before);
  });

  test('without a terminal --yes is asked for by name; a no saves nothing, a yes all', async () => {
    const file = await filled('周建国', { 联系电话: '13900001111' });
    const before = desk.records();
    const alone = await importing(file);
    expect([alone.code, alone.err]).toEqual([2, expect.stringContaining('--yes')]);
    const asked: string[] = [];
    const answering = (answer: boolean) => ({
      confirm: async (question: string) => asked.push(question) > 0 && answer,
    });
    expect((await desk.run(['import', file], answering(false))).code).toBe(0);
    expect(desk.records()).toEqual(before);
    expect((await desk.run(['import', file], answering(true))).code).toBe(0);
    expect(desk.text('members/周建国.yaml')).toContain('13900001111');
    expect(asked).toHaveLength(2);
  });

  test('findings of the rules are told by person, at their cells; --despite-errors takes the records in and exits 1', async () => {
    const cells = {
      姓名: '王新',
      性别: '男',
      任职组织: '朝阳社区',
      人选类别: '离退休党员',
      产生方式: '聘任',
      任期开始: '2013-10-15',
    };
    const file = await filled(undefined, cells);
    const refused = await importing(file, '--yes');
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('--despite-errors')]);
    expect(desk.has('members/朝阳社区/王新.yaml')).toBe(false);
    const { findings, new: [fresh] = [] } = await told(file, '--dry-run');
    const category = findings.find(({ rule }) => rule === 'category-requirements');
    const sheet = sheetOf(await opened(file), PEOPLE);
    const row = rowOf(sheet, undefined) - 1;
    expect(category).toMatchObject({
      file,
      sheet: PEOPLE,
      cell: sheet.getRow(row).getCell(columnOf(sheet, '人选类别')).address,
    });
    expect(fresh).toMatchObject({ id: '王新', path: 'members/朝阳社区/王新.yaml', cell: `B${row}` });
    const taken = await importing(file, '--yes', '--despite-errors');
    expect([taken.code, taken.err]).toEqual([1, expect.stringContaining('1 new record')]);
    expect(parse(desk.text('members/朝阳社区/王新.yaml'))).toMatchObject({
      id: '王新',
      appointments: [{ start: '2013-10-15' }],
    });
  });
});

describe('a workbook that the product filled in', () => {
  test('changed on both sides: refused with both values, hidden; the same change on both sides is none', async () => {
    const file = await filled('周建国', { 联系电话: '13900001111', 籍贯: '湖南长沙' });
    const text = desk.text('members/周建国.yaml');
    desk.write('members/周建国.yaml', text.replace('13800001234', '13700002222').replace('湖南浏阳', '湖南长沙'));
    const before = desk.records();
    const { code, out } = await importing(file, '--yes');
    expect(code).toBe(1);
    expect(out).toMatch(/139\*{4}1111[\s\S]*137\*{4}2222/);
    const { wrong } = await told(file);
    expect(wrong.map(({ cell }) => cell)).toEqual([expect.stringMatching(/^H\d+$/)]);
    expect(desk.records()).toEqual(before);
  });

  test('changed only in the register meanwhile: that stays', async () => {
    const file = await filled('周建国', { 籍贯: '湖南长沙' });
    desk.write('members/周建国.yaml', desk.text('members/周建国.yaml').replace('13800001234', '13700002222'));
    expect((await importing(file, '--yes')).code).toBe(0);
    expect(parse(desk.text('members/周建国.yaml'))).toMatchObject({ phone: '13700002222', nativePlace: '湖南长沙' });
  });

  test('rows taken out are told, and no record goes', async () => {
    const file = await desk.template();
    await edit(file, (book) => {
      const sheet = sheetOf(book, PEOPLE);
      sheet.spliceRows(rowOf(sheet, '邓秀英'), 1);
    });
    const before = desk.records();
    const { takenOut, unchanged } = await told(file, '--yes');
    expect(takenOut).toEqual([{ kind: 'member', id: '邓秀英' }]);
    expect(unchanged).toBe(Object.keys(before).filter((name) => /^(?:members|units)\//.test(name)).length - 1);
    expect(desk.records()).toEqual(before);
  });

  test('columns may be moved and left out; only what is there is compared', async () => {
    const file = await desk.template();
    await edit(file, (book) => {
      const sheet = sheetOf(book, PEOPLE);
      const [phone, address] = [columnOf(sheet, '联系电话'), columnOf(sheet, '家庭住址')];
      for (let row = 4; row <= sheet.rowCount; row += 1) {
        const [one, other] = [sheet.getRow(row).getCell(phone), sheet.getRow(row).getCell(address)];
        [one.value, other.value] = [other.value, one.value];
      }
      sheet.spliceColumns(columnOf(sheet, '职务'), 1);
    });
    const before = desk.records();
    expect((await importing(file, '--yes')).err).toMatch(/nothing to take in/);
    expect(desk.records()).toEqual(before);
  });

  test.each<[string, string, Cells, RegExp]>([
    ['a name that is emptied', '周建国', { 姓名: null, 联系电话: '13900001111' }, /no name|姓名/],
    ['a category that is emptied', '周建国', { 人选类别: null }, /人选类别.*emptied/],
    ['a word that the policy does not have', '周建国', { 产生方式: '聘仼' }, /聘任/],
    ['an id that the register does not have', '周建国', { 记录编号: '周建军' }, /no record.*周建军/],
    ['an id twice', '周建国', { 记录编号: '邓秀英' }, /two rows/],
    ['a day of a step that is emptied alone', '周建国', { 上级批复时间: null }, /by, document|by.*document/],
    ['an ID number that Excel has damaged', '周建国', { 身份证号码: '4.30198E+17' }, /Excel/],
    ['a phone that was hidden', '周建国', { 联系电话: '138****1234' }, /shortened/],
  ])('%s is told at its cell, and nothing is written', async (_what, id, cells, words) => {
    const file = await filled(id, cells);
    const before = desk.records();
    const { code, out } = await importing(file, '--yes', '--despite-errors');
    expect([code, out.replace(/\s+/g, ' ')]).toEqual([1, expect.stringMatching(words)]);
    expect((await told(file)).wrong.every(({ sheet, cell }) => sheet === PEOPLE && /^[A-Z]+\d+$/.test(cell))).toBe(
      true,
    );
    expect(desk.records()).toEqual(before);
  });

  test('a step whose cells are all emptied is gone', async () => {
    const file = await filled('周建国', { 上级批复时间: null, 上级批复文号: null, 上级批复机关: null });
    await importing(file, '--yes', '--despite-errors');
    const record = parse(desk.text('members/周建国.yaml')) as { appointments: [{ steps: object }] };
    expect(Object.keys(record.appointments[0].steps)).not.toContain('上级批复');
  });

  test('without its hidden sheet it is read like any roster, by the ids', async () => {
    const file = await filled('周建国', { 联系电话: '13900001111' });
    await edit(file, (book) => book.removeWorksheet('dgw'));
    const { changed, new: fresh } = await told(file, '--dry-run');
    expect([changed.map(({ id }) => id), fresh]).toEqual([['周建国'], []]);
  });
});

describe('what stands in the way of saving', () => {
  test('a second import while another saves is refused', async () => {
    const file = await filled('周建国', { 联系电话: '13900001111' });
    const other = new SaveSet({ home: desk.register });
    other.add({ path: `${desk.register}/x`, name: 'x', content: 'x', expects: 'absent' });
    const before = desk.text('members/周建国.yaml');
    const { code, err } = await importing(file, '--yes');
    other.abandon();
    expect([code, err]).toEqual([2, expect.stringMatching(/saving/)]);
    expect(desk.text('members/周建国.yaml')).toBe(before);
    expect((await importing(file, '--yes')).code).toBe(0);
  });

  test('a record changed while the question is open is not overwritten', async () => {
    const file = await filled('周建国', { 联系电话: '13900001111' });
    const changed = desk.text('members/周建国.yaml').replace('湖南浏阳', '湖南长沙');
    const confirm = async () => {
      desk.write('members/周建国.yaml', changed);
      return true;
    };
    const { code, err } = await desk.run(['import', file], { confirm });
    expect([code, err]).toEqual([2, expect.stringContaining('周建国.yaml')]);
    expect(desk.text('members/周建国.yaml')).toBe(changed);
  });
});

describe('columns that nobody understands', () => {
  const people = [
    ['姓名', '性别', '出生年月', '任职组织', '人选类别', '产生方式', '职级'],
    ['王新', '男', '1950-03', '朝阳社区', '离退休党员', '聘任', '四级调研员'],
  ];

  test('keep the workbook out until they are explained; the answer is remembered, comments stay', async () => {
    desk.write('dgw.yaml', '# 设置\npolicy: liuyang-2013 # 内置\n');
    const file = await roster(desk.at('r.xlsx'), { 名册: people });
    const { wrong } = await told(file, '--yes', '--despite-errors');
    expect(wrong).toEqual([
      expect.objectContaining({ sheet: '名册', cell: 'G1', message: expect.stringContaining('--map "职级=position"') }),
    ]);
    const { code } = await importing(file, '--map', '职级＝position', '--yes', '--despite-errors');
    expect(code).toBe(1);
    expect(desk.text('dgw.yaml')).toBe('# 设置\npolicy: liuyang-2013 # 内置\ncolumns: { 职级: position }\n');
    expect(parse(desk.text('members/朝阳社区/王新.yaml'))).toMatchObject({ position: '四级调研员' });
    expect((await told(file)).wrong).toEqual([]);
  });

  test('can be left out', async () => {
    const file = await roster(desk.at('r.xlsx'), { 名册: people });
    await importing(file, '--map', '职级=-', '--yes', '--despite-errors');
    expect(desk.text('members/朝阳社区/王新.yaml')).not.toContain('调研员');
  });

  test.each([
    ['职级', '--map "职务=position"'],
    ['职级=jobs', 'jobs'],
  ])('--map %s is no answer: exit 2', async (map, words) => {
    const file = await roster(desk.at('r.xlsx'), { 名册: people });
    const { code, err } = await importing(file, '--map', map);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
  });
});

describe('--mark', () => {
  test('gives the workbook back with what is wrong coloured and commented, numbers hidden, the rest as it was', async () => {
    const file = await filled('周建国', { 民族: '汗族', 联系电话: '138****1234' });
    const { code } = await importing(file, '--mark', 'marked.xlsx');
    expect(code).toBe(1);
    const [before, after] = [await opened(file), await opened(desk.at('marked.xlsx'))].map((book) =>
      sheetOf(book, PEOPLE),
    );
    if (before === undefined || after === undefined) throw new Error('no sheet');
    const row = rowOf(after, '周建国');
    const cell = after.getRow(row).getCell(columnOf(after, '民族'));
    expect(JSON.stringify(cell.note)).toContain('汗族');
    expect(cell.fill).not.toEqual(before.getRow(row).getCell(columnOf(before, '民族')).fill);
    expect(readWorkbook(readFileSync(desk.at('marked.xlsx')))).toEqual(readWorkbook(readFileSync(file)));
    const again = await importing(file, '--mark', 'marked.xlsx');
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('marked.xlsx')]);
  });

  test('writes nothing where there is nothing to say', async () => {
    const file = await desk.template();
    const { err } = await importing(file, '--mark', 'marked.xlsx');
    expect(err).toMatch(/nothing to mark/);
  });
});

describe('what is no workbook to be read', () => {
  const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  test.each<[string, string | Uint8Array, RegExp]>([
    ['an old .xls', Buffer.concat([OLE, Buffer.alloc(2000)]), /\.xls/],
    ['a text', '姓名,性别\n王新,男\n', /./],
    ['a page', '<html><table><tr><td>姓名</td></tr></table></html>', /./],
    ['an empty file', '', /empty/],
    ['half a workbook', 'PK\u0003\u0004half', /./],
  ])('%s is refused with what it is: exit 2', async (_what, content, words) => {
    writeFileSync(desk.at('r.xlsx'), content);
    for (const command of ['import', 'validate']) {
      const { code, out, err } = await desk.run([command, 'r.xlsx']);
      expect([code, err]).toEqual([2, expect.stringMatching(words)]);
      expect(err).toContain('r.xlsx');
      expect(out + err).not.toMatch(/^\s+at /m);
    }
  });

  test('a file that is not there, and a folder', async () => {
    expect((await importing('gone.xlsx')).code).toBe(2);
    expect((await importing(desk.register)).code).toBe(2);
  });

  test('a workbook without people says so', async () => {
    const file = await roster(desk.at('r.xlsx'), {
      统计: [
        ['年度', '数量'],
        ['2013', 5],
      ],
    });
    const { code, err } = await importing(file, '--yes');
    expect([code, err]).toEqual([1, expect.stringMatching(/no rows about people/)]);
  });
});

describe('validate of workbooks', () => {
  test('tells the same as import, and writes nothing', async () => {
    const file = await filled('周建国', { 民族: '汗族' });
    const before = desk.records();
    const { code, out } = await desk.run(['validate', file, '--format', 'json']);
    const { counts, cells } = JSON.parse(out) as { counts: { error: number }; cells: { cell: string }[] };
    expect([code, counts.error, cells.map(({ cell }) => cell)]).toEqual([1, 1, [expect.stringMatching(/^D\d+$/)]]);
    expect(desk.records()).toEqual(before);
    const human = await desk.run(['validate', file]);
    expect(human.out).toMatch(/人员 › D\d+ {2}error/);
  });

  test('an unedited one is clean; several are checked each by itself', async () => {
    const one = await desk.template('朝阳社区');
    writeFileSync(desk.at('two.xlsx'), readFileSync(one));
    const { code, out } = await desk.run(['validate', one, 'two.xlsx']);
    expect([code, out]).toEqual([0, expect.stringMatching(/2 files/)]);
  });

  test('is not mixed with records, nor with flags about them', async () => {
    const file = await desk.template();
    expect((await desk.run(['validate', file, 'members'])).code).toBe(2);
    expect((await desk.run(['validate', file, '--no-ignores'])).err).toMatch(/--no-ignores/);
  });
});
