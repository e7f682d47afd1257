/** A new register: what is in it, that it can be used at once, and what it is never laid over. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFiles } from '../support/temp-workspace.ts';
import { BACK, type Script, ScriptedPrompter, STOP } from '../wizard/script.ts';
import { type Ran, runMain } from './run-main.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'dgw-test-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const SUBDISTRICT = '中共浏阳市淮川街道工作委员会';
const COMMUNITY = [
  '中共淮川街道朝阳社区总支部委员会,level=社区,parent=淮川街道,简称=朝阳社区党总支',
  'term.name=第五届,term.start=2011.6.10,term.end=2014.6.9',
].join(',');

const run = (...args: string[]): Promise<Ran> => runMain(args, { cwd: home });
const textOf = (file: string) => readFileSync(path.join(home, file), 'utf8');
const names = () => [...readFiles(home).keys()].sort();

async function asked(script: Script, ...args: string[]) {
  const prompter = new ScriptedPrompter(script);
  const ran = await runMain([...args, '--lang', 'zh'], { cwd: home, prompter });
  return { ...ran, prompter };
}

/** By which editors find the schema of a file. */
const line = (kind: string, up: string) => `# yaml-language-server: $schema=${up}.dgw/schemas/${kind}.schema.json\n`;

describe('by flags', () => {
  test('settings, organisations, folders, and what editors and git want', async () => {
    const { code, err } = await run(
      'init',
      'reg',
      '--title',
      '名册',
      '--organization',
      SUBDISTRICT,
      '--organization',
      COMMUNITY,
    );
    expect(code).toBe(0);
    expect(err).toContain('dgw add member');
    expect(textOf('reg/dgw.yaml')).toBe(`${line('workspace', '')}policy: liuyang-2013\ntitle: 名册\n`);
    expect(textOf('reg/organizations/淮川街道.yaml')).toBe(
      `${line('organization', '../')}id: 淮川街道\nname: ${SUBDISTRICT}\nlevel: 街道\n`,
    );
    expect(textOf('reg/organizations/朝阳社区.yaml')).toContain('parent: 淮川街道\n');
    expect(textOf('reg/organizations/朝阳社区.yaml')).toContain('{ name: 第五届, start: 2011-06-10, end: 2014-06-09 }');
    expect(textOf('reg/.gitignore')).toContain('forms/');
    const { 'yaml.schemas': schemas } = JSON.parse(textOf('reg/.vscode/settings.json'));
    expect(Object.values(schemas)).toContain('/members/**/*.yaml');
    for (const schema of Object.keys(schemas)) expect(names()).toContain(path.join('reg', schema));
    const shipped = readdirSync(path.resolve(import.meta.dirname, '../../schemas')).filter((file) =>
      file.endsWith('.schema.json'),
    );
    expect(
      Object.keys(schemas)
        .map((schema) => path.basename(schema))
        .sort(),
    ).toEqual(shipped.sort());
    for (const folder of ['members', 'units', 'matters']) expect(names()).toContain(`reg/${folder}/.gitkeep`);
  });

  test('it can be used at once: nothing in it is no record, and nothing is wrong but that nobody serves', async () => {
    await run('init', '--organization', SUBDISTRICT, '--organization', COMMUNITY);
    const { out, err, code } = await run('validate', '--format', 'json');
    expect(code).toBe(0);
    expect(err).toBe('');
    const { findings, checked } = JSON.parse(out);
    expect(checked.organizations).toBe(2);
    expect(new Set(findings.map(({ rule }: { rule: string }) => rule))).toEqual(new Set(['headcount']));
  });

  const OWN_POLICY = ['--policy', path.resolve('tests/policies/qinghe-2020.yaml')];

  test.each([
    ['a title of blanks', ['--title', '  ', '--organization', SUBDISTRICT]],
    ['a title that YAML would misread', ['--title', '- 名册: "甲" #1', '--organization', SUBDISTRICT]],
    ['a policy of one’s own', [...OWN_POLICY, '--organization', '清河县东片区联席会议,level=片区']],
  ])('then validate finds no error: %s', async (_what, flags) => {
    const made = await run('init', 'reg', '--yes', ...flags);
    expect(made).toMatchObject({ code: 0 });
    expect(await run('validate', '-C', 'reg')).toMatchObject({ code: 0, err: '' });
  });

  test.each([[[]], [OWN_POLICY], [['--title', '名册']]])(
    'where there is no organisation yet, validate finds that there is nothing, and nothing else: %j',
    async (flags) => {
      expect(await run('init', 'reg', '--yes', ...flags)).toMatchObject({ code: 0 });
      const { err } = await run('validate', '-C', 'reg');
      expect(err).toMatch(/^There are no records yet: [^\n]*\n$/);
    },
  );

  test('the example, which is found clean', async () => {
    expect((await run('init', 'ex', '--example')).code).toBe(0);
    const { code, out } = await run('validate', '-C', 'ex');
    expect(code).toBe(0);
    expect(out).toContain('142 members');
    expect(names()).toContain('ex/.vscode/settings.json');
  });

  test('a policy of one’s own is copied into the register', async () => {
    const policy = path.resolve('tests/policies/qinghe-2020.yaml');
    expect((await run('init', 'reg', '--policy', policy)).code).toBe(0);
    expect(textOf('reg/dgw.yaml')).toBe(`${line('workspace', '')}policy: policies/qinghe-2020.yaml\n`);
    expect(textOf('reg/policies/qinghe-2020.yaml')).toBe(readFileSync(policy, 'utf8'));
    const levels = await run('add', 'organization', '-C', 'reg', '--level', '没有', '--name', '甲');
    expect(levels.err).toContain('镇街');
  });
});

