/** What the next run makes of what it finds. */

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { say } from '../../src/messages/catalogue.ts';
import { newSaver, type Saver, tokenOf } from '../../src/store/save/saver.ts';
import { type Recovery, recoverLeftovers, saveFile, saveSet, tellRecovery } from '../../src/store/save-set.ts';
import { SaverProgram } from './faults/run-saver.ts';
import { itemsOf, layOut, leftovers, stateOf, statesOf } from './faults/sets.ts';
import { problemOf, TestFolder } from './folder.ts';

const ITEMS = itemsOf(6);
const NOTHING: Recovery = { finished: [], leftAlone: [], undone: 0 };
const COMMIT = '.dgw-save.commit';
const STAGE = '.dgw-save.stage';
const DAY = 24 * 3600;

let program: SaverProgram;
let folder: TestFolder;
beforeAll(() => {
  program = new SaverProgram();
});
afterAll(() => program.remove());
beforeEach(() => {
  folder = new TestFolder();
});
afterEach(() => folder.remove());

const gone = () => spawnSync(process.execPath, ['--version']).pid;

function killed(only: string, at: string): void {
  layOut(folder.path, ITEMS);
  const fault = { only: [only], path: at, at: 1, kill: true };
  expect(program.run({ do: 'save', home: folder.path, files: ITEMS.length, fault }).signal).toBe('SIGKILL');
}

/** Two of six files have their place. */
const killedBetween = () => killed('renameSync', '-3.tmp');

function item(index: number) {
  const found = ITEMS[index];
  if (found === undefined) throw new RangeError(`no item ${index}`);
  return found;
}

function words(recovery: Recovery): string[] {
  return tellRecovery(recovery).map((message) => say('en', message));
}

it('where nothing was left, nothing is done', () => {
  writeFileSync(folder.at('a.yaml'), '');
  expect(recoverLeftovers(folder.path)).toEqual(NOTHING);
  expect(recoverLeftovers(folder.at('nowhere'))).toEqual(NOTHING);
  expect(words(NOTHING)).toEqual([]);
  expect(folder.names()).toEqual(['a.yaml']);
});

it('a set that was decided is finished, and told', () => {
  killedBetween();
  const recovery = recoverLeftovers(folder.path);
  expect(recovery.finished).toEqual(ITEMS.map(({ name }) => ({ path: folder.at(name), name })));
  expect(words(recovery)).toEqual(['A save that was interrupted is finished now: 6 files.']);
  expect([statesOf(folder.path, ITEMS), leftovers(folder.path)]).toEqual([['new'], []]);
  expect(recoverLeftovers(folder.path)).toEqual(NOTHING);
});

it('a set that was not decided is taken back, with the folders that it made, and told', () => {
  killed('openSync', '-5.tmp');
  expect(existsSync(folder.at('新 街道'))).toBe(true);
  const recovery = recoverLeftovers(folder.path);
  expect(recovery).toEqual({ ...NOTHING, undone: 4 });
  expect(words(recovery)).toEqual([
    'A save was interrupted before it changed anything; what it had prepared is removed (4 files).',
  ]);
  expect([statesOf(folder.path, ITEMS), leftovers(folder.path)]).toEqual([['old'], []]);
  expect(existsSync(folder.at('新 街道'))).toBe(false);
});

it('a home that a killed set made goes with it', () => {
  const home = folder.at('out', 'forms');
  const fault = { only: ['openSync'], path: '-2.tmp', at: 1, kill: true };
  expect(program.run({ do: 'save', home, files: 3, isFresh: true, fault }).signal).toBe('SIGKILL');
  expect(recoverLeftovers(home).undone).toBe(1);
  expect(folder.names()).toEqual([]);
});

it('the next set finishes the one before, says so, and works on what is there then', () => {
  killedBetween();
  const change = { path: folder.at(item(2).name), name: '2', content: 'newer', expects: 'anything' } as const;
  const { recovery } = saveSet([change], { home: folder.path });
  expect(recovery.finished).toHaveLength(6);
  expect([folder.text(item(2).name), stateOf(folder.path, item(5)), leftovers(folder.path)]).toEqual([
    'newer',
    'new',
    [],
  ]);
});

