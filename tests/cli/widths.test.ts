/** Whatever a command prints for people is well set: every command that prints, every width, both languages. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flawsOf, guttersOf, tablesIn, withoutColour } from '../support/well-set.ts';
import { runMain } from './run-main.ts';

const EXAMPLE = path.resolve(import.meta.dirname, '../../examples/liuyang');
const BROKEN = path.resolve(import.meta.dirname, '../../examples/broken');
/** Of somebody else: three new people, of whom one has a date that is none, and columns that nobody knows. */
const ROSTER = path.join(mkdtempSync(path.join(tmpdir(), 'dgw-widths-')), 'roster.xlsx');

beforeAll(async () => {
  const book = new ExcelJS.Workbook();
  const person = (name: string, birth: string) => [
    name,
    '男',
    birth,
    '模范党员',
    '选任',
    '1990.7',
    '周三下午',
    '浏阳市某某有限责任公司经理',
  ];
  book
    .addWorksheet('花名册')
    .addRows([
      ['填报单位（盖章）：中共淮川街道朝阳社区总支部委员会'],
      ['姓名', '性别', '出生年月', '人选类别', '产生方式', '入党时间', '值班安排', '工作单位及职务'],
      person('欧阳建国', '1968.04'),
      person('毛 毛', '1970.13'),
      person('阿卜杜热合曼·买买提', '1971.2'),
    ]);
  await book.xlsx.writeFile(ROSTER);
});
afterAll(() => rmSync(path.dirname(ROSTER), { recursive: true }));

/** A year of the work between. */
const YEAR = ['-C', path.resolve(import.meta.dirname, '../../examples/liuyang-2014'), '--as-of', '2014-10-31'];
const OTHER_CITY = path.resolve(import.meta.dirname, '../policies/qinghe-2020.yaml');

const RUNS: readonly (readonly string[])[] = [
  ['validate', '-C', BROKEN],
  ['explain'],
  ['explain', 'term-length'],
  ['explain', '二.1'],
  ['expiring', '-C', EXAMPLE, '--within', '1y'],
  ['stats', '-C', EXAMPLE],
  ...['organizations', 'members', 'units', 'matters', 'meetings', 'activities', 'evaluations'].map((kind) => [
    ...['list', kind, ...YEAR],
  ]),
  ['show', '周建国', '-C', EXAMPLE],
  ['schema', '-C', EXAMPLE],
  ...['units', 'matters', 'meetings', 'activities', 'evaluations'].map((kind) => ['ledger', kind, ...YEAR]),
  ['review', '周建国', ...YEAR],
  ['review', '--organization', '朝阳社区', ...YEAR],
  ['matter', 'suggest', '2014-015', ...YEAR],
  ['import', ROSTER, '--dry-run', '-C', EXAMPLE],
  ['validate', ROSTER, '-C', EXAMPLE],
  ['policy'],
  ['policy', 'diff', 'liuyang-2013', OTHER_CITY],
  [
    'exit',
    '周建国',
    '--organization',
    '朝阳社区',
    '--kind',
    '自行退出',
    '--on',
    '2014-10-30',
    '--cause',
    '工作调动',
    '--dry-run',
    ...YEAR,
  ],
];

