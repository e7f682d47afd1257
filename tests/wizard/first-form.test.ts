/** From nothing to a printed form, with no editor: by flags, and by answering questions. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runMain } from '../cli/run-main.ts';
import { type Script, ScriptedPrompter } from './script.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'dgw-test-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const SUBDISTRICT = '中共浏阳市淮川街道工作委员会';
const COMMUNITY = '中共淮川街道朝阳社区总支部委员会';

async function printed(): Promise<string> {
  const { code, err } = await runMain(['form', '朝阳社区', '--as-of', '2013-10-31'], { cwd: home });
  expect({ code, err }).toMatchObject({ code: 0 });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path.join(home, 'forms', '兼职委员情况登记表-朝阳社区.xlsx'));
  return JSON.stringify(book.worksheets.map((sheet) => sheet.getSheetValues()));
}

test('by flags', async () => {
  const run = async (...args: string[]) => expect((await runMain(args, { cwd: home })).code).toBe(0);
  const terms = 'term.name=第五届,term.start=2011-06-10,term.end=2014-06-09';
  await run(
    'init',
    '--organization',
    SUBDISTRICT,
    '--organization',
    `${COMMUNITY},level=社区,parent=淮川街道,${terms}`,
  );
  await run(
    ...[
      'add',
      'member',
      '--yes',
      '--organization',
      '朝阳社区',
      '--name',
      '王小明',
      '--id-number',
      '430198196804120015',
    ],
    ...['--ethnicity', '汉', '--native-place', '湖南浏阳', '--party-joined', '1990.7', '--party-confirmed', '1991.7'],
    ...['--education-full-time-level', '大学', '--position', '退休干部', '--phone', '13800001234', '--retired', '是'],
    ...['--category', '离退休党员', '--mode', '聘任', '--residence', '朝阳社区'],
  );
  const form = await printed();
  for (const word of ['王小明', '1968.04（45岁）', '湖南浏阳', '汉族', '430198196804120015'])
    expect(form).toContain(word);
});

test('by answering questions', async () => {
  const ask = async (args: readonly string[], script: Script) => {
    const prompter = new ScriptedPrompter(script);
    const ran = await runMain([...args, '--lang', 'zh'], { cwd: home, prompter });
    expect(ran.code).toBe(0);
    expect(prompter.rest).toEqual([]);
  };
  await ask(['init'], ['名册', '是', '', SUBDISTRICT, '', '', '就这样，最后一起保存', '否']);
  const community = ['社区', '淮川', COMMUNITY, '', '王丽华 党总支书记', '', '第五届', '2011.6.10', '2014.6.9', '保存'];
  await ask(['add', '组织'], community);
  const unit = ['浏阳某某科技有限公司', '非公经济组织', '浏阳某某科技有限公司党支部', '周建国', '12', ''];
  const steps = [
    '2013.9.25',
    '2013.9.28',
    '2013.10.10',
    '淮工发〔2013〕12号',
    '2013.10.15',
    '淮聘〔2013〕3号',
    '2013.10.16',
    '2013.10.25',
  ];
  await ask(
    ['add', '委员'],
    [
      ...['朝阳', '周建国', '430198196804120015', '', '', '', '湖南浏阳', '1990.7.1', '1991.7.1', '1988.9'],
      ...['非公经济组织负责人', '聘任', '大学', '工学学士', '湖南大学', '土木工程', '', '新建', ...unit],
      ...['党支部书记、董事长', '党组织负责人,法定代表人', '', '13800001234', '淮川街道朝阳社区'],
      ...[
        '1988.9-1992.7 湖南大学土木工程专业学习',
        '1992.7 浏阳某某科技有限公司',
        '',
        '',
        '妻子，李某，1970.2，群众，某中学',
        '',
      ],
      ...[...steps, '保存'],
    ],
  );
  const form = await printed();
  for (const word of ['周建国', '浏阳某某科技有限公司', '淮工发〔2013〕12号', '淮聘〔2013〕3号', '土木工程', '李某']) {
    expect(form).toContain(word);
  }
});