it('a workspace may be moved in between', () => {
  killedBetween();
  const home = `${folder.path}-moved`;
  renameSync(folder.path, home);
  try {
    recoverLeftovers(home);
    expect([statesOf(home, ITEMS), leftovers(home)]).toEqual([['new'], []]);
  } finally {
    rmSync(home, { recursive: true });
  }
});

describe('what others did meanwhile is left to them, and told', () => {
  const others: [what: string, index: number, work: (file: string) => void, text: string | undefined][] = [
    ['changed a file', 5, (file) => writeFileSync(file, 'others'), 'others'],
    [
      'changed a file, same length',
      5,
      (file) => writeFileSync(file, item(5).before?.replace('旧', '他') ?? ''),
      'id: 他的 5\n',
    ],
    ['removed a file', 5, (file) => rmSync(file), undefined],
    ['made a file of that name', 4, (file) => writeFileSync(file, 'others'), 'others'],
    ['put a folder there', 4, (file) => mkdirSync(file), undefined],
  ];

  it.each(others)('%s', (_what, index, work, text) => {
    killedBetween();
    const { name } = item(index);
    work(folder.at(name));
    const recovery = recoverLeftovers(folder.path);
    expect(recovery.leftAlone).toEqual([{ path: folder.at(name), name }]);
    expect(words(recovery)).toContain(
      `${name} was changed since a save was interrupted; it is left as it is, without what was to be saved.`,
    );
    const rest = ITEMS.filter((each) => each.name !== name);
    expect([statesOf(folder.path, rest), leftovers(folder.path)]).toEqual([['new'], []]);
    if (text !== undefined) expect(folder.text(name)).toBe(text);
  });

  it('but a file that was only touched is the same', () => {
    killedBetween();
    utimesSync(folder.at(item(5).name), 1, 1);
    expect(recoverLeftovers(folder.path).leftAlone).toEqual([]);
    expect(statesOf(folder.path, ITEMS)).toEqual(['new']);
  });
});

it.each([
  ['first', '-1.tmp', 0],
  ['last', '-6.tmp', 5],
])('what cannot be completed now is told and completed later: the %s file', (_which, at, index) => {
  killed('renameSync', '-1.tmp');
  const fault = { only: ['renameSync'], path: at, code: 'EACCES' };
  const { answer } = program.run({ do: 'recover', home: folder.path, files: 6, fault });
  expect(answer?.problem).toBe(
    `${item(index).name} cannot be written: No permission. 5 of 6 files are written; the rest is ready, and the next run in this folder writes it.`,
  );
  expect([stateOf(folder.path, item(index)), statesOf(folder.path, ITEMS)]).toEqual(['old', ['new', 'old']]);
  recoverLeftovers(folder.path);
  expect([statesOf(folder.path, ITEMS), leftovers(folder.path)]).toEqual([['new'], []]);
});

