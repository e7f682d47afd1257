/** The wizard at a real terminal of 60 columns, by tmux: what is on the screen, Esc, Ctrl-C. */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BIN, EXAMPLE } from '../faults/program.ts';
import { findProgram, titleWith } from '../support/programs.ts';

const TMUX = ['tmux'];
const tmux = findProgram(TMUX);
const COLUMNS = 60;
const FILE = 'members/朝阳社区/王小明.yaml';
const MEMBER = 'members/淮川街道/周建国.yaml';

let home: string;
let socket: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'dgw-test-'));
  socket = path.basename(home);
  cpSync(EXAMPLE, path.join(home, 'register'), { recursive: true });
});
afterEach(() => {
  call('kill-server');
  rmSync(home, { recursive: true, force: true });
});

const register = () => path.join(home, 'register');

function call(...args: readonly string[]): string {
  const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TERM: 'xterm-256color', HOME: home, TMUX_TMPDIR: home };
  return spawnSync('tmux', ['-f', '/dev/null', '-L', socket, ...args], { encoding: 'utf8', env }).stdout;
}

function start(lang: string, ...args: readonly string[]): void {
  const asOf = args.includes('--as-of') ? [] : ['--as-of', '2013-10-31'];
  const program = [process.execPath, BIN, ...args, '-C', register(), ...asOf, '--lang', lang];
  const line = `${program.map((word) => `'${word}'`).join(' ')}; echo "exit code: $?"; sleep 60`;
  call('new-session', '-d', '-x', String(COLUMNS), '-y', '30', line);
}

const screen = () => call('capture-pane', '-p', '-S', '-200');

/** Waits until it is on the screen; what is there is told where it does not come. */
async function see(text: string): Promise<string> {
  for (let turn = 0; turn < 150; turn += 1) {
    const shown = screen();
    if (shown.includes(text)) return shown;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`“${text}” is not on the screen:\n${screen()}`);
}

/**
 * Types an answer once its question is there.
 *
 * @param found what is offered then, where it is searched for
 */
async function answer(question: string, typed: string, found?: string): Promise<void> {
  await see(`? ${question}`);
  if (typed !== '') call('send-keys', '-l', typed);
  if (found !== undefined) await see(`❯ ${found}`);
  call('send-keys', 'Enter');
  await see(`✔ ${question}`);
}

const GIVEN = [
  ...['--ethnicity', '汉', '--native-place', '湖南浏阳', '--party-joined', '1990.7', '--party-confirmed', '1991.7'],
  ...['--work-started', '1988.9', '--education-full-time-level', '大学', '--education-full-time-degree', '学士'],
  ...[
    '--education-full-time-school',
    '湖南大学',
    '--education-full-time-major',
    '土木',
    '--education-in-service-level',
    '-',
  ],
  ...[
    '--unit',
    '-',
    '--position',
    '退休干部',
    '--residence',
    '朝阳社区',
    '--party-branch',
    '某党支部',
    '--phone',
    '13800001234',
  ],
  ...['--address', '某处', '--resume', '1988.9 某公司', '--honors', '先进个人', '--family', '妻子，李某'],
];

const WORDS = {
  zh: {
    organization: '任职组织',
    name: '姓名',
    number: '身份证号码',
    gender: '性别',
    birth: '出生年月',
    category: '人选类别',
    mode: '产生方式',
    retired: '是否离退休',
    step: '广泛推荐：办理日期',
    review: '都答完了，下一步：',
    cancelled: '已取消，没有保存任何内容。',
    keys: '⏎ 选定 · Esc 返回',
    wrong: '校验码错误',
    approved: '上级批复：办理日期',
    paper: '上级批复：文号',
    hired: '组织聘用：办理日期',
    exit: '退出方式',
    atEnd: '任期届满时',
  },
  en: {
    organization: 'appointing organisation',
    name: 'name',
    number: 'ID number',
    gender: 'sex',
    birth: 'date of birth',
    category: 'category',
    mode: 'mode',
    retired: 'retired',
    step: '广泛推荐: done on',
    review: 'All is answered. What next?',
    cancelled: 'nothing was saved',
    keys: '⏎ choose · Esc back',
    wrong: 'check',
    approved: '上级批复: done on',
    paper: '上级批复: document number',
    hired: '组织聘用: done on',
    exit: 'exit',
    atEnd: 'at the end of the term',
  },
} as const;

