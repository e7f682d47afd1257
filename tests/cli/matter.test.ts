/** The life of a problem, through the command: from the list to the public notice. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFiles } from '../support/temp-workspace.ts';
import { type Script, ScriptedPrompter, STOP } from '../wizard/script.ts';
import { type Ran, runMain } from './run-main.ts';

const EXAMPLE = path.resolve('examples/liuyang');
const FILE = 'matters/2013-900.yaml';
const LISTED = `# 居民反映\r
id: 2013-900\r
organization: "朝阳社区" # 主管\r
title: 楼道杂物堆放\r
raised: { on: 2013-10-20, by: 朝阳社区 }\r
`;

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'dgw-test-'));
  cpSync(EXAMPLE, home, { recursive: true });
  writeFileSync(path.join(home, FILE), LISTED);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const matter = (...args: string[]): Promise<Ran> => runMain(['matter', ...args, '-C', home]);
const text = () => readFileSync(path.join(home, FILE), 'utf8');

async function asked(script: Script, ...args: string[]) {
  const prompter = new ScriptedPrompter(script);
  const ran = await runMain(['matter', ...args, '-C', home, '--lang', 'zh'], { prompter, confirm: async () => true });
  return { ...ran, prompter };
}

describe('from the list to the notice', () => {
  test('each step is a line of the record, and all else stays', async () => {
    const steps = [
      ['assign', '2013-900', '--to', '胡玉珍', '--to', '杨帆', '--on', '2013年10月21日', '--due', '2013-12-31'],
      ['progress', '2013-900', '--note', '已清理两个单元', '--on', '2013.10.25'],
      ['resolve', '2013-900', '--result', '全部清理', '--on', '2013-10-28'],
      ['publish', '2013-900', '--at', '小区公告栏', '--on', '2013-10-29'],
    ];
    for (const step of steps) expect((await matter(...step, '--yes')).code, step.join(' ')).toBe(0);
    expect(text()).toBe(`${LISTED}assigned: { on: 2013-10-21, to: [胡玉珍, 杨帆] }\r
due: 2013-12-31\r
progress:\r
  - { on: 2013-10-25, note: 已清理两个单元 }\r
resolved: { on: 2013-10-28, result: 全部清理 }\r
published: { on: 2013-10-29, at: 小区公告栏 }\r
`);
  });

  test('a day that is not stated is the as-of day', async () => {
    await matter('assign', '2013-900', '--to', '胡玉珍', '--yes');
    expect(text()).toContain('assigned: { on: 2013-10-31, to: [胡玉珍] }');
  });

  test('what is settled is to be published next, which is no reason to refuse it', async () => {
    const { code, out } = await matter('resolve', '2013-900', '--result', '全部清理', '--yes');
    expect(code).toBe(0);
    expect(out).toContain('dgw matter publish 2013-900');
    expect(out).not.toContain('matter-publicity');
  });

  test('what is handed to others keeps who had it', async () => {
    await matter('assign', '2013-900', '--to', '胡玉珍', '--on', '2013-10-21', '--yes');
    const refused = await matter('assign', '2013-900', '--to', '杨帆', '--yes');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('--instead');
    expect((await matter('assign', '2013-900', '--to', '杨帆', '--instead', '--yes')).code).toBe(0);
    expect(text()).toContain('to: [杨帆]');
    expect(text()).toContain('原由胡玉珍承办（2013-10-21 交办）');
  });
});

describe('nothing is saved', () => {
  const unchanged = () => expect(text()).toBe(LISTED);

  test('with --dry-run', async () => {
    const { code, out } = await matter('assign', '2013-900', '--to', '胡玉珍', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('assigned: { on: 2013-10-31');
    unchanged();
  });

  test('without anybody to ask', async () => {
    expect((await matter('assign', '2013-900', '--to', '胡玉珍')).code).toBe(2);
    unchanged();
  });

  test.each([
    ['somebody who does not serve there', ['assign', '--to', '邓秀兰'], '--to'],
    ['nobody', ['assign'], '--to'],
    ['no result', ['resolve'], '--result'],
    ['no place', ['publish'], '--at'],
    ['no note', ['progress'], '--note'],
    ['a flag of another verb', ['progress', '--note', '查看', '--at', '公告栏'], '--at'],
    ['a notice of what is not settled', ['publish', '--at', '公告栏'], 'matter resolve'],
    ['a day that is none', ['progress', '--note', '查看', '--on', '2013-02-30'], '--on'],
    ['another verb', ['close'], 'resolve'],
  ])('for %s', async (_, [verb = '', ...flags], told) => {
    const { code, err } = await matter(verb, '2013-900', ...flags, '--yes');
    expect(code).toBe(2);
    expect(err).toContain(told);
    unchanged();
  });

  test('before it was raised: by the rule', async () => {
    const { code, out } = await matter('progress', '2013-900', '--note', '查看', '--on', '2013-10-01', '--yes');
    expect(code).toBe(1);
    expect(out).toContain('matter-order');
    unchanged();
  });

  test('of an id that there is not', async () => {
    const { code, err } = await matter('progress', '2013-901', '--note', '查看', '--yes');
    expect(code).toBe(2);
    expect(err).toContain('did you mean');
  });

  test.each([
    ['resolved: { on: 2013-10-28 }', ['assign', '--to', '胡玉珍']],
    ['resolved: { on: 2013-10-28 }', ['resolve', '--result', '又办']],
    ['resolved: { on: 2013-10-28 }\r\npublished: { on: 2013-10-29 }', ['publish', '--at', '公告栏']],
  ])('twice: %j, %j', async (line, [verb = '', ...flags]) => {
    writeFileSync(path.join(home, FILE), `${LISTED}${line}\r\n`);
    const before = readFiles(home);
    expect((await matter(verb, '2013-900', ...flags, '--yes')).code).toBe(2);
    expect(readFiles(home)).toEqual(before);
  });
});

describe('at a terminal', () => {
  test('what is not stated is asked for; those are offered who serve there', async () => {
    const { code, prompter } = await asked(['2013-10-21', '胡玉珍', '2013-12-31'], '交办', '2013-900');
    expect(code).toBe(0);
    const [, people] = prompter.shown;
    const offers = people?.ask === 'several' ? people.offers.map(({ label }) => label) : [];
    expect(offers).toContain('胡玉珍');
    expect(offers).not.toContain('邓秀兰');
    expect(text()).toContain('assigned: { on: 2013-10-21, to: [胡玉珍] }\r\ndue: 2013-12-31');
  });

  test('stopping saves nothing', async () => {
    expect((await asked(['', STOP], '办结', '2013-900')).code).toBe(130);
    expect(text()).toBe(LISTED);
  });
});

describe('to whom', () => {
  const suggest = (id: string, lang = 'en') => runMain(['matter', 'suggest', id, '-C', EXAMPLE, '--lang', lang]);

  test('is told with the points and why', async () => {
    const { code, out, err } = await suggest('2013-002', 'zh');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/1 {2}游国栋 +2 {2}\+2 来自“国有企业”，适合办“管网”的事/);
  });

  test('what a unit has raised goes to the organisation', async () => {
    expect((await suggest('2013-002')).out.replaceAll(/\s+/g, ' ')).toContain('matter assign 2013-002 --to 北城社区');
  });

  test('what the organisation has listed goes to members', async () => {
    const { out } = await suggest('2013-004');
    expect(out).not.toContain('goes to the organisation');
    expect(out).toContain('陈静 (陈静-2)');
  });

  test('what is settled or handed out already is told as that, and not to be handed out', async () => {
    const settled = (await suggest('2013-001')).out.replaceAll(/\s+/g, ' ');
    expect(settled).toMatch(/“2013-001” was made public on 2013-07-15: it is done with/);
    expect(settled).not.toContain('matter assign');
    const handedOut = (await suggest('2013-003')).out.replaceAll(/\s+/g, ' ');
    expect(handedOut).toContain('add --instead');
  });

  test('flags of other verbs are refused', async () => {
    expect((await runMain(['matter', 'suggest', '2013-002', '--to', '游国栋', '-C', EXAMPLE])).code).toBe(2);
  });
});
