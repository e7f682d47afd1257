/** Two who save in one place, and locks whose process is gone. */

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newSaver, type Saver, tokenOf } from '../../src/store/save/saver.ts';
import { recoverLeftovers, SaveSet, saveSet } from '../../src/store/save-set.ts';
import { SaverProgram } from './faults/run-saver.ts';
import { itemsOf, layOut, leftovers, stateOf } from './faults/sets.ts';
import { problemOf, TestFolder } from './folder.ts';

const LOCK = '.dgw-save.lock';
const MINUTE = 60;
/** Milliseconds that a busy machine may take. */
const WITHIN = { timeout: 4000 };
const DAY = 24 * 60 * MINUTE;

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder();
});
afterEach(() => folder.remove());

function options() {
  return { home: folder.path, homeName: 'the workspace' };
}

function change(name: string) {
  return { path: folder.at(name), name, content: name, expects: 'absent' } as const;
}

function told(): string {
  return problemOf(() => saveSet([change('a')], options()));
}

/** A lock such as another process would leave. @param age in seconds */
function leaveLock(saver: Partial<Saver>, age = 0): void {
  writeFileSync(folder.at(LOCK), JSON.stringify({ saver: tokenOf({ ...newSaver(), ...saver }), host: 'PC-3' }));
  ageLock(age);
}

function ageLock(age: number): void {
  const time = Date.now() / 1000 - age;
  utimesSync(folder.at(LOCK), time, time);
}

describe('while one saves, another is refused', () => {
  it('in the same process', () => {
    const first = new SaveSet(options());
    first.add(change('a'));
    expect(told()).toBe(
      `Another dgw (process ${process.pid}) is saving in the workspace; nothing was saved. Try again when it is done.`,
    );
    first.commit();
    expect(folder.names()).toEqual(['a']);
  });

  it('in another process that runs', () => {
    leaveLock({ process: process.ppid, start: '0' }, 2 * DAY);
    expect(told()).toContain(`(process ${process.ppid})`);
    expect(folder.names()).toEqual([LOCK]);
  });

  it('and recovery lets it be', () => {
    const first = new SaveSet(options());
    first.add(change('a'));
    const before = folder.names();
    expect(recoverLeftovers(folder.path)).toEqual({ finished: [], leftAlone: [], undone: 0 });
    expect(folder.names()).toEqual(before);
    first.commit();
  });

  it('but not in another folder', () => {
    mkdirSync(folder.at('b'));
    const first = new SaveSet(options());
    first.add(change('a'));
    saveSet([change('b/c')], { home: folder.at('b') });
    first.commit();
    expect(folder.names()).toEqual(['a', 'b', 'b/c']);
  });

  it('on another computer, which is named together with the lock', () => {
    leaveLock({ machine: '00000000', process: 77 });
    expect(told()).toBe(
      `dgw on the computer “PC-3” (process 77) is saving in the workspace; nothing was saved. Try again when it is done; if it no longer runs there, remove ${path.join('the workspace', LOCK)}.`,
    );
  });

  it('where the lock is not filled in yet', () => {
    writeFileSync(folder.at(LOCK), '');
    expect(told()).toMatch(/^Another dgw is saving/);
  });

  it('and whoever lost the lock meanwhile saves nothing', () => {
    const set = new SaveSet(options());
    set.add(change('a'));
    leaveLock({ machine: '00000000' });
    expect(problemOf(() => set.commit())).toMatch(/^Another dgw is saving/);
    expect(folder.names().filter((name) => name !== '.dgw-save.stage')).toEqual([LOCK]);
  });

  it('nor does one whose lock somebody removed', () => {
    const set = new SaveSet(options());
    set.add(change('a'));
    rmSync(folder.at(LOCK));
    expect(problemOf(() => set.commit())).toBe(
      'Another dgw is saving in the workspace; nothing was saved. Try again when it is done.',
    );
    expect(folder.names()).not.toContain('a');
  });
});

