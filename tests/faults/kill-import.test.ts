/** `dgw import` of several people, killed at any call that changes the disk: all old or, after the next run, all new. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { roster } from '../intake/desk.ts';
import { Homes } from '../store/faults/homes.ts';
import { forEachUpTo } from '../store/faults/lanes.ts';
import { builtInBase, TESTS } from '../support/cases.ts';
import { readFiles } from '../support/temp-workspace.ts';
import { type Ended, interrupted } from './program.ts';
import { writeIn } from './registers.ts';

const HOOKS = ['fs-faults.cjs', 'plan-from-env.cjs'].map((name) => path.join(TESTS, 'store', 'faults', name));
const CHANGING = ['writeSync', 'linkSync', 'unlinkSync', 'renameSync', 'mkdirSync', 'rmdirSync', 'fchmodSync'];

const homes = new Homes();
let file: string;
beforeAll(async () => {
  // One who is known and changes, two who are new, with a new unit, and an answer to be remembered.
  file = await roster(path.join(homes.top, 'r.xlsx'), {
    名册: [
      ['姓名', '性别', '出生年月', '任职组织', '人选类别', '产生方式', '工作单位', '单位类型', '职级'],
      ['周建国', '男', '1968-04', '朝阳社区', '非公经济组织负责人', '聘任', '', '', '科长'],
      ['王新', '男', '1950-03', '朝阳社区', '离退休党员', '聘任', '浏阳市新苗幼儿园', '事业单位', '园长'],
      ['李新', '女', '1951-03', '北园社区', '离退休党员', '聘任', '', '', '教师'],
    ],
  });
});
afterAll(() => homes.remove());

function freshHome(): string {
  const home = homes.next();
  for (const [name, content] of builtInBase().files) writeIn(home, name, content);
  return home;
}

function run(home: string, fault: object): Promise<Ended> {
  const env = { NODE_OPTIONS: HOOKS.map((hook) => `--require ${hook}`).join(' '), FS_FAULTS: JSON.stringify(fault) };
  const outside = { env: { ...env, FS_CALLS: `${home}.calls` } };
  return interrupted(argumentsOn(home), outside, async () => undefined);
}

function argumentsOn(home: string): string[] {
  const flags = ['--yes', '--despite-errors', '--map', '职级=position', '--as-of', '2013-10-31'];
  return ['import', file, ...flags, '-C', home];
}

const isOwn = (name: string) => path.basename(name).startsWith('.dgw-') || name.endsWith('.tmp');

function records(home: string): Record<string, string> {
  const files = [...readFiles(home)].filter(([name]) => !isOwn(name));
  return Object.fromEntries(files.map(([name, content]) => [name, String(content)]));
}

test('four records and the settings', async () => {
  const old = records(freshHome());
  const undisturbed = freshHome();
  const ended = await run(undisturbed, { only: CHANGING, at: 0 });
  expect(ended.err).toMatch(/3 new records, 1 changed/);
  const done = records(undisturbed);
  expect(
    Object.keys(done)
      .filter((name) => done[name] !== old[name])
      .sort(),
  ).toEqual(
    [
      'dgw.yaml',
      'members/北园社区/李新.yaml',
      'members/周建国.yaml',
      'members/朝阳社区/王新.yaml',
      'units/浏阳市新苗幼儿园.yaml',
    ].sort(),
  );
  const calls = Number(readFileSync(`${undisturbed}.calls`, 'utf8'));
  expect(calls).toBeGreaterThan(12);
  await forEachUpTo(calls, async (at) => {
    const home = freshHome();
    const { signal } = await run(home, { only: CHANGING, at, kill: true });
    expect([at, signal]).toEqual([at, 'SIGKILL']);
    for (const [name, text] of Object.entries(records(home))) {
      expect([at, name, text === old[name] || text === done[name]]).toEqual([at, name, true]);
    }
    // What was decided is finished by the next run, which then finds nothing to do; else it is done now.
    await run(home, {});
    expect([at, records(home)]).toEqual([at, done]);
    expect([at, [...readFiles(home).keys()].filter(isOwn)]).toEqual([at, []]);
  });
}, 300_000);

test('of two imports at once one is refused, in whatever state the other is; what the first decided is saved', async () => {
  const old = records(freshHome());
  const home = freshHome();
  const stopped = path.join(homes.top, 'stopped');
  const hook = path.join(TESTS, 'faults', 'stop-at-rename.cjs');
  const env = { NODE_OPTIONS: `--require ${hook}`, STOPPED: stopped };
  let second: Ended | undefined;
  const first = await interrupted(argumentsOn(home), { env }, async (kill) => {
    while (!existsSync(stopped)) await wait(50);
    second = await interrupted(argumentsOn(home), {}, async () => undefined);
    kill('SIGCONT');
  });
  expect([second?.code, second?.err]).toEqual([2, expect.stringMatching(/saving/)]);
  expect([first.code, first.err]).toEqual([1, expect.stringMatching(/3 new records, 1 changed/)]);
  const saved = records(home);
  expect(Object.keys(saved).length).toBe(Object.keys(old).length + 3);
  expect([...readFiles(home).keys()].filter(isOwn)).toEqual([]);
}, 120_000);