describe('a journal from somebody who means ill, such as part of a workspace', () => {
  const token = () => tokenOf({ ...newSaver(), process: gone() });

  function plant(placement: object, saver = token(), isAlone = true): string {
    writeFileSync(folder.at('mine.yaml'), 'mine');
    writeFileSync(folder.at('evil'), 'evil');
    writeFileSync(folder.at(`.dgw-set-${saver}-1.tmp`), 'evil');
    const stamp = { size: '4', time: '0', hash: '' };
    const base = {
      folder: '',
      temporary: `.dgw-set-${saver}-1.tmp`,
      base: 'mine.yaml',
      name: 'mine.yaml',
      before: stamp,
    };
    const placements = [...(isAlone ? [] : [base]), { ...base, ...placement }];
    writeFileSync(folder.at(COMMIT), JSON.stringify({ version: 1, token: saver, placements }));
    return saver;
  }

  it.each([
    ['a place elsewhere', { base: '../mine.yaml' }],
    ['the folder itself', { base: '.' }],
    ['a source that we never prepare', { temporary: 'evil' }],
    ['a source elsewhere', { temporary: '../evil' }],
    ['no name', { name: 7 }],
    ['no folder', { folder: null }],
    ['a stamp that is none', { before: 'evil' }],
  ])('%s: nothing is done, nor is it beside one that is right', (_what, placement) => {
    for (const isAlone of [true, false]) {
      plant(placement, token(), isAlone);
      expect(problemOf(() => recoverLeftovers(folder.path, 'ws'))).toMatch(
        /^ws.\.dgw-save\.commit, the journal .* damaged/,
      );
      expect([folder.text('mine.yaml'), folder.text('evil')]).toEqual(['mine', 'evil']);
    }
  });

  it.each([
    ...['', '{', 'null', '[]', '{"version":2}', '{"version":1,"token":"x","placements":[]}'],
    JSON.stringify({ version: 1, token: tokenOf(newSaver()) }),
    JSON.stringify({ version: 1, token: tokenOf(newSaver()), placements: {} }),
    JSON.stringify({ version: 1, token: [tokenOf(newSaver())], placements: [] }),
  ])('no journal at all (%s)', (text) => {
    writeFileSync(folder.at(COMMIT), text);
    expect(problemOf(() => recoverLeftovers(folder.path))).toMatch(/damaged/);
  });

  it('a file outside the workspace: nothing of ours lies beside it', () => {
    const outside = new TestFolder();
    try {
      writeFileSync(outside.at('profile'), 'mine');
      plant({ folder: outside.path, base: 'profile' });
      recoverLeftovers(folder.path);
      expect([outside.names(), outside.text('profile')]).toEqual([['profile'], 'mine']);
    } finally {
      outside.remove();
    }
  });

  it.skipIf(process.platform === 'win32')('a pipe, a folder, a link: not read', () => {
    execFileSync('mkfifo', [folder.at(COMMIT)]);
    mkdirSync(folder.at('.dgw-save.x.claim'));
    symlinkSync('/dev/zero', folder.at(STAGE));
    expect(problemOf(() => recoverLeftovers(folder.path))).toBe('no problem');
    expect(folder.names()).not.toContain(STAGE);
  });

  it('a stage that is none removes nothing', () => {
    writeFileSync(folder.at('mine.yaml'), 'mine');
    writeFileSync(folder.at(STAGE), '{"token":1}\n["in",".."]\n["made","."]\n[3]\nnot json');
    expect(recoverLeftovers(folder.path)).toEqual(NOTHING);
    expect(folder.names()).toEqual(['mine.yaml']);
  });
});

describe('what was prepared to save one file', () => {
  function leave(saver: Partial<Saver>, age = 0): string {
    const name = `.dgw-one-${tokenOf({ ...newSaver(), ...saver })}.tmp`;
    writeFileSync(folder.at(name), 'a whole personal form');
    const time = Date.now() / 1000 - age;
    utimesSync(folder.at(name), time, time);
    return name;
  }

  const elsewhere = { machine: '00000000' };
  const sweepers: [string, () => void][] = [
    ['the next save in the folder', () => saveFile(folder.at('a'), '', 'a', { mayOverwrite: true })],
    ['recovery', () => void recoverLeftovers(folder.path)],
  ];

  it.each(sweepers)('is removed by %s, if its process is gone', (_who, sweep) => {
    leave({ process: gone() });
    leave({ boot: 'ffffffff' });
    leave(elsewhere, DAY + 60);
    const kept = [leave({ process: process.ppid, start: '0' }), leave(elsewhere, DAY - 60)];
    writeFileSync(folder.at('.dgw-one-mine.tmp'), 'not ours');
    sweep();
    expect(leftovers(folder.path).sort()).toEqual(['.dgw-one-mine.tmp', ...kept].sort());
  });
});

it('leftovers are told in both languages', () => {
  const recovery = { finished: [{ path: '/a', name: 'a' }], leftAlone: [{ path: '/b', name: 'b' }], undone: 2 };
  expect(tellRecovery(recovery).map((message) => say('zh', message))).toEqual([
    '上次中断的保存现已完成：1 个文件。',
    '上次保存在改动任何文件之前中断，其准备的 2 个临时文件已清除。',
    'b 在上次保存中断之后又被修改，保留现有内容，当时要保存的内容未写入。',
  ]);
  expect(path.basename(COMMIT)).toMatch(/^\./);
});
