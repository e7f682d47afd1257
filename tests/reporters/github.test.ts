/** What GitHub shows beside the changed lines, and the page of the step. */

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeMarkdown } from '../../src/writers/markdown.ts';
import { writeWorkflowCommands } from '../../src/writers/workflow-commands.ts';
import { folderWith, memberText, WITNESS, workspaceWith } from '../bad-input/workspace.ts';
import { runMain } from '../cli/run-main.ts';
import { BROKEN, placesInJson, reportIn } from './found.ts';

interface Command {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** As the runner of GitHub reads a line. */
function commandOf(line: string): Command {
  const [, level = '', properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const plain = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const pairs = properties.split(',').map((pair) => pair.split(/=(.*)/s, 2));
  return {
    level,
    properties: Object.fromEntries(pairs.map(([name = '', value = '']) => [name, plain(value)])),
    message: plain(data),
  };
}

async function commandsOf(root: string, argv: readonly string[] = []): Promise<Command[]> {
  return (await reportIn('github', root, argv)).trimEnd().split('\n').map(commandOf);
}

/** A register with as many files as named that each have so many mistakes. */
function registerWith(files: number, mistakes: number): string {
  const more = Array.from({ length: mistakes }, (_, at) => `field${at}: 1\n`).join('');
  const named = (at: number) => `m${String(at).padStart(3, '0')}`;
  return workspaceWith(
    Object.fromEntries(
      Array.from({ length: files }, (_, at) => [`members/${named(at)}.yaml`, memberText(named(at), more)]),
    ),
  );
}

const SHAPE = ['--only', 'schema'];

test('says of each finding where it stands', async () => {
  const commands = await commandsOf(workspaceWith({ 'members/x.yaml': memberText('y') }), ['--only', 'file-name']);
  expect(commands).toEqual([
    {
      level: 'error',
      properties: { file: 'members/x.yaml', line: '1', endLine: '1', col: '5', endColumn: '6', title: 'file-name' },
      message: 'The id “y” differs from the file name “x”; make them equal. suggestion: x',
    },
    { level: 'notice', properties: { title: 'dgw' }, message: expect.stringMatching(/^1 error.*3 files/) },
  ]);
});

test('names all findings that JSON tells, in the same order within a level', async () => {
  const told = (await commandsOf(BROKEN)).filter(({ level }) => level === 'error');
  const places = told.flatMap(({ properties: { file = '', line, title }, message }) => {
    const several = message.split('\n').filter((row) => /^\d+:\d+ /.test(row));
    if (several.length === 0) return [`${file}:${line} ${title?.replace(/ \(.*/, '')}`];
    return several.map((row) => `${file}:${row.split(':')[0]} ${row.split(' ').at(-1)}`);
  });
  const json = (await placesInJson(BROKEN)).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
  expect(places).toEqual(json.filter((place) => places.includes(place)));
  expect(places.length).toBeGreaterThan(15);
});

describe('GitHub shows ten of a level', () => {
  const errors = async (files: number, mistakes: number) =>
    (await commandsOf(registerWith(files, mistakes), SHAPE)).filter(({ level }) => level === 'error');

  test('ten are told one by one', async () => {
    expect((await errors(9, 1)).filter(({ properties }) => properties.title === 'schema')).toHaveLength(10);
  });

  test('more are told by file', async () => {
    const told = await errors(9, 3);
    expect(told).toHaveLength(10);
    expect(told[0]?.properties).toMatchObject({ file: 'members/m000.yaml', title: '3 findings in this file' });
    expect(told[0]?.message.split('\n')).toHaveLength(3);
  });

  test('of more files the rest is told as one', async () => {
    const told = await errors(40, 2);
    expect(told).toHaveLength(10);
    expect(told.at(-1)?.properties).toEqual({ title: '63 more findings in 32 more files' });
    expect(told.at(-1)?.message).toContain('members/m038.yaml: 2');
    expect(told.at(-1)?.message).toMatch(/… and 2 more: see the report/);
  });
});

describe('escapes', () => {
  test('what would end a property or a command, and nothing else', () => {
    const file = '100%,a:b::\r\n::error::名';
    const line = writeWorkflowCommands([{ level: 'error', title: file, message: file, file }]).trimEnd();
    expect(line.split('\n')).toHaveLength(1);
    expect(line).toBe(
      '::error file=100%25%2Ca%3Ab%3A%3A␍%0A%3A%3Aerror%3A%3A名,title=100%25%2Ca%3Ab%3A%3A␍%0A%3A%3Aerror%3A%3A名::100%25,a:b::␍%0A::error::名',
    );
    expect(commandOf(line)).toMatchObject({ level: 'error', properties: { file: file.replace('\r', '␍') } });
  });

  test('columns are left out where a finding has several lines, as GitHub demands', () => {
    const place = { file: 'x', line: 1, column: 2, endLine: 3, endColumn: 4 };
    expect(writeWorkflowCommands([{ level: 'notice', title: 't', message: 'm', ...place }])).toBe(
      '::notice file=x,line=1,endLine=3,title=t::m\n',
    );
  });
});

describe('in a step of GitHub Actions', () => {
  const env = (more: Record<string, string> = {}) => ({ LANG: 'zh_CN.UTF-8', GITHUB_ACTIONS: 'true', ...more });

  test('it is the usual form, and only there', async () => {
    const root = workspaceWith();
    expect((await runMain(['validate', '-C', root], { cwd: root, env: env() })).out).toMatch(/^::/);
    expect((await runMain(['validate', '-C', root], { cwd: root })).out).toMatch(/^members/);
    const asked = await runMain(['validate', '-C', root, '--format', 'human'], { cwd: root, env: env() });
    expect(asked.out).toMatch(/^members/);
  });

  test('the page of the step is added to, not replaced', async () => {
    const root = workspaceWith({ 'members/x.yaml': memberText('y') });
    const page = path.join(folderWith({ 'summary.md': 'before\n' }), 'summary.md');
    await runMain(['validate', '-C', root], { cwd: root, env: env({ GITHUB_STEP_SUMMARY: page }) });
    const text = readFileSync(page, 'utf8');
    expect(text).toMatch(/^before\n## 名册校验\n\n错误 \d+ 处/);
    expect(text).toContain('| 错误 | <code>members/x.yaml:1:5</code> |');
    expect(text).toContain(`<code>${WITNESS}:`);
    expect(text).not.toMatch(/&#/);
  });

  test('a page that cannot be written is told', async () => {
    const root = workspaceWith();
    const ran = await runMain(['validate', '-C', root], { cwd: root, env: env({ GITHUB_STEP_SUMMARY: root }) });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('文件夹');
  });

  test('other forms write no page', async () => {
    const root = workspaceWith();
    const page = path.join(folderWith({}), 'summary.md');
    writeFileSync(page, '');
    await runMain(['validate', '-C', root, '--format', 'json'], { cwd: root, env: env({ GITHUB_STEP_SUMMARY: page }) });
    expect(readFileSync(page, 'utf8')).toBe('');
  });
});

test('the page holds no markup of others', () => {
  const text = writeMarkdown({
    title: 'a',
    paragraphs: ['<script>|`x`'],
    table: { headings: ['h'], rows: [['a|b\nc <img src=x> [x](y) **z**']] },
    notes: [],
  });
  expect(text).toContain('\\<script\\>\\|\\`x\\`');
  expect(text).toContain('| a\\|b c \\<img src=x\\> \\[x\\]\\(y\\) \\*\\*z\\*\\* |');
});