describe('a lock is taken over', () => {
  const gone = () => spawnSync(process.execPath, ['--version']).pid;

  afterEach(() => expect(folder.names()).toEqual(['a']));

  it('from a process that is gone', () => {
    leaveLock({ process: gone() });
    expect(told()).toBe('no problem');
  });

  it.skipIf(process.platform !== 'linux')('from one whose number another process has now', () => {
    leaveLock({ start: '1' });
    expect(told()).toBe('no problem');
  });

  it('from one that ran before the system was started', () => {
    leaveLock({ boot: 'ffffffff' });
    expect(told()).toBe('no problem');
  });

  it.skipIf(process.platform !== 'linux')(
    'from a killed one whose parent does not care',
    async () => {
      const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
      const number = await new Promise<number>((resolve) =>
        parent.stdout.once('data', (text) => resolve(Number(text))),
      );
      // As long as it is a shell, the parent does care.
      await expect.poll(() => readFileSync(`/proc/${parent.pid}/comm`, 'utf8'), WITHIN).toBe('sleep\n');
      process.kill(number, 'SIGKILL');
      await expect.poll(() => readFileSync(`/proc/${number}/stat`, 'utf8'), WITHIN).toContain(') Z ');
      leaveLock({ process: number, start: '0' });
      expect(told()).toBe('no problem');
      parent.kill('SIGKILL');
    },
    10_000,
  );

  it('from another computer after a day', () => {
    leaveLock({ machine: '00000000' }, DAY + MINUTE);
    expect(told()).toBe('no problem');
  });

  it('where it was never filled in', () => {
    writeFileSync(folder.at(LOCK), '');
    ageLock(2 * MINUTE);
    expect(told()).toBe('no problem');
  });

  it('from one that was killed while it took over another', () => {
    const [first, second] = [gone(), gone()].map((number) => ({ ...newSaver(), process: number }));
    if (!first || !second) throw new Error('two processes');
    writeFileSync(folder.at(LOCK), JSON.stringify({ saver: tokenOf(first), host: '' }));
    writeFileSync(folder.at(`.dgw-save.${tokenOf(first)}.taken`), JSON.stringify({ saver: tokenOf(second), host: '' }));
    writeFileSync(folder.at(`.dgw-save.${tokenOf(second)}.claim`), '');
    expect(told()).toBe('no problem');
  });
});

describe('many start at once', () => {
  const SAVERS = ['甲', '乙', '丙', '丁'];
  let program: SaverProgram;
  beforeAll(() => {
    program = new SaverProgram();
  });
  afterAll(() => program.remove());

  /** @returns the names of those who saved, and of those whose content is there */
  async function race(): Promise<[savers: (string | undefined)[], found: string[]]> {
    const tasks = SAVERS.map((by) => ({ do: 'save', home: folder.path, files: 12, by }) as const);
    const ended = await program.race(tasks);
    const problems = ended.map(({ answer, err }) => (answer ? answer.problem : err));
    const known = /is saving in home; nothing was saved|changed by someone else|exists already/;
    for (const problem of problems) if (problem !== undefined) expect(problem).toMatch(known);
    const found = SAVERS.filter((by) => itemsOf(12, by).every((item) => stateOf(folder.path, item) === 'new'));
    return [SAVERS.filter((_, index) => problems[index] === undefined), found];
  }

  it.each([1, 2, 3])(
    'one saves all of its files, the others none (%i)',
    async () => {
      layOut(folder.path, itemsOf(12));
      const [savers, found] = await race();
      expect([savers.length, found, leftovers(folder.path)]).toEqual([1, savers, []]);
    },
    30_000,
  );

  it.each([1, 2, 3])(
    'where one was killed before: one takes over and saves (%i)',
    async () => {
      layOut(folder.path, itemsOf(12));
      const killed = { only: ['openSync'], path: '-9.tmp', at: 1, kill: true };
      expect(program.run({ do: 'save', home: folder.path, files: 12, fault: killed }).signal).toBe('SIGKILL');
      expect(leftovers(folder.path).length).toBeGreaterThan(8);
      const [savers, found] = await race();
      expect([savers.length, found, leftovers(folder.path)]).toEqual([1, savers, []]);
    },
    30_000,
  );
});
