/** New records from answers: by flags, and asked for. */

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFiles } from '../support/temp-workspace.ts';
import { type Script, ScriptedPrompter, STOP } from '../wizard/script.ts';
import { type Ran, runMain } from './run-main.ts';

const EXAMPLE = path.resolve('examples/liuyang');
const FILE = 'members/朝阳社区/王小明.yaml';

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'dgw-test-'));
  cpSync(EXAMPLE, home, { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const run = (...args: string[]): Promise<Ran> => runMain([...args, '-C', home]);
const textOf = (file: string) => readFileSync(path.join(home, file), 'utf8');

/** What differs from the example: the files. */
function changedFiles(): string[] {
  const before = readFiles(EXAMPLE);
  return [...readFiles(home)].flatMap(([file, content]) => (before.get(file)?.equals(content) ? [] : [file])).sort();
}

async function asked(script: Script, ...args: string[]) {
  const prompter = new ScriptedPrompter(script);
  const ran = await runMain([...args, '-C', home, '--lang', 'zh'], { prompter });
  return { ...ran, prompter };
}

const PERSON = [
  ...['--organization', '朝阳社区党总支', '--name', '王小明', '--id-number', '430198196804120015', '--ethnicity', '汉'],
  ...['--native-place', '湖南浏阳', '--party-joined', '1990年7月1日', '--party-confirmed', '19910701'],
  ...['--education-full-time-level', '大学', '--position', '退休干部', '--phone', '13800001234'],
  ...['--category', '离退休党员', '--mode', '聘任', '--retired', '是', '--residence', '朝阳社区'],
];
const STEPS = [
  ...['--step', '广泛推荐=2013-9-25', '--step', '分类筛选=2013.9.28'],
  ...['--step', '上级批复=2013-10-10,document=淮工发〔2013〕88号'],
  ...['--step', '组织聘用=2013-10-15,certificate=朝阳聘〔2013〕88号', '--step', '单位公示=2013-10-16'],
  ...['--step', '备案=2013-10-20'],
];

describe('by flags', () => {
  test('a member, with all that can be worked out', async () => {
    const { code, out, err } = await run('add', 'member', ...PERSON, ...STEPS, '--yes');
    expect({ code, err }).toEqual({ code: 0, err: `Written: ${FILE}\n` });
    expect(out).not.toContain('430198196804120015');
    expect(out).toContain('4301**********0015');
    expect(textOf(FILE)).toBe(`id: 王小明
name: 王小明
gender: 男
ethnicity: 汉族
birthDate: 1968-04-12
nativePlace: 湖南浏阳
idNumber: "430198196804120015"
phone: "13800001234"
party: { joined: 1990-07-01, confirmed: 1991-07-01 }
education:
  fullTime: { level: 大学 }
position: 退休干部
retired: true
residence: 朝阳社区
appointments:
  - organization: 朝阳社区
    category: 离退休党员
    mode: 聘任
    steps:
      广泛推荐: 2013-09-25
      分类筛选: 2013-09-28
      上级批复: { on: 2013-10-10, by: 淮川街道, document: 淮工发〔2013〕88号 }
      组织聘用: { on: 2013-10-15, certificate: 朝阳聘〔2013〕88号 }
      单位公示: 2013-10-16
      备案: { on: 2013-10-20, to: 中共浏阳市委组织部 }
    start: 2013-10-15
`);
    expect(changedFiles()).toEqual([FILE]);
    expect((await run('validate', path.join(home, FILE))).code).toBe(0);
  });

  test('without a terminal all that is missing is named at once, with the words to choose from', async () => {
    const { code, err } = await run('add', 'member', '--name', '王小明');
    expect(code).toBe(2);
    for (const flag of ['--organization', '--gender', '--category', '--mode', '离退休党员', '选任']) {
      expect(err).toContain(flag);
    }
    expect(err).not.toContain('--birth-date');
  });

  test('a wrong answer is told by its flag', async () => {
    const { code, err } = await run('add', 'member', ...PERSON, '--birth-date', '1968-13');
    expect(code).toBe(2);
    expect(err).toContain('--birth-date: ');
  });

  test('errors refuse, and the flags that answer them are named', async () => {
    const few = [
      '--organization',
      '朝阳社区',
      '--name',
      '王小明',
      '--gender',
      '男',
      '--category',
      '离退休党员',
      '--mode',
      '聘任',
    ];
    const { code, out, err } = await run('add', 'member', ...few, '--yes');
    expect(code).toBe(1);
    expect(out).toContain('registration-fields');
    expect(err).toContain('--native-place');
    expect(err).toContain('--despite-errors');
    expect(changedFiles()).toEqual([]);
    const despite = await run('add', 'member', ...few, '--yes', '--despite-errors');
    expect(despite.code).toBe(1);
    expect(despite.err).toContain('dgw complete 王小明');
    expect(changedFiles()).toEqual([FILE]);
  });

  test('warnings do not refuse', async () => {
    const withoutConfirmation = PERSON.filter(
      (_word, at) => ![PERSON.indexOf('--party-confirmed'), PERSON.indexOf('--party-confirmed') + 1].includes(at),
    );
    const { code, out } = await run('add', 'member', ...withoutConfirmation, '--yes');
    expect(out).toContain('warning');
    expect(code).toBe(0);
  });

  test('--dry-run shows it only; without a terminal --yes is wanted', async () => {
    const dry = await run('add', 'member', ...PERSON, '--dry-run');
    expect(dry.code).toBe(0);
    expect(dry.out).toContain('+ name: 王小明');
    const { code, err } = await run('add', 'member', ...PERSON);
    expect(code).toBe(2);
    expect(err).toContain('--yes');
    expect(changedFiles()).toEqual([]);
  });

  test('a second person of the name gets a file of her own', async () => {
    await run('add', 'member', ...PERSON, '--yes');
    const other = PERSON.map((word) => (word === '430198196804120015' ? '430198197008195600' : word));
    const { err } = await run(
      'add',
      'member',
      ...other.map((word) => (word === '13800001234' ? '13900001234' : word)),
      '--yes',
      '--despite-errors',
    );
    expect(err).toContain('王小明-2.yaml');
    expect(textOf('members/朝阳社区/王小明-2.yaml')).toContain('name: 王小明\n');
  });

  test('a file that has come between is not overwritten', async () => {
    writeFileSync(path.join(home, 'units', '甲公司.yml'), 'id: 甲公司\n');
    const { code, err } = await run(
      'add',
      'unit',
      '--name',
      '甲公司',
      '--id',
      '甲公司',
      '--type',
      '其他',
      '--organization',
      '朝阳社区',
      '--yes',
    );
    expect(code).toBe(2);
    expect(err).toContain('--id: ');
  });

  test('lists: flags that are given several times', async () => {
    const lists = [
      '--resume',
      '1988.9-1992.7 湖南大学学习',
      '--resume',
      '1992.7 某公司',
      '--honors',
      '2012年度优秀共产党员',
    ];
    await run('add', 'member', ...PERSON, ...lists, '--family', '妻子，李某，1970.2，群众，某中学', '--yes');
    expect(textOf(FILE)).toContain(
      '  - { from: 1988-09, to: 1992-07, what: 湖南大学学习 }\n  - { from: 1992-07, what: 某公司 }\n',
    );
    expect(textOf(FILE)).toContain('honors: [2012年度优秀共产党员]\n');
    expect(textOf(FILE)).toContain(
      '{ relation: 妻子, name: 李某, birthDate: 1970-02, politicalStatus: 群众, work: 某中学 }',
    );
  });

  test('a unit, an organisation', async () => {
    expect(
      (await run('add', '单位', '--name', '甲公司', '--type', '其他', '--organization', '朝阳社区', '--yes')).code,
    ).toBe(0);
    expect(textOf('units/甲公司.yaml')).toBe('id: 甲公司\nname: 甲公司\ntype: 其他\norganization: 朝阳社区\n');
    const community = [
      '--level',
      '社区',
      '--parent',
      '淮川街道',
      '--name',
      '中共淮川街道新河社区总支部委员会',
      '--full-time-members',
      '王某 党总支书记',
    ];
    const terms = ['--term-name', '第一届', '--term-start', '2013.1.1', '--term-end', '2015.12.31'];
    const { code } = await run('add', 'organization', ...community, ...terms, '--yes');
    expect(code).toBe(0);
    expect(textOf('organizations/新河社区.yaml')).toContain(
      'terms:\n  - { name: 第一届, start: 2013-01-01, end: 2015-12-31 }',
    );
  });

  test.each([
    ['a kind that there is not', ['add', 'committee'], 'members'],
    ['a flag of another kind', ['add', 'unit', '--birth-date', '1968'], '--birth-date'],
    ['steps of a unit', ['add', 'unit', '--step', '广泛推荐=2013-09-25'], '--step'],
    ['a step that does not exist', ['add', 'member', '--step', '上级同意=2013-09-25'], '上级批复'],
  ])('refused: %s', async (_what, args, told) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(told);
  });
});

describe('asked', () => {
  const ANSWERS = [
    ...['cysq', '王小明', '430198196804120015', '', '', '', '湖南浏阳', '1990.7', '1991.7', '1988.9'],
    ...['非公经济组织负责人', '聘任', '大学', '', '', '', '', '新建'],
    ...['浏阳新办某某有限公司', '非公经济组织', '浏阳新办某某有限公司党支部', '王小明', '12', ''],
    ...['党支部书记', '党组织负责人', '', '13800001234', '', '', '', '', ''],
  ];

  test('to the review page, and saved with the unit that was entered on the way', async () => {
    const { code, err, prompter } = await asked([...ANSWERS, '保存'], 'add', 'member');
    expect(prompter.rest).toEqual([]);
    expect(code).toBe(0);
    expect(err).toContain('Esc');
    expect(changedFiles()).toEqual([FILE, 'units/浏阳新办某某有限公司.yaml'].sort());
    expect((await run('validate', path.join(home, FILE))).code).toBe(0);
  });

  test('what is found stands above the review page, by question; a change mends it', async () => {
    const faulty = ANSWERS.map((answer) => (answer === '湖南浏阳' ? '' : answer));
    const script = [...faulty, '修改：籍贯　—', '湖南浏阳', '保存'];
    const { code, out, prompter } = await asked(script, 'add', 'member');
    expect(out).toMatch(/错误 {2}籍贯 {2}《兼职委员情况登记表》要填写“籍贯”/);
    expect(prompter.rest).toEqual([]);
    expect(code).toBe(0);
    expect(textOf(FILE)).toContain('nativePlace: 湖南浏阳');
  });

  test('saved with errors only by who says so', async () => {
    const faulty = ANSWERS.map((answer) => (answer === '湖南浏阳' ? '' : answer));
    const { code } = await asked([...faulty, '仍然保存（有 1 个错误，以后用“dgw 补填”补上）'], 'add', 'member');
    expect(code).toBe(1);
    expect(existsSync(path.join(home, FILE))).toBe(true);
  });

  test('stopped at any question, and on the review page: nothing is saved, and that is said', async () => {
    for (const at of [...ANSWERS.keys(), ANSWERS.length]) {
      const { code, err } = await asked([...ANSWERS.slice(0, at), STOP], 'add', 'member');
      expect(code).toBe(130);
      expect(err).toContain('没有保存');
    }
    expect(changedFiles()).toEqual([]);
  });

  test('flags answer in advance', async () => {
    const { code, prompter } = await asked([...Array(13).fill(''), '保存'], 'add', 'member', ...PERSON, ...STEPS);
    expect(prompter.rest).toEqual([]);
    expect(code).toBe(0);
    expect(textOf(FILE)).toContain('start: 2013-10-15');
  });
});
