/** The commands that change records: what they show, when they save, and when they do not. */

import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Cancelled } from '../../src/cli/cancelled.ts';
import type { Confirm } from '../../src/cli/terminal.ts';
import { readFiles } from '../support/temp-workspace.ts';
import { type Ran, runMain } from './run-main.ts';

const EXAMPLE = path.resolve('examples/liuyang');
const MEMBER = 'members/淮川街道/周建国.yaml';
const APPROVAL = '上级批复=2014-06-12,document=淮工发〔2014〕20号';
const APPOINTMENT = '组织聘用=2014-06-16,certificate=朝阳聘〔2014〕1号';

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'dgw-test-'));
  cpSync(EXAMPLE, home, { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const at = (file: string) => path.join(home, file);
const textOf = (file: string) => readFileSync(at(file), 'utf8');

/** What differs from the example: the files. */
function changedFiles(): string[] {
  const before = readFiles(EXAMPLE);
  return [...readFiles(home)].flatMap(([file, content]) => (before.get(file)?.equals(content) ? [] : [file]));
}

function run(args: readonly string[], surroundings: { readonly confirm?: Confirm } = {}): Promise<Ran> {
  const asOf = args.includes('--as-of') ? [] : ['--as-of', '2014-07-31'];
  return runMain([...args, '-C', home, ...asOf], surroundings);
}

const renew = (...flags: string[]) => run(['renew', '周建国', '--organization', '朝阳社区', ...flags]);
const asked = (confirm: Confirm, ...flags: string[]) =>
  run(['renew', '周建国', '--organization', '朝阳社区', ...flags], { confirm });

function elect(): void {
  const file =
    [...readFiles(home).keys()].find((name) => name.endsWith('/朝阳社区.yaml') && name.startsWith('org')) ?? '';
  const line = '  - { name: 第五届, start: 2011-06-10, end: 2014-06-09 }\n';
  const text = textOf(file);
  writeFileSync(at(file), text.replace(line, `${line}  - { name: 第六届, start: 2014-06-10, end: 2017-06-09 }\n`));
}

describe('what is shown', () => {
  test('nothing stated: the steps that are asked for, and the flag for the first', async () => {
    const { code, out, err } = await renew();
    expect(code).toBe(0);
    expect(out).toContain('Still to do:\n  - 上级批复 (');
    expect(out).toContain('  - 组织聘用 (');
    expect(err).toContain('--step "上级批复=2014-07-31,document=…"');
    expect(changedFiles()).toEqual([]);
  });

  test('the difference, with the lines around it', async () => {
    const { code, out, err } = await renew('--step', APPROVAL, '--dry-run');
    expect(out).toContain('  57       end: 2016-10-16\n  58 +   - organization: 朝阳社区\n');
    expect(out).toMatch(/ 62 \+ {7}上级批复: \{ on: 2014-06-12, by: 淮川街道, document: 淮工发〔2014〕20号 \}\n/);
    expect([code, err]).toEqual([0, 'Nothing was saved (--dry-run).\n']);
    expect(changedFiles()).toEqual([]);
  });

  test('in Chinese as well', async () => {
    const { out } = await run(['续聘', '周建国', '--organization', '朝阳社区', '--lang', 'zh']);
    expect(out).toMatch(/属于续聘.*沿用上一任期.*先换届.*尚待办理：/s);
  });

  test('no ID or phone number of the lines around it in full', async () => {
    const text = textOf(MEMBER)
      .replace(/^phone: .*\n/m, '')
      .trimEnd();
    writeFileSync(at(MEMBER), `${text}\nphone: "13859421506"\nidNumber2: x\n`.replace('idNumber2: x\n', ''));
    const { out } = await renew('--step', APPROVAL, '--dry-run');
    expect(out).toContain('phone: "138****1506"');
    expect(out).not.toContain('13859421506');
  });
});

describe('when it is saved', () => {
  test('with --yes; a second run adds to it', async () => {
    elect();
    const before = textOf(MEMBER);
    expect((await renew('--step', APPROVAL, '--yes')).code).toBe(0);
    const { code, out, err } = await renew('--step', APPOINTMENT, '--yes');
    expect([code, err]).toEqual([0, `Written: ${MEMBER}\n`]);
    expect(out).toContain('All steps are recorded.');
    expect(textOf(MEMBER)).toBe(`${before}  - organization: 朝阳社区
    category: 非公经济组织负责人
    mode: 聘任
    steps:
      上级批复: { on: 2014-06-12, by: 淮川街道, document: 淮工发〔2014〕20号 }
      组织聘用: { on: 2014-06-16, certificate: 朝阳聘〔2014〕1号 }
    start: 2014-06-16
    end: 2017-06-09
`);
  });

  test('after a yes to the one question', async () => {
    const questions: string[] = [];
    const { code } = await asked(async (question) => questions.push(question) > 0, '--step', APPROVAL);
    expect([code, questions, changedFiles()]).toEqual([0, ['Save this change?'], [MEMBER]]);
  });

  test('not after a no', async () => {
    const { code, err } = await asked(async () => false, '--step', APPROVAL);
    expect([code, err, changedFiles()]).toEqual([0, 'Nothing was saved.\n', []]);
  });

  test('not after Ctrl-C: 130', async () => {
    const { code, err } = await asked(() => Promise.reject(new Cancelled()), '--step', APPROVAL);
    expect([code, err, changedFiles()]).toEqual([130, 'Cancelled; nothing was saved.\n', []]);
  });

  test('not where nobody can be asked: 2, and the flag that answers', async () => {
    const { code, err } = await renew('--step', APPROVAL);
    expect([code, changedFiles()]).toEqual([2, []]);
    expect(err).toMatch(/no terminal.*--yes/);
  });

  test('not over what somebody else has written meanwhile', async () => {
    const { code, err } = await asked(
      async () => {
        appendFileSync(at(MEMBER), '# 有人改了\n');
        return true;
      },
      '--step',
      APPROVAL,
    );
    expect(code).toBe(2);
    expect(err).toMatch(/changed by someone else/);
    expect(textOf(MEMBER)).toBe(`${readFileSync(path.join(EXAMPLE, MEMBER), 'utf8')}# 有人改了\n`);
  });
});

describe('what would be new errors', () => {
  test('refuse it, shown as validate shows them', async () => {
    const { code, out, err } = await renew(
      '--step',
      '上级批复=2014-06-12,by=荷花街道,document=甲发〔2014〕1号',
      '--yes',
    );
    expect([code, changedFiles()]).toEqual([1, []]);
    expect(out).toMatch(/62:35 {2}error .*step-authority/s);
    expect(err).toMatch(/1 new error .*--despite-errors/);
  });

  test('are saved with --despite-errors, and counted', async () => {
    const { code, err } = await renew('--step', '上级批复=2014-06-12', '--yes', '--despite-errors');
    expect([code, changedFiles()]).toEqual([1, [MEMBER]]);
    expect(err).toMatch(/Saved with 1 new error/);
  });

  test('count where they are only looked at, too', async () => {
    const { code, err } = await renew('--step', '上级批复=2014-06-12', '--dry-run', '--despite-errors');
    expect([code, err, changedFiles()]).toEqual([1, 'Nothing was saved (--dry-run).\n', []]);
  });

  test('errors that were there before refuse nothing', async () => {
    writeFileSync(at(MEMBER), textOf(MEMBER).replace('birthDate: 1968-04', 'birthDate: 1968-14'));
    const { code, out } = await renew('--step', APPROVAL, '--yes');
    expect([code, changedFiles()]).toEqual([0, [MEMBER]]);
    expect(out).not.toContain('1968-14');
  });
});

describe('whom', () => {
  test('by name, where the id is another', async () => {
    writeFileSync(at(MEMBER), textOf(MEMBER).replace('name: 周建国', 'name: 周 建 国'));
    rmSync(at('members/淮川街道/周建国-2.yaml'), { force: true });
    writeFileSync(
      at('members/淮川街道/周某.yaml'),
      textOf(MEMBER).replace('id: 周建国', 'id: 周某').replace('周 建 国', '周新国'),
    );
    const { code, out } = await run(['renew', '周新国', '--organization', '朝阳社区']);
    expect([code, out.split('\n')[0]]).toEqual([0, 'members/淮川街道/周某.yaml']);
  });

  test.each([
    [['renew', '周建过'], /did you mean “周建国”/],
    [['renew', '周建国'], /--organization: “淮川街道”, “朝阳社区”/],
    [['renew'], /id or name, or --organization/],
    [['renew', '周建国', '--organization', '朝阳社'], /did you mean “朝阳社区”/],
    [['renew', '周建国', '--organization', '朝阳社区', '--step', '上级批付=2014-06-12'], /did you mean “上级批复”/],
    [['renew', '周建国', '--organization', '朝阳社区', '--start', '六月'], /“六月”/],
    [
      ['renew', '周建国', '--organization', '北城社区', '--anew'],
      /--category \(one of “非公经济组织负责人”, “上级单位负责人”\), --mode \(one of/,
    ],
    [
      ['exit', '周建国', '--organization', '朝阳社区', '--kind', '自行退出'],
      /--on, --cause \(one of “工作调动”, “其他原因”\)/,
    ],
    [['exit', '周建国', '--organization', '朝阳社区', '--kind', '自行退职'], /did you mean “自行退出”/],
  ])('%j', async (args, wanted) => {
    const { code, err, out } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err.replaceAll('\n', ' ')).toMatch(wanted);
  });
});

test('an exit at the end of the term', async () => {
  const { code, out } = await run(['退出', '周建国', '--organization', '朝阳社区', '--yes']);
  expect(code).toBe(0);
  expect(out).toContain('+     exit:');
  expect(textOf(MEMBER)).toContain(
    '    end: 2014-06-09\n    exit:\n      kind: 届满\n      on: 2014-06-09\n  - organization',
  );
});

describe('all of an organisation after its election', () => {
  const all = (...flags: string[]) => run(['renew', '--organization', '朝阳社区', ...flags]);
  const steps = ['--step', APPROVAL, '--step', APPOINTMENT.replace('1号', '{8}号')];

  test('each with a number of the own; whoever cannot be is named with the reason', async () => {
    elect();
    const file = changedFiles();
    const left = [...readFiles(home)].find(
      ([name, text]) => name.startsWith('members') && name !== MEMBER && text.includes('organization: 朝阳社区'),
    )?.[0];
    writeFileSync(at(left ?? ''), textOf(left ?? '').replace(/^party: .*\n/m, ''));
    const { code, err } = await all(...steps, '--yes', '--despite-errors');
    expect(code).toBe(1);
    expect(err).toMatch(/Not changed: .*: As recorded/);
    const changed = changedFiles().filter((name) => !file.includes(name) && name !== left);
    expect(changed.length).toBeGreaterThan(3);
    const numbers = changed.flatMap((name) => /certificate: 朝阳聘〔2014〕(\d+)号/.exec(textOf(name))?.[1] ?? []);
    expect(numbers.map(Number).sort((a, b) => a - b)).toEqual(changed.map((_, index) => 8 + index));
    expect(err).toContain(`${changed.length} members to change, 1 not (above).`);
  });

  test('nothing for anybody where the whole would have new errors', async () => {
    elect();
    const before = changedFiles();
    const { code } = await all('--step', '上级批复=2014-06-12', '--yes');
    expect([code, changedFiles()]).toEqual([1, before]);
  });
});

describe('several who leave', () => {
  const leave = (...flags: string[]) => run(['exit', '--organization', '朝阳社区', ...flags]);

  test('all whose term is over, in one go; who goes on is counted', async () => {
    elect();
    expect((await renew('--step', APPROVAL, '--step', APPOINTMENT, '--yes')).code).toBe(0);
    const before = changedFiles();
    const { code, err, out } = await leave('--yes');
    expect(code).toBe(0);
    expect(err).toContain('1 member of “朝阳社区” is in office still and not meant');
    expect(out).toContain('+     exit:');
    const changed = changedFiles().filter((file) => !before.includes(file));
    expect(changed.length).toBeGreaterThan(3);
    for (const file of changed) expect(textOf(file)).toMatch(/kind: 届满\n +on: 2014-06-09/);
    expect((await leave('--yes')).err).toContain('Nobody in “朝阳社区” is to be decided on');
  });

  test('--dry-run shows it, and nothing is written', async () => {
    const { code, out } = await leave('--dry-run');
    expect([code, changedFiles()]).toEqual([0, []]);
    expect(out.match(/\+ {5}exit:/g)?.length).toBeGreaterThan(3);
  });

  test('nobody where one of them cannot: named with the reason', async () => {
    writeFileSync(at(MEMBER), textOf(MEMBER).replace('start: 2011-06-10', 'start: 2011-16-10'));
    const before = changedFiles();
    const { code, err } = await leave('--yes');
    expect([code, changedFiles()]).toEqual([1, before]);
    expect(err).toMatch(/Not changed: 周建国: Something in the record/);
    expect(err).toMatch(/Nothing was saved: 1 of \d+ members cannot leave so/);
  });

  test('nobody where the register would have new errors, which are told by person', async () => {
    const { code, out, err } = await leave(
      '--kind',
      '解除选聘',
      '--cause',
      '其他情形',
      '--on',
      '2014-06-01',
      '--as-of',
      '2014-06-01',
      '--yes',
    );
    expect([code, changedFiles()]).toEqual([1, []]);
    expect(out).toMatch(/members\/.*周建国\.yaml\n.*step-missing/s);
    expect(err).toMatch(/new errors/);
  });

  test('those who are named, each once', async () => {
    const others = [...readFiles(home)].flatMap(([file, text]) =>
      file.startsWith('members') &&
      file !== MEMBER &&
      text.includes('organization: 朝阳社区') &&
      !text.includes('exit:')
        ? [path.basename(file, '.yaml')]
        : [],
    );
    const [other = ''] = others;
    const { code } = await leave('周建国', other, '周建国', '--yes');
    expect(code).toBe(0);
    expect(
      changedFiles()
        .map((file) => path.basename(file, '.yaml'))
        .sort(),
    ).toEqual(['周建国', other].sort());
  });

  test.each([
    [['exit'], /--organization for all/],
    [['exit', '--organization', '朝阳社区', '--kind', '自行退职'], /did you mean “自行退出”/],
    [['exit', '--organization', '朝阳社区', '--kind', '解除选聘', '--as-of', '2014-06-01'], /--on, --cause \(one of/],
  ])('%j', async (args, wanted) => {
    const { code, err } = await run(args);
    expect([code, changedFiles()]).toEqual([2, []]);
    expect(err.replaceAll('\n', ' ')).toMatch(wanted);
  });
});