describe('refused, and nothing written', () => {
  test.each([
    ['a policy that does not exist', ['--policy', 'liuyang-2014'], 'liuyang-2013'],
    ['an organisation without its parent', ['--organization', '中共甲社区委员会,level=社区'], '--parent'],
    ['an organisation of no level', ['--organization', '甲,level=县'], '街道'],
    ['what is no part of an organisation', ['--organization', '甲,标签=乙'], '标签=乙'],
    ['the example with a title', ['--example', '--title', '甲'], '--title'],
  ])('%s', async (_what, flags, told) => {
    const { code, err } = await run('init', 'reg', ...flags);
    expect(code).toBe(2);
    expect(err).toContain(told);
    expect(names()).toEqual([]);
  });

  test('organisations in which the full check finds errors', async () => {
    const there = path.join(home, 'reg/organizations/旧/朝阳社区.yaml');
    mkdirSync(path.dirname(there), { recursive: true });
    writeFileSync(there, 'id: 朝阳社区\nname: 中共淮川街道朝阳社区支部委员会\nlevel: 社区\nparent: 淮川街道\n');
    const before = names();
    const { code, err, out } = await run('init', 'reg', '--organization', SUBDISTRICT, '--organization', COMMUNITY);
    expect(code).toBe(1);
    expect(out).toContain('duplicate-id');
    expect(err).toMatch(/Nothing was made: the organisations would have \d+ errors? \(above\)/);
    expect(names()).toEqual(before);
  });

  test('over a register', async () => {
    await run('init');
    const before = readFiles(home);
    const { code, err } = await run('init', '--example');
    expect(code).toBe(2);
    expect(err).toContain('dgw.yaml');
    expect(readFiles(home)).toEqual(before);
  });

  test('in place of a file', async () => {
    writeFileSync(path.join(home, 'reg'), '');
    expect((await run('init', 'reg')).code).toBe(2);
  });
});

test('what was there before stays, and is told', async () => {
  writeFileSync(path.join(home, '.gitignore'), 'mine\n');
  mkdirSync(path.join(home, 'photos'));
  const { code, err } = await run('init');
  expect(code).toBe(0);
  expect(err).toContain('.gitignore was there before');
  expect(textOf('.gitignore')).toBe('mine\n');
});

/** Nothing is saved yet, and nobody is told that it is. */
const KEEP = '就这样，最后一起保存';

describe('asked', () => {
  test('for the title and the organisations, those above first', async () => {
    const script = [
      '浏阳市名册',
      '是',
      ...['', SUBDISTRICT, '淮川街道党工委', '叶启月 党工委书记', '', KEEP],
      '是',
      ...['社区', 'hcjd', '中共淮川街道朝阳社区总支部委员会', '', '', '第五届', '2011.6.10', '2014.6.9', KEEP],
      '否',
    ];
    const { code, prompter } = await asked(script, 'init', 'reg');
    expect(code).toBe(0);
    expect(prompter.rest).toEqual([]);
    expect(textOf('reg/dgw.yaml')).toContain('title: 浏阳市名册');
    expect(textOf('reg/organizations/淮川街道.yaml')).toContain('{ name: 叶启月, position: 党工委书记 }');
    expect(textOf('reg/organizations/朝阳社区.yaml')).toContain('parent: 淮川街道');
  });

  test('stopped at any question: nothing is written, and that is said', async () => {
    const script = ['名册', '是', '', SUBDISTRICT, '', '', KEEP, '是', '社区'];
    for (const at of script.keys()) {
      const { code, err } = await asked([...script.slice(0, at), STOP], 'init', 'reg');
      expect(code).toBe(130);
      expect(err).toContain('没有保存');
      expect(names()).toEqual([]);
    }
  });

  test('back out of an organisation: asked whether there is one', async () => {
    const { code, prompter } = await asked(['', '是', BACK, '否'], 'init', 'reg');
    expect(code).toBe(0);
    expect(prompter.rest).toEqual([]);
    expect(names().filter((name) => name.endsWith('.yaml'))).toEqual(['reg/dgw.yaml']);
  });

  test('not with --yes', async () => {
    const { prompter } = await asked([], 'init', 'reg', '--yes');
    expect(prompter.shown).toEqual([]);
  });
});
