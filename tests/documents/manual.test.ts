/** The clerk's manual, followed from the first command to the last at one desk. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runMain } from '../cli/run-main.ts';
import { type Script, ScriptedPrompter } from '../wizard/script.ts';
import { documentNamed, typedIn } from './documents.ts';

const manual = documentNamed('docs/手册.md');

/** The way in at the top is what the chapters tell at length. */
const lines = manual.fences
  .filter(({ language, text }) => language === 'bat' && !manual.text.includes(`<!-- way -->\n\`\`\`bat\n${text}`))
  .flatMap(({ text }) =>
    text
      .trim()
      .split('\n')
      .map((line) => ({ line, today: dayOf(text) })),
  );

/** The chapters tell of a year: what comes behind the first renewal happens in the next spring. */
function dayOf(fence: string): string {
  return manual.text.indexOf(fence) < manual.text.indexOf('续聘一问一答') ? '2013-10-31' : '2014-05-20';
}

/** What the clerk answers, in the order in which the manual makes the program ask. */
const ANSWERS: Readonly<Record<string, readonly Script[]>> = {
  'dgw 初始化 我的名册': [['名册', '是', '', '中共浏阳市淮川街道工作委员会', '', '', '保存', '否']],
  'dgw 新增 组织': [
    [
      '社区',
      '淮川',
      '中共淮川街道朝阳社区总支部委员会',
      '',
      '王丽华 党总支书记',
      '',
      '第五届',
      '2011.6.10',
      '2014.6.9',
      '保存',
    ],
  ],
  'dgw 补填 周建国': [
    [
      ...['1991.7.1', '新建', '浏阳某某科技有限公司', '非公经济组织', '浏阳某某科技有限公司党支部', '周建国', '12', ''],
      ...['党组织负责人,法定代表人', '2013.9.25', '2013.9.28', '2013.10.10', '淮工发〔2013〕12号', '2013.10.15'],
      ...['淮聘〔2013〕3号', '2013.10.16', '2013.10.25', '保存'],
    ],
  ],
  'dgw 续聘 周建国': [['']],
  'dgw 新增 委员': [
    [
      ...['城西', '何静', '430198197008195600', '', '', '', '湖南浏阳', '2002.7.1', '2003.7.1', '1989.7'],
      ...['离退休党员', '聘任', '中专', '', '浏阳师范学校', '普通师范', '', ''],
      ...['退休干部', '是', '城西', '', '13841167595', '胜利巷265号', '', '', ''],
      ...[
        '2013.9.23',
        '2013.9.26',
        '2013.10.8',
        '淮工发〔2013〕15号',
        '2013.10.14',
        '城西聘〔2013〕1号',
        '2013.10.15',
        '2013.10.22',
        '保存',
      ],
    ],
  ],
};

/** What the exit code is where the chapter speaks of something that is not in order. */
const NOT_CLEAN: Readonly<Record<string, number>> = {
  'dgw 导入 花名册.xlsx --dry-run': 1,
  'dgw 导入 花名册.xlsx --despite-errors': 1,
};

let top: string;
let folder: string;

beforeAll(async () => {
  top = mkdtempSync(path.join(tmpdir(), 'dgw-manual-'));
  folder = top;
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

/** Somebody else's: it knows the people, and nothing of the papers that the rules ask for. */
async function writeRoster(): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('花名册');
  sheet.addRows([
    ['淮川街道兼职委员花名册'],
    ['填报单位（盖章）：中共淮川街道朝阳社区总支部委员会'],
    ROSTER.map(([header]) => header),
    ROSTER.map(([, cell]) => cell),
  ]);
  sheet.mergeCells(1, 1, 1, ROSTER.length);
  await book.xlsx.writeFile(path.join(top, '我的名册', '花名册.xlsx'));
}

const ROSTER = [
  ['序号', 1],
  ['姓  名', '周建国'],
  ['性别', '男'],
  ['民族', '汉'],
  ['籍贯', '湖南浏阳'],
  ['出生年月', '1968.04'],
  ['入党时间', '1990年7月'],
  ['参加工作时间', '1988.9'],
  ['学历', '大学'],
  ['工作单位及职务', '浏阳某某科技有限公司党支部书记、董事长'],
  ['人选类别', '非公经济组织负责人'],
  ['产生方式', '聘任'],
  ['任期起', '2013.10.15'],
  ['任期止', '2014.6.9'],
  ['身份证号', '430198196804120015'],
  ['联系电话', '13800001234'],
] as const;

describe('every command of the manual, one after the other', () => {
  test.each(lines.map((each, at) => ({ ...each, at })))('$at: $line', async ({ line, today }) => {
    const [, target] = /^cd (.+)$/.exec(line) ?? [];
    if (target !== undefined) {
      folder = path.resolve(folder, target);
      if (target === '我的名册') await writeRoster();
      return;
    }
    const args = typedIn(line);
    expect(args).toBeDefined();
    const [script] = ANSWERS[line] ?? [];
    const prompter = script === undefined ? undefined : new ScriptedPrompter(script);
    const confirm = () => Promise.resolve(true);
    const ran = await runMain([...(args ?? []), '--lang', 'zh'], {
      cwd: folder,
      today,
      confirm,
      ...(prompter && { prompter }),
    });
    expect(ran.code, ran.out + ran.err).toBe(NOT_CLEAN[line] ?? 0);
  });
});
