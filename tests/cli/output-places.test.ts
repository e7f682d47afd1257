/** Where outputs may go, and in what form: by their ending, never over a file unasked, never onto the register itself. */

import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, memberText, WITNESS, workspaceWith } from '../bad-input/workspace.ts';
import { declaredProgram } from '../support/declared-program.ts';
import { runMain } from './run-main.ts';

describe('the form of a file', () => {
  const forms: readonly [argv: readonly string[], file: string, beginning: RegExp][] = [
    [['expiring'], 'x.json', /^\{/],
    [['expiring'], 'x.csv', /^\uFEFF/],
    [['expiring'], 'x.ics', /^BEGIN:VCALENDAR/],
    [['expiring'], 'x.html', /^<!doctype html>/],
    [['expiring'], 'x.htm', /^<!doctype html>/],
    [['expiring'], 'X.XLSX', /^PK/],
    [['expiring'], 'x.txt', /Terms/],
    [['expiring'], 'x', /Terms/],
    [['expiring'], 'x.log', /Terms/],
    [['stats'], 'x.xlsx', /^PK/],
    [['stats'], 'x.htm', /^<!doctype html>/],
    [['validate'], 'x.json', /^\{/],
    [['validate'], 'x.txt', /^members/],
    [['validate'], 'x.sarif', /^\{\n {2}"\$schema"/],
    [['validate'], 'x.xml', /^<\?xml/],
    [['list'], 'x.csv', /^\uFEFF/],
    [['list', 'units'], 'x.xlsx', /^PK/],
    [['expiring', '--format', 'json'], 'x.log', /^\{/],
    [['expiring', '--format', 'json'], 'x', /^\{/],
  ];
  test.each(forms)('%j -o %s follows from its ending where none is named', async (argv, file, beginning) => {
    const cwd = folderWith({});
    const { err } = await runMain([...argv, '-C', workspaceWith(), '-o', file], { cwd });
    expect(err).toContain(`Written: ${file}\n`);
    expect(readFileSync(path.join(cwd, file), 'utf8')).toMatch(beginning);
  });

  const wrong: readonly [argv: readonly string[], words: RegExp][] = [
    [['expiring', '--format', 'table', '-o', 'x.xlsx'], /a file that ends in \.xlsx cannot hold the format table/],
    [['expiring', '--format', 'json', '-o', 'x.csv'], /a file that ends in \.csv cannot hold the format json/],
    [['validate', '--format', 'json', '-o', 'x.TXT'], /a file that ends in \.txt cannot hold the format json/],
    [['stats', '-o', 'x.ics'], /this command writes no \.ics files; expected one of “\.txt”, “\.json”/],
    [['validate', '-o', 'x.csv'], /this command writes no \.csv files; expected one of “\.txt”, “\.json”/],
    [['list', '-o', 'x.yaml'], /this command writes no \.yaml files/],
    [['list', '--format', 'json', '-o', 'x.yml'], /a file that ends in \.yml cannot hold the format json/],
    [['expiring', '-o', 'x.pdf'], /this command writes no \.pdf files/],
    [['list', '--format', 'xlsx'], /xlsx is a file: name it with -o/],
    [['list', '--format', 'xlsx', '-o', '-'], /xlsx is a file: name it with -o/],
  ];
  test.each(wrong)('%j is refused', async (argv, words) => {
    const cwd = folderWith({});
    const ran = await runMain([...argv, '-C', workspaceWith()], { cwd });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(words);
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('a file that exists', () => {
  const runs = [['validate'], ['expiring'], ['stats'], ['list']];
  test.each(runs)('%s leaves it, and replaces it when asked', async (...argv) => {
    const cwd = folderWith({ 'x.json': 'old' });
    const all = [...argv, '-C', workspaceWith(), '-o', 'x.json'];
    const refused = await runMain(all, { cwd });
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toBe(
      'dgw: x.json cannot be written: It exists already; remove it, or replace it with --overwrite.\n',
    );
    expect(readFileSync(path.join(cwd, 'x.json'), 'utf8')).toBe('old');
    await runMain([...all, '--overwrite'], { cwd });
    expect(JSON.parse(readFileSync(path.join(cwd, 'x.json'), 'utf8'))).toHaveProperty('schemaVersion', 1);
  });
});

test('every command that writes takes the same two flags, and no other of the kind', () => {
  const writing = declaredProgram().commands.filter(({ options }) => options.some(({ short }) => short === '-o'));
  expect(writing.map((command) => command.name())).toEqual([
    ...['validate', 'form', 'template', 'expiring', 'stats', 'ledger', 'review', 'list', 'policy'],
  ]);
  for (const { options } of writing) {
    const flags = options.map(({ long }) => long);
    expect(flags).toContain('--overwrite');
    expect(flags).toContain('--despite-errors');
    expect(flags).not.toContain('--force');
  }
});

/** A workspace in a folder of its own, beside it a folder of links, and a record that is a link to a file outside. */
function surroundings(): string {
  const top = folderWith({
    'our/elsewhere/linked.json': memberText('linked'),
    'our/empty/dgw.yaml': 'policy: liuyang-2013\n',
  });
  renameSync(workspaceWith({ 'members/deep/x.yaml': memberText('x') }), path.join(top, 'our/register'));
  mkdirSync(path.join(top, 'links'));
  symlinkSync('../our/register', path.join(top, 'links/register'));
  symlinkSync('../our/register/members', path.join(top, 'links/people'));
  symlinkSync(`../our/register/${WITNESS}`, path.join(top, 'links/out.json'));
  symlinkSync('../our/register/dgw.yaml', path.join(top, 'links/settings.json'));
  linkSync(path.join(top, 'our/register', WITNESS), path.join(top, 'links/hard.json'));
  linkSync(path.join(top, 'our/register/dgw.yaml'), path.join(top, 'links/hard-settings.json'));
  symlinkSync('../../elsewhere/linked.json', path.join(top, 'our/register/members/linked.yaml'));
  return top;
}

function contentsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [file, readFileSync(file, 'utf8')];
    }),
  );
}

describe('no output ever goes', () => {
  const places: readonly [what: string, cwd: string, file: string, words: RegExp][] = [
    ['onto the settings', 'our/register', 'dgw.yaml', /no \.yaml files|settings/],
    ['onto the settings, in capitals', 'our', 'register/DGW.YAML', /no \.yaml files|settings/],
    ['onto the settings, by a link', '.', 'links/settings.json', /settings of a register/],
    ['onto the settings, by a hard link', '.', 'links/hard-settings.json', /settings of a register/],
    ['onto a record', 'our/register', WITNESS, /no \.yaml files|records/],
    ['onto a record, by a link', 'links', 'out.json', /folder of records/],
    ['onto a record, by a hard link', 'links', 'hard.json', /It is a record/],
    ['onto a record that is a link to it', 'our/elsewhere', 'linked.json', /It is a record/],
    ['into a folder of records', 'our/register', 'members/x.json', /folder of records/],
    ['into one in capitals', 'our/register', 'Members/x.json', /folder of records/],
    ['into one that is not there yet', 'our/register', 'meetings/x.json', /folder of records/],
    ['below one', 'our/register', 'members/deep/new/x.json', /folder of records/],
    ['into one, by dots', 'our/register/organizations', '../elsewhere/.././units/./x.json', /folder of records/],
    ['into one, from inside', 'our/register/members/deep', 'x.json', /folder of records/],
    ['into one, by a link to it', 'links', 'people/x.json', /folder of records/],
    ['into one, by a link to the register', 'links', 'register/members/x.json', /folder of records/],
    ['into one of another register', 'our', 'empty/units/x.json', /folder of records/],
  ];
  const asked = [[], ['--overwrite'], ['--overwrite', '--despite-errors', '--format', 'json']];

  test.each(places)('%s', async (_what, cwd, file, words) => {
    const top = surroundings();
    const before = contentsOf(top);
    for (const flags of asked) {
      const ran = await runMain(['stats', '-C', path.join(top, 'our/register'), '-o', file, ...flags], {
        cwd: path.join(top, cwd),
      });
      expect(ran).toMatchObject({ code: 2, out: '' });
      if (flags.length < 2) expect(ran.err).toMatch(words);
      expect(contentsOf(top)).toEqual(before);
    }
  });

  test('onto it by another name of the register', async () => {
    const top = surroundings();
    const before = contentsOf(top);
    for (const name of ['links/register', 'our/../links/register', 'our/register/.']) {
      const argv = ['stats', '-C', name, '-o', 'our/register/members/x.json', '--overwrite'];
      expect(await runMain(argv, { cwd: top })).toMatchObject({ code: 2, out: '' });
      const hard = ['stats', '-C', name, '-o', 'links/hard.json', '--overwrite'];
      expect(await runMain(hard, { cwd: top })).toMatchObject({ code: 2, out: '' });
    }
    expect(contentsOf(top)).toEqual(before);
  });

  test('into it as a form', async () => {
    const top = surroundings();
    const before = contentsOf(top);
    for (const out of ['our/register/members', 'links/people', 'our/register/photos/../units']) {
      const argv = ['form', '-C', 'our/register', '--out', out, '--overwrite', '--despite-errors'];
      const ran = await runMain(argv, { cwd: top });
      expect(ran.code).toBe(2);
      expect(ran.err).toMatch(/folder of records/);
    }
    expect(contentsOf(top)).toEqual(before);
  });

  test('elsewhere it may, within the register too', async () => {
    const top = surroundings();
    const cwd = path.join(top, 'our/register');
    unlinkSync(path.join(cwd, 'members/linked.yaml'));
    mkdirSync(path.join(cwd, 'reports'));
    for (const file of ['stats.json', 'reports/stats.json', 'reports/members.json', '../stats.json']) {
      const { code, err } = await runMain(['stats', '-o', file], { cwd });
      expect(code).toBe(0);
      expect(err).toContain(`Written: ${file}\n`);
    }
  });
});

test('the name that a policy gives its form does not lead out of the folder', async () => {
  const policy = readFileSync(path.resolve(import.meta.dirname, '../../src/policy/liuyang-2013.yaml'), 'utf8');
  const evil = policy.replace(/^( *)title: 兼职委员情况登记表/m, '$1title: "x/../../../evil"');
  expect(evil).not.toBe(policy);
  const top = folderWith({});
  const register = path.join(top, 'a/b/register');
  mkdirSync(path.dirname(register), { recursive: true });
  renameSync(
    workspaceWith({
      'dgw.yaml': 'policy: p.yaml\n',
      'p.yaml': evil,
      'members/x.yaml': memberText('x', '    start: 2012-10-15\n'),
    }),
    register,
  );
  const { err } = await runMain(['form', '--despite-errors', '--out', 'forms'], { cwd: register });
  expect(err).toMatch(/1 workbook in forms/);
  expect(readdirSync(path.join(register, 'forms'))).toEqual(['x-..-..-..-evil-河西街道.xlsx']);
  expect(readdirSync(top)).toEqual(['a']);
  expect(existsSync(path.join(top, 'evil-河西街道.xlsx'))).toBe(false);
});

test('what an earlier file was called does not matter to a device', async () => {
  const cwd = folderWith({});
  writeFileSync(path.join(cwd, 'x'), '');
  expect(await runMain(['stats', '-C', workspaceWith(), '-o', '/dev/null'], { cwd })).toMatchObject({ code: 0 });
});
