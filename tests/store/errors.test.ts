/** Disks that are full or fail, disks that can do less, and Windows. */

import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Homes } from './faults/homes.ts';
import { forEachUpTo } from './faults/lanes.ts';
import { SaverProgram } from './faults/run-saver.ts';
import { itemsOf, layOut, leftovers, statesOf } from './faults/sets.ts';
import { GOOD_VERDICTS, verdictOn } from './faults/verdict.ts';

const FILES = 3;
const ITEMS = itemsOf(FILES);

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

interface Saved {
  readonly home: string;
  readonly problem: string;
  readonly calls: number;
}

function save(fault: object, platform?: string, home = laidOut()): Saved {
  const { answer, err } = program.run({ do: 'save', home, files: FILES, fault, ...(platform && { platform }) });
  if (answer === undefined) throw new Error(err);
  return { home, problem: answer.problem ?? 'no problem', calls: answer.calls };
}

/** Saves once for each call that can fail, which then fails. */
async function failingEach(
  fault: { only: string[]; code: string; onward?: boolean },
  judge: (saved: Saved, at: number) => void,
): Promise<void> {
  const { calls } = save({ ...fault, code: undefined });
  expect(calls).toBeGreaterThan(15);
  await forEachUpTo(calls, async (at) => {
    const home = laidOut();
    const { answer, err } = await program.start({ do: 'save', home, files: FILES, fault: { ...fault, at } });
    if (answer === undefined) throw new Error(`call ${at}: ${err}`);
    judge({ home, problem: answer.problem ?? 'no problem', calls }, at);
  });
}

function name(index: number): string {
  return ITEMS[index]?.name ?? '';
}

it('a disk that is full from some call on: told; nothing is left, or the next run goes on', async () => {
  const only = ['writeSync', 'mkdirSync', 'linkSync', 'renameSync', 'fsyncSync'];
  const verdicts = new Set<string>();
  await failingEach({ only, code: 'ENOSPC', onward: true }, ({ home, problem }, at) => {
    expect(problem, `call ${at}`).toContain('The disk is full.');
    const isUndecided = !/ready, and the next run|^home/.test(problem);
    if (isUndecided) expect([at, leftovers(home)]).toEqual([at, []]);
    verdicts.add(verdictOn(home, ITEMS));
  });
  expect(GOOD_VERDICTS).toEqual(expect.arrayContaining([...verdicts]));
  expect([...verdicts]).toEqual(expect.arrayContaining(['new+old → new', 'old → old']));
}, 60_000);

it('a disk whose share is used up', () => {
  const { home, problem } = save({ only: ['writeSync'], path: undefined, code: 'EDQUOT' });
  expect([problem, leftovers(home)]).toEqual(['home cannot be written: The disk is full.', []]);
});

it('any one call that fails: all or none at last, and never an error without words', async () => {
  const only = ['openSync', 'writeSync', 'closeSync', 'fsyncSync', 'linkSync', 'unlinkSync', 'renameSync', 'mkdirSync'];
  await failingEach({ only, code: 'EIO' }, ({ home }, at) => {
    expect(GOOD_VERDICTS, `call ${at}`).toContain(verdictOn(home, ITEMS));
  });
}, 90_000);

describe('a file that cannot take its place', () => {
  it('the first: the set is given up', () => {
    const { home, problem } = save({ only: ['renameSync'], path: name(0), code: 'EACCES' });
    expect(problem).toBe(`${name(0)} cannot be written: No permission.`);
    expect([statesOf(home, ITEMS), leftovers(home)]).toEqual([['old'], []]);
  });

  it('another: the others are saved, it is told, and the next run goes on', () => {
    const { home, problem } = save({ only: ['renameSync'], path: name(2), code: 'EACCES' });
    expect(problem).toMatch(new RegExp(`^${name(2)} cannot be written: No permission. 2 of 3 files are written`));
    expect(verdictOn(home, ITEMS)).toBe('new+old → new');
  });
});

describe('a disk without hard links', () => {
  it.each(['EPERM', 'EISDIR', 'ENOTSUP'])('%s: saves all the same', (code) => {
    const { home, problem } = save({ only: ['linkSync'], code });
    expect([problem, statesOf(home, ITEMS), leftovers(home)]).toEqual(['no problem', ['new'], []]);
  });

  it('one at a time', async () => {
    const home = laidOut();
    const fault = { only: ['linkSync'], code: 'EPERM' };
    const tasks = ['甲', '乙', '丙'].map((by) => ({ do: 'save', home, files: FILES, by, fault }) as const);
    const ended = await program.race(tasks);
    const isSaved = ended.map(({ answer }) => answer?.problem === undefined);
    expect(isSaved.filter(Boolean)).toEqual([true]);
    expect(statesOf(home, itemsOf(FILES, tasks[isSaved.indexOf(true)]?.by))).toEqual(['new']);
  });
});

describe('Windows', () => {
  const save32 = (fault: object) => save(fault, 'win32');
  const IN_USE = 'Another program has it open; close it there (Excel, WPS) and try again.';

  it.each([
    ['rights are not touched', { only: ['fchmodSync', 'fchownSync', 'fstatSync'], path: 'nothing' }],
    ['a rename waits for a virus scanner', { only: ['renameSync'], path: name(0), at: 1, code: 'EPERM' }],
    ['once more', { only: ['renameSync'], path: name(2), at: 1, code: 'EBUSY' }],
  ])('%s', (_what, fault) => {
    const { home, problem } = save32(fault);
    expect([problem, statesOf(home, ITEMS), leftovers(home)]).toEqual(['no problem', ['new'], []]);
  });

  it.each(['fchmodSync', 'fchownSync'])('%s is never called', (only) => {
    expect(save32({ only: [only] }).calls).toBe(0);
  });

  it('folders are never opened', () => {
    for (const folder of ['', 'members']) {
      const home = laidOut();
      const fault = { only: ['openSync'], whole: path.join(home, folder), code: 'EISDIR' };
      expect(save(fault, undefined, home).problem).toMatch(/is a folder/);
      expect(save(fault, 'win32', laidOutAgain(home)).problem).toBe('no problem');
    }
  });

  function laidOutAgain(home: string): string {
    rmSync(home, { recursive: true });
    layOut(home, ITEMS);
    return home;
  }

  it('a file that Excel has open: told before anything changes', () => {
    const home = laidOut();
    const fault = { only: ['openSync'], whole: path.join(home, name(2)), code: 'EBUSY' };
    expect(save(fault, 'win32', home).problem).toBe(`${name(2)} cannot be written: ${IN_USE}`);
    expect([statesOf(home, ITEMS), leftovers(home)]).toEqual([['old'], []]);
  });

  it('a file that Excel opens in the last moment: told, and the next run goes on', () => {
    const { home, problem } = save32({ only: ['renameSync'], path: name(2), code: 'EPERM' });
    expect(problem).toContain(`${name(2)} cannot be written: ${IN_USE} 2 of 3 files are written`);
    expect(verdictOn(home, ITEMS)).toBe('new+old → new');
  });
});
