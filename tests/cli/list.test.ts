import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { folderWith, memberText, workspaceWith } from '../bad-input/workspace.ts';
import { runMain } from './run-main.ts';

const EXAMPLE = path.resolve(import.meta.dirname, '../../examples/liuyang');
const ZH = { LANG: 'zh_CN.UTF-8' };

describe('a filter that makes no sense for the kind is refused', () => {
  test.each([
    [['units', '--state', '在任'], /--state is for lists of members; “units” have none\./, /--state 只用于委员列表/],
    [
      ['组织', '--category', '模范党员'],
      /--category is for lists of members; “organizations” have none\./,
      /“组织”没有/,
    ],
    [['matters', '--state', 'serving'], /“matters” have none/, /“问题”没有/],
  ])('list %j', async (argv, en, zh) => {
    for (const [env, words] of [
      [{}, en],
      [ZH, zh],
    ] as const) {
      const ran = await runMain(['list', ...argv], { cwd: EXAMPLE, env });
      expect(ran).toMatchObject({ code: 2, out: '' });
      expect(ran.err).toMatch(words);
    }
  });
});

test('kinds go by the names of both languages, whatever the language', async () => {
  const names = [
    ['organization', 'organizations', '组织'],
    ['member', 'members', '委员'],
    ['unit', 'units', '单位', 'Units'],
    ['matter', 'matters', '问题', '交办'],
    ['meeting', 'meetings', '会议'],
    ['activity', 'activities', '活动'],
    ['evaluation', 'evaluations', '考评'],
  ];
  const lists = new Set<string>();
  for (const [first = '', ...others] of names) {
    const { code, out } = await runMain(['list', first], { cwd: EXAMPLE });
    expect([first, code]).toEqual([first, 0]);
    for (const name of others) expect((await runMain(['list', name], { cwd: EXAMPLE })).out).toBe(out);
    lists.add(out);
  }
  expect(lists.size).toBe(names.length);
  const shown = await runMain(['show', '周建国', '--kind', '委员'], { cwd: EXAMPLE });
  expect(await runMain(['show', '周建国', '--kind', 'member'], { cwd: EXAMPLE })).toEqual(shown);
});

test('an unknown kind is answered in the words of the language', async () => {
  const { err } = await runMain(['list', '人'], { cwd: EXAMPLE, env: ZH });
  expect(err).toContain('没有“人”这一类记录，可用：“组织”、“单位”、“委员”、“问题”、“会议”、“活动”、“考评”。');
});

/** The rows of a file without quotes in it. */
function rowsOf(csv: string): string[][] {
  return csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
}

describe('as a file', () => {
  test('CSV has a heading and a line a record, in words', async () => {
    const { out } = await runMain(['list', '--format', 'csv', '--organization', '城西社区'], { cwd: EXAMPLE, env: ZH });
    const [heading, ...rows] = rowsOf(out);
    expect(heading).toEqual(['编号', '姓名', '任职组织', '人选类别', '产生方式', '任期起', '任期止', '状态']);
    expect(rows).toHaveLength(5);
    expect(rows).toContainEqual([
      '何静',
      '何静',
      '城西社区',
      '上级单位负责人',
      '聘任',
      '2013-10-15',
      '2014-06-09',
      '在任',
    ]);
  });

  test('Excel has the same cells, under the title of the register', async () => {
    const cwd = folderWith({});
    await runMain(['list', 'organizations', '-C', EXAMPLE, '-o', 'x.xlsx'], { cwd, env: ZH });
    const parts = unzipSync(readFileSync(path.join(cwd, 'x.xlsx')));
    const texts = [...strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()).matchAll(/<t[^>]*>([^<]*)/g)];
    const words = texts.map(([, text]) => text);
    expect(words.slice(0, 5)).toEqual(['浏阳市兼职委员名册 · 组织', '编号', '组织全称', '层级', '上级组织']);
    expect(words).toContain('中共淮川街道朝阳社区总支部委员会');
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('<sheet sheetId="1" name="组织"');
  });

  test('no record that fits is a heading, and told', async () => {
    const root = workspaceWith();
    const { out, err } = await runMain(['list', 'meetings', '--format', 'csv', '-C', root]);
    expect([out, err]).toEqual(['\uFEFFid,organization,on\r\n', '']);
    expect(await runMain(['list', 'meetings', '-C', root])).toMatchObject({
      code: 0,
      out: '',
      err: 'No record fits.\n',
    });
  });
});

describe('what had to be passed over', () => {
  const files = { 'members/a.yaml': 'id: [\n', 'members/b.yaml': memberText('b') };
  const runs = [['list'], ['stats'], ['expiring']];

  test.each(runs)('%s tells of it', async (...argv) => {
    const { code, err } = await runMain([...argv, '-C', workspaceWith(files)]);
    expect(code).toBe(0);
    expect(err).toMatch(/^Left out: members\/a\.yaml: .+\.$/m);
  });

  test.each(runs)('%s --despite-errors names each and exits 1', async (...argv) => {
    const { code, out, err } = await runMain([...argv, '-C', workspaceWith(files), '--despite-errors']);
    expect(code).toBe(1);
    expect(out).not.toBe('');
    expect(err).toMatch(/^Left out: members\/a\.yaml: .+\.$/m);
  });
});
