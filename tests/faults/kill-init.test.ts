/** `dgw init`, killed at calls that change the disk all along the way: there is no register, or after the next run the whole of it. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Homes } from '../store/faults/homes.ts';
import { forEachUpTo } from '../store/faults/lanes.ts';
import { TESTS } from '../support/cases.ts';
import { readFiles } from '../support/temp-workspace.ts';
import { type Ended, interrupted } from './program.ts';

const HOOKS = ['fs-faults.cjs', 'plan-from-env.cjs'].map((name) => path.join(TESTS, 'store', 'faults', name));
const CHANGING = ['writeSync', 'linkSync', 'unlinkSync', 'renameSync', 'mkdirSync', 'rmdirSync', 'fchmodSync'];
const INIT = ['init', '--yes', '--title', '名册', '--organization', '中共浏阳市淮川街道工作委员会'];
/** A set of some twenty files is saved in the same few steps again and again. */
const EVERY = 5;

const homes = new Homes();
afterAll(() => homes.remove());

function run(home: string, fault: object): Promise<Ended> {
  const env = { NODE_OPTIONS: HOOKS.map((hook) => `--require ${hook}`).join(' '), FS_FAULTS: JSON.stringify(fault) };
  const calls = `${home}.calls`;
  return interrupted([...INIT, home], { env: { ...env, FS_CALLS: calls } }, async () => undefined);
}

test('all or nothing', async () => {
  const undisturbed = homes.next();
  await run(undisturbed, { only: CHANGING, at: 0 });
  const wanted = readFiles(undisturbed);
  expect(wanted.size).toBeGreaterThan(15);
  const calls = Number(readFileSync(`${undisturbed}.calls`, 'utf8'));
  await forEachUpTo(Math.floor(calls / EVERY), async (turn) => {
    const at = turn * EVERY;
    const home = homes.next();
    const { signal } = await run(home, { only: CHANGING, at, kill: true });
    expect([at, signal]).toEqual([at, 'SIGKILL']);
    const { code } = await run(home, {});
    // Where the killed run was all but over, the register is there, and the second refuses to make another.
    expect(code === 0 || existsSync(path.join(home, 'dgw.yaml'))).toBe(true);
    expect(readFiles(home)).toEqual(wanted);
  });
}, 300_000);