describe.skipIf(tmux === undefined)(titleWith(tmux, 'at a terminal', TMUX), () => {
  test.each(['zh', 'en'] as const)(
    'a member is entered, in %s',
    async (lang) => {
      const words = WORDS[lang];
      start(lang, 'add', 'member', ...GIVEN);
      await answer(words.organization, 'cysq', '朝阳社区');
      await answer(words.name, '王小明');
      await see(`? ${words.number}`);
      call('send-keys', '-l', '430198196804120014');
      call('send-keys', 'Enter');
      await see(words.wrong);
      call('send-keys', 'BSpace');
      call('send-keys', '-l', '5');
      call('send-keys', 'Enter');
      await see(words.keys);
      await answer(words.gender, '');
      await see('1968-04-12');
      call('send-keys', 'Escape');
      await answer(words.gender, '');
      await answer(words.birth, '');
      await see('非公经济组织单位党组织负责人或党员法定代表人');
      call('send-keys', 'Down', 'Down', 'Down', 'Down');
      await answer(words.category, '');
      await answer(words.mode, '');
      await answer(words.retired, '');
      await answer(words.step, '');
      const shown = await see(words.review);
      expect(shown).toContain('4301**********0015');
      call('send-keys', 'Enter');
      await see('exit code: 0');
      expect(readFileSync(path.join(register(), FILE), 'utf8')).toContain('name: 王小明\ngender: 男\n');
    },
    60_000,
  );

  test.each(['zh', 'en'] as const)(
    'Ctrl-C saves nothing and says so, in %s',
    async (lang) => {
      const words = WORDS[lang];
      start(lang, 'add', 'member', ...GIVEN);
      await answer(words.organization, 'cysq', '朝阳社区');
      await answer(words.name, '王小明');
      await see(`? ${words.number}`);
      call('send-keys', 'C-c');
      const shown = await see('exit code: 130');
      expect(shown).toContain(words.cancelled);
      expect(existsSync(path.join(register(), FILE))).toBe(false);
    },
    60_000,
  );

  test.each(['zh', 'en'] as const)(
    'a renewal is asked for, and looked over before it is saved, in %s',
    async (lang) => {
      const words = WORDS[lang];
      start(lang, 'renew', '周建国', '--organization', '朝阳社区', '--as-of', '2014-07-31');
      await answer(words.approved, '2014.6.12');
      await answer(words.paper, '淮工发〔2014〕20号');
      await answer(words.hired, '');
      const shown = await see(words.review);
      expect(shown).toContain('+       上级批复: { on: 2014-06-12,');
      call('send-keys', 'Enter');
      await see('exit code: 0');
      expect(readFileSync(path.join(register(), MEMBER), 'utf8')).toContain('淮工发〔2014〕20号');
    },
    60_000,
  );

  test.each(['zh', 'en'] as const)(
    'Ctrl-C in the middle of an exit saves nothing and says so, in %s',
    async (lang) => {
      const words = WORDS[lang];
      const before = readFileSync(path.join(register(), MEMBER), 'utf8');
      start(lang, 'exit', '周建国', '--organization', '朝阳社区');
      await see(`? ${words.exit}`);
      await see(words.atEnd);
      call('send-keys', 'C-c');
      const shown = await see('exit code: 130');
      expect(shown).toContain(words.cancelled);
      expect(readFileSync(path.join(register(), MEMBER), 'utf8')).toBe(before);
    },
    60_000,
  );
});