/** What ends in words on standard error: wrong use, what is not there, what is left out. */
const FAILURES: readonly (readonly string[])[] = [
  ['validate', '-C', path.resolve('/a-folder-that-is-not-there/and/neither-is-this-one')],
  ['validate', '-C', EXAMPLE, '--only', 'no-such-rule,term-length'],
  ['validate', '-C', EXAMPLE, '--watch', '--format', 'json'],
  ['validate', '-C', EXAMPLE, '--max-warnings', 'several'],
  ['validate', '-C', EXAMPLE, '--policy', 'no-such-policy'],
  ['list', 'everything', '-C', EXAMPLE],
  ['list', 'units', '--category', '模范党员', '-C', EXAMPLE],
  ['list', 'members', '--state', 'sleeping', '-C', EXAMPLE],
  ['list', 'members', '-C', BROKEN],
  ['expiring', '--within', 'soon', '-C', EXAMPLE],
  ['show', '没有这个人', '-C', EXAMPLE],
  ['explain', 'no-such-rule'],
  ['stats', '--format', 'xml', '-C', EXAMPLE],
  ['stats', '-C', BROKEN],
  ['form', '没有这个组织', '-C', EXAMPLE],
  ['renew', '周建国', '-C', EXAMPLE],
  ['exit', '周建国', '--kind', '离开', '-C', EXAMPLE],
  ['import', 'no-such-workbook.xlsx', '-C', EXAMPLE],
  ['complete', '-C', EXAMPLE],
  ['add', 'member', '-C', EXAMPLE],
  ['matter', 'assign', 'no-such-matter', '-C', EXAMPLE],
  ['ledger', 'everything', '-C', EXAMPLE],
  ['review', '没有这个组织', '-C', EXAMPLE],
  ['policy', 'diff', 'one', 'two'],
  ['completion', 'tcsh'],
  ['schema', 'everything', '-C', EXAMPLE],
  ['init', EXAMPLE],
  ['no-such-command'],
  ['validate', '--no-such-flag'],
];

/** What a record holds is shown as it stands. */
function partToSet(text: string, command = ''): string {
  const isOfRecord = (line: string) =>
    (command === 'show' && !line.includes('→')) || (command === 'exit' && /^ *\d+ /.test(line));
  const lines = text.split('\n').filter((line) => !isOfRecord(line));
  return lines.join('\n');
}

/** Wide enough for any line to stand unbroken. */
const UNBROKEN = 10_000;

describe.each([
  ['en', 'en_US.UTF-8'],
  ['zh', 'zh_CN.UTF-8'],
])('in %s', (_lang, LANG) => {
  test.each(RUNS.map((argv) => [argv.filter((word) => !word.includes('/')).join(' '), argv]))(
    '%s',
    async (_title, argv) => {
      const ran = async (columns: number, color = 'never', isTerminal = true) =>
        (await runMain([...argv, '--color', color], { env: { LANG }, columns, isTerminal })).out;
      const unbroken = await ran(UNBROKEN);
      for (const columns of [40, 60, 80, 120]) {
        const out = await ran(columns);
        expect(out).not.toBe('');
        expect(flawsOf(partToSet(out, argv[0]), columns, unbroken)).toEqual([]);
        expect(out).not.toMatch(/undefined|\[object/);
        const coloured = await ran(columns, 'always');
        expect(withoutColour(coloured)).toBe(out);
        for (const { heading, rows } of tablesIn(coloured)) {
          const columnsOfTable = heading.trim().split(/ {2,}/).length;
          expect(guttersOf([heading, ...rows]), [heading, ...rows].join('\n')).toBeGreaterThanOrEqual(
            columnsOfTable - 1,
          );
        }
      }
      expect((await ran(UNBROKEN, 'never', false)).replace(/\s/g, '')).toBe(unbroken.replace(/\s/g, ''));
    },
  );

  test.each(FAILURES.map((argv) => [argv.filter((word) => !word.includes('/')).join(' '), argv]))(
    'what is said beside the result: %s',
    async (_title, argv) => {
      for (const columns of [40, 60, 80, 120]) {
        const { err: written } = await runMain(argv, { env: { LANG }, columns, isTerminal: true });
        // How far the run has come is written over, and gone at the end.
        const steps = written.split('\n').flatMap((line) => line.split('\r\u001b[K'));
        const err = written
          .split('\n')
          .map((line) => line.split('\r\u001b[K').at(-1))
          .join('\n');
        expect(err).not.toBe('');
        // A path or a word that is longer than a line stands on lines of its own.
        const long = steps.filter((line) => stringWidth(line) > columns && /[ \u3400-\u9fff]/.test(line.trim()));
        expect(long).toEqual([]);
        const { err: piped } = await runMain(argv, { env: { LANG }, columns });
        expect(piped.replace(/\s/g, '')).toBe(err.replace(/\s/g, ''));
      }
    },
  );

  test('in a pipe a message stays on its line', async () => {
    const { err } = await runMain(['validate', '-C', path.resolve('/nowhere')], { env: { LANG }, columns: 40 });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
