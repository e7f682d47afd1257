/** A process that is killed at any step while it saves, and what the next one makes of it. */

import { cpSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Homes } from './faults/homes.ts';
import { forEachUpTo } from './faults/lanes.ts';
import { SaverProgram } from './faults/run-saver.ts';
import type { Task } from './faults/saver.ts';
import { itemsOf, leftovers } from './faults/sets.ts';
import { GOOD_VERDICTS, verdictOn } from './faults/verdict.ts';

const FILES = 3;
const ITEMS = itemsOf(FILES);
/** All that can change the disk: a kill before a call that only looks is one before the next of these. */
const CHANGING = [
  'writeSync',
  'linkSync',
  'unlinkSync',
  'renameSync',
  'mkdirSync',
  'rmdirSync',
  'openSync',
  'fchmodSync',
];

const homes = new Homes();
const laidOut = () => homes.laidOut(ITEMS);

let program: SaverProgram;
beforeAll(() => {
  program = new SaverProgram();
});
afterAll(() => {
  program.remove();
  homes.remove();
});

/** Kills the program at each of these calls, each time in a home of its own. @returns what came of it, sorted */
async function killedAtEach(
  action: Task['do'],
  homeOf: () => string,
  fault: object,
  judge: (home: string) => string,
): Promise<string[]> {
  const task = { do: action, files: FILES };
  const calls = program.run({ ...task, home: homeOf(), fault }).answer?.calls ?? 0;
  const verdicts: string[] = [];
  await forEachUpTo(calls, async (at) => {
    const home = homeOf();
    const { signal } = await program.start({ ...task, home, fault: { ...fault, at, kill: true } });
    verdicts.push(signal === 'SIGKILL' ? judge(home) : `call ${at}: not killed`);
  });
  return verdicts.sort();
}

const judge = (home: string) => verdictOn(home, ITEMS);

it('killed at each call: every file is old or new, and the next run makes it all of them or none', async () => {
  const verdicts = await killedAtEach('save', laidOut, { only: CHANGING }, judge);
  expect(verdicts.length).toBeGreaterThan(40);
  expect([...new Set(verdicts)]).toEqual(GOOD_VERDICTS);
}, 120_000);

it('the same on a disk without hard links, where a lock may be left that says nothing: it holds for a minute', async () => {
  const hasEmptyLock = (home: string) =>
    statSync(path.join(home, '.dgw-save.lock'), { throwIfNoEntry: false })?.size === 0;
  let empty = 0;
  const only = ['openSync', 'linkSync', 'unlinkSync', 'renameSync', 'writeSync'];
  const verdicts = await killedAtEach('save', laidOut, { only, hasNoLinks: true }, (home) => {
    if (hasEmptyLock(home)) {
      empty += 1;
      expect(judge(home)).toMatch(/^old → old\+\.dgw-save\./);
      utimesSync(path.join(home, '.dgw-save.lock'), 1, 1);
    }
    return judge(home);
  });
  expect([...new Set(verdicts), empty]).toEqual([...GOOD_VERDICTS, 1]);
}, 120_000);

it('killed within each write: half a file or half a journal decides nothing', async () => {
  const verdicts = await killedAtEach('save', laidOut, { only: ['writeSync'], half: true }, judge);
  expect(verdicts.length).toBeGreaterThan(6);
  expect([...new Set(verdicts)]).toEqual(['old → old']);
}, 60_000);

it.each([
  ['while it prepared', { only: ['openSync'], path: '-3.tmp', at: 1 }, ['old → old']],
  ['while it carried out', { only: ['renameSync'], path: '-3.tmp', at: 1 }, ['new → new', 'new+old → new']],
])(
  'killed %s, and the next run killed at each call: the one after that completes it',
  async (_when, fault, wanted) => {
    const killed = laidOut();
    const first = program.run({ do: 'save', home: killed, files: FILES, fault: { ...fault, kill: true } });
    expect(first.signal).toBe('SIGKILL');
    const copied = () => {
      const home = homes.next();
      cpSync(killed, home, { recursive: true, preserveTimestamps: true });
      return home;
    };
    const verdicts = await killedAtEach('recover', copied, { only: CHANGING }, judge);
    expect(verdicts.length).toBeGreaterThan(10);
    expect([...new Set(verdicts)]).toEqual(wanted);
  },
  120_000,
);

it('killed at each call while it saves one file: the next save there removes what was prepared', async () => {
  const verdicts = await killedAtEach('lone', laidOut, { only: CHANGING, half: true }, (home) => {
    const left = leftovers(home).length;
    const { answer } = program.run({ do: 'lone', home, files: FILES });
    return `${left} left, then ${answer?.problem ?? leftovers(home).length}`;
  });
  expect(verdicts.length).toBeGreaterThan(4);
  expect([...new Set(verdicts)]).toEqual(['0 left, then 0', '1 left, then 0']);
}, 60_000);
