/** The clerk's manual, followed from the first command to the last at one desk. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runMain } from '../cli/run-main.ts';
import { type Script, ScriptedPrompter } from '../wizard/script.ts';
import { documentNamed, typedIn } from './documents.ts';

const manual = documentNamed('docs/手册.md');

const EDIT = 'the edit in Notepad';

/** What the chapters tell at length, and what is made from the code, is not typed again. */
const chapters = manual.text.replace(/<!-- (way|commands|fields) -->.*?<!-- \/\1 -->/gs, '').split(/^(?=## )/m);

/** The chapters tell of a year: registers are made in autumn, the work between is of winter, and terms end in spring. */
const DAYS: Readonly<Record<string, string>> = {
  一: '2013-10-31',
  九: '2014-02-25',
  十三: '2014-05-20',
  十四: '2014-06-20',
};

/** What is typed, in a fence or within a sentence, and the one text that is to be edited; in the order of reading. */
const lines = chapters.flatMap((chapter) => {
  const typed = chapter.matchAll(/^```bat\n(.*?)^```|`(dgw [^`\n]+)`|^```yaml\n(.*?)^```/gms);
  return [...typed].flatMap(([, fence = '', span = '', edit]) =>
    (edit === undefined ? `${fence}${span}`.trim().split('\n') : [EDIT]).map((line) => ({
      line,
      today: dayOf(chapter),
      edit: edit ?? '',
    })),
  );
});

/** That of the last chapter with one. */
function dayOf(chapter: string): string {
  const days = chapters
    .slice(0, chapters.indexOf(chapter) + 1)
    .map((each) => DAYS[/^## (\S+?)、/.exec(each)?.[1] ?? '']);
  return days.filter((day) => day !== undefined).at(-1) ?? '2013-10-31';
}

/** What the clerk answers, in the order in which the manual makes the program ask. */
const ANSWERS: Readonly<Record<string, readonly Script[]>> = {
  'dgw 初始化 我的名册': [['名册', '是', '', '中共浏阳市淮川街道工作委员会', '', '', '就这样，最后一起保存', '否']],
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
      ...['淮聘〔2013〕3号', '2013.10.16', '2013.10.25'],
    ],
  ],
  'dgw 新增 问题': [['朝阳社区', '老旧小区路灯不亮', '2014.2.10', '朝阳社区', '', '', '保存']],
  'dgw 新增 会议': [['朝阳社区', '2014.2.20', '背街小巷改造', '', '周建国', '', '四月底前拿出改造方案', '', '保存']],
  'dgw 新增 活动': [
    ['朝阳社区', '2014.2.22', '义诊进社区', '周建国', '浏阳某某科技有限公司', '60', '为60名困难群众义诊', '保存'],
  ],
  'dgw 新增 考评': [['朝阳社区', '2013', '周建国', '92', '30', '88', '牵头解决路灯问题', '优秀', '评先评优', '保存']],
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

/** The last line is new; what stands before it is there already. */
function editAsShown(after: string): void {
  const [, name = ''] = /用记事本打开 `(organizations\\[^`]+)`/.exec(manual.text) ?? [];
  const file = path.join(folder, ...name.split('\\'));
  const before = `${after.trimEnd().split('\n').slice(0, -1).join('\n')}\n`;
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(before);
  writeFileSync(file, text.replace(before, after));
}

describe('every command of the manual, one after the other', () => {
  test.each(lines.map((each, at) => ({ ...each, at })))('$at: $line', async ({ line, today, edit }) => {
    if (line === EDIT) {
      editAsShown(edit);
      return;
    }
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
    expect(prompter?.rest ?? []).toEqual([]);
  });
});
