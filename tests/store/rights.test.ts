/** Modes, owners, links, and files that are none. */

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Expectation, SaveSet, saveFile, saveSet } from '../../src/store/save-set.ts';
import { SaverProgram } from './faults/run-saver.ts';
import { itemsOf, layOut } from './faults/sets.ts';
import { problemOf, TestFolder } from './folder.ts';

const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder();
});
afterEach(() => folder.remove());

function save(name: string, expects: Expectation = 'anything') {
  saveSet([{ path: folder.at(name), name, content: 'new', expects }], { home: folder.path });
}

function saveAlone(name: string, mayOverwrite = true) {
  saveFile(folder.at(name), 'new', name, { mayOverwrite });
}

const ways: [string, (name: string) => void][] = [
  ['in a set', save],
  ['alone', saveAlone],
];

describe.skipIf(process.platform === 'win32').each(ways)('a file that is saved %s', (_way, saving) => {
  it.each([0o600, 0o640, 0o664, 0o755, 0o200])('keeps its mode %o', (mode) => {
    writeFileSync(folder.at('a'), 'old');
    chmodSync(folder.at('a'), mode);
    saving('a');
    expect(folder.mode('a')).toBe(mode.toString(8));
    chmodSync(folder.at('a'), 0o600);
    expect(folder.text('a')).toBe('new');
  });

  it('new, has the mode of every new file', () => {
    const before = process.umask(0o027);
    try {
      saving('a');
      expect(folder.mode('a')).toBe('640');
    } finally {
      process.umask(before);
    }
  });

  it.skipIf(!isRoot)('keeps its owner and group (needs all rights)', () => {
    writeFileSync(folder.at('a'), 'old', { mode: 0o640 });
    chownSync(folder.at('a'), 12_345, 23_456);
    saving('a');
    expect(statSync(folder.at('a'))).toMatchObject({ uid: 12_345, gid: 23_456 });
    expect([folder.mode('a'), folder.text('a')]).toEqual(['640', 'new']);
  });

  it('is the one that a link leads to; the link stays', () => {
    mkdirSync(folder.at('real'));
    writeFileSync(folder.at('real', 'a'), 'old', { mode: 0o600 });
    symlinkSync('real/a', folder.at('one'));
    symlinkSync(folder.at('one'), folder.at('two'));
    symlinkSync('real', folder.at('way'));
    for (const name of ['two', 'way/a']) {
      writeFileSync(folder.at('real', 'a'), 'old');
      saving(name);
      expect([folder.text('real/a'), folder.mode('real/a')]).toEqual(['new', '600']);
    }
    expect(readlinkSync(folder.at('two'))).toBe(folder.at('one'));
    expect(readdirSync(folder.at('real'))).toEqual(['a']);
  });

  it('may be one that is not there yet, behind a link', () => {
    symlinkSync('later', folder.at('link'));
    saving('link');
    expect([lstatSync(folder.at('link')).isSymbolicLink(), folder.text('later')]).toEqual([true, 'new']);
  });

  it('is not one behind a ring of links', () => {
    symlinkSync('b', folder.at('a'));
    symlinkSync('a', folder.at('b'));
    expect(problemOf(() => saving('a'))).toBe('a cannot be written: A link leads back to itself; remove the link.');
  });

  it('is not a pipe: opening one would wait for ever', () => {
    execFileSync('mkfifo', [folder.at('pipe')]);
    expect(problemOf(() => saving('pipe'))).toBe('pipe cannot be written: It is not an ordinary file.');
    expect(lstatSync(folder.at('pipe')).isFIFO()).toBe(true);
    expect(folder.names()).toEqual(['pipe']);
  });

  it('is not a socket', async () => {
    const server = createServer().listen(folder.at('socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    try {
      expect(problemOf(() => saving('socket'))).toBe('socket cannot be written: It is not an ordinary file.');
    } finally {
      server.close();
    }
  });

  it('leaves its other names (hard links) with what they had', () => {
    writeFileSync(folder.at('a'), 'old');
    linkSync(folder.at('a'), folder.at('other'));
    saving('a');
    expect([folder.text('a'), folder.text('other')]).toEqual(['new', 'old']);
  });
});

describe.skipIf(process.platform === 'win32')('while a file is prepared', () => {
  const prepared = () => folder.names().filter((name) => name.endsWith('.tmp'));

  it('nobody else may read what is not complete', () => {
    const program = new SaverProgram();
    try {
      const fault = { only: ['fchmodSync'], at: 1, kill: true };
      const { signal } = program.run({ do: 'save', home: folder.path, files: 1, isFresh: true, fault });
      expect(signal).toBe('SIGKILL');
      expect(prepared().map((name) => folder.mode(name))).toEqual(['600']);
    } finally {
      program.remove();
    }
  });

  it('nobody else may read what is, unless they may read the final one', () => {
    writeFileSync(folder.at('private'), 'old', { mode: 0o600 });
    writeFileSync(folder.at('public'), 'old');
    chmodSync(folder.at('public'), 0o644);
    const set = new SaveSet({ home: folder.path });
    for (const name of ['private', 'public']) {
      set.add({ path: folder.at(name), name, content: 'new', expects: 'anything' });
    }
    const modes = prepared().map((name) => folder.mode(name));
    set.abandon();
    expect(modes).toEqual(['600', '644']);
  });
});

describe.skipIf(process.platform === 'win32')('outputs that are no files', () => {
  it('a device is written straight, not replaced', () => {
    saveFile('/dev/null', 'x', '/dev/null', { mayOverwrite: true });
    saveFile('/dev/null', 'x', '/dev/null', { mayOverwrite: false });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it.skipIf(!existsSync('/dev/full'))('a device that is full', () => {
    expect(problemOf(() => saveFile('/dev/full', 'x', 'full', { mayOverwrite: true }))).toBe(
      'full cannot be written: The disk is full.',
    );
  });

  it('a device is no file of a set', () => {
    const change = { path: '/dev/null', name: '/dev/null', content: 'x', expects: 'anything' } as const;
    expect(problemOf(() => saveSet([change], { home: folder.path }))).toBe(
      '/dev/null cannot be written: It is not an ordinary file.',
    );
    expect(folder.names()).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('somebody without rights', () => {
  const id = isRoot ? { id: NOBODY } : {};
  let program: SaverProgram;
  beforeAll(() => {
    program = new SaverProgram();
  });
  afterAll(() => program.remove());

  function problem(): string | undefined {
    const { answer, err } = program.run({ do: 'save', home: folder.path, files: 3 }, id);
    return answer === undefined ? err : (answer.problem ?? 'no problem');
  }

  function giveAll() {
    for (const name of ['', ...folder.names()]) if (isRoot) chownSync(folder.at(name), NOBODY, NOBODY);
  }

  beforeEach(() => {
    layOut(folder.path, itemsOf(3));
    giveAll();
  });
  afterEach(() => {
    for (const name of ['', 'members']) chmodSync(folder.at(name), 0o755);
  });

  it('cannot save where the home may not be written to', () => {
    chmodSync(folder.path, 0o555);
    expect(problem()).toBe('home cannot be written: No permission.');
  });

  it('cannot save where one folder may not be written to, and then nothing is', () => {
    chmodSync(folder.at('members'), 0o555);
    const before = folder.names();
    expect(problem()).toBe('members/周建国 0.yaml cannot be written: No permission.');
    expect(folder.names()).toEqual(before);
  });

  it('cannot replace a file that is protected, though the folder would let them', () => {
    chmodSync(folder.at(itemsOf(3)[2]?.name ?? ''), 0o444);
    const before = folder.names();
    expect(problem()).toBe('周建国 2.yaml cannot be written: No permission.');
    expect(folder.names()).toEqual(before);
  });

  it('cannot save where a folder would have to be made', () => {
    mkdirSync(folder.at('新 街道'), { mode: 0o555 });
    chmodSync(folder.at('新 街道'), 0o555);
    expect(problem()).toBe(`${path.join('新 街道', '二级', '周建国 1.yaml')} cannot be written: No permission.`);
  });

  it.skipIf(!isRoot)('takes over the file of another who lets everybody write, and gives their group nothing', () => {
    const name = itemsOf(3)[2]?.name ?? '';
    chownSync(folder.at(name), 12_345, 23_456);
    chmodSync(folder.at(name), 0o676);
    expect(problem()).toBe('no problem');
    expect(statSync(folder.at(name))).toMatchObject({ uid: NOBODY, gid: NOBODY });
    expect(folder.mode(name)).toBe('666');
  });
});
