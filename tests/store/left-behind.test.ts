/** What saving leaves behind and reads again, within one process: nothing is started, nothing is killed. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readJournal, type Stamp, writeJournal } from '../../src/store/save/journal.ts';
import { Lock } from '../../src/store/save/lock.ts';
import {
  COMMIT,
  COMMIT_DRAFT,
  claimName,
  claimSaver,
  isClaimOrTakeover,
  isOurs,
  isTemporaryOf,
  LOCK,
  loneName,
  loneSaver,
  STAGE,
  takeoverName,
  temporaryName,
} from '../../src/store/save/names.ts';
import { NOTHING, recoverLeftovers, tellRecovery } from '../../src/store/save/recover.ts';
import { newSaver, saverOf, tokenOf } from '../../src/store/save/saver.ts';
import { problemOf, TestFolder } from './folder.ts';

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder();
});
afterEach(() => folder.remove());

describe('who saves', () => {
  it('is read back from its token, and each save has its own', () => {
    const [one, other] = [newSaver(), newSaver()];
    expect(saverOf(tokenOf(one))).toEqual(one);
    expect(one.process).toBe(process.pid);
    expect(tokenOf(one)).not.toBe(tokenOf(other));
  });

  it('has a number in letters and digits', () => {
    expect(saverOf('0123abcd-b00t-zz-77-serial0')).toEqual({
      machine: '0123abcd',
      boot: 'b00t',
      process: 1295,
      start: '77',
      serial: 'serial0',
    });
  });

  it.each([
    '',
    'nobody',
    '0123abcd-b00t-zz-77',
    '0123abcd-b00t-zz-77-serial0-more',
    '0123abc-b00t-zz-77-s',
    '0123abcg-b00t-zz-77-s',
    '0123abcd--zz-77-s',
    '0123abcd-B-zz-77-s',
    '0123abcd-b00t-zz-7a-s',
    '0123abcd-b00t-zz--s',
    '0123abcd-b00t-zz-77-',
    'x0123abcd-b00t-zz-77-s',
    '0123abcd-b00t-zz-77-s/..',
    `0123abcd-${'b'.repeat(13)}-zz-77-s`,
    `0123abcd-b00t-${'z'.repeat(9)}-77-s`,
    `0123abcd-b00t-zz-${'7'.repeat(21)}-s`,
    `0123abcd-b00t-zz-77-${'s'.repeat(21)}`,
  ])('%j is no token', (text) => {
    expect(saverOf(text)).toBeUndefined();
  });
});

describe('the names that saving uses', () => {
  const token = '0123abcd-b00t-zz-77-s';
  const all = [LOCK, STAGE, COMMIT, COMMIT_DRAFT, claimName(token), takeoverName(token), loneName(token)];

  it('are told from those of others', () => {
    expect(all.filter((name) => !isOurs(name))).toEqual([]);
    expect(
      ['王海.yaml', '.git', `x${LOCK}`, `${loneName(token)}.bak`, '.dgw-one-.tmp', '.dgw-save'].filter(isOurs),
    ).toEqual([]);
  });

  it('tell whose they are', () => {
    expect([loneSaver(loneName(token)), claimSaver(claimName(token))]).toEqual([token, token]);
    expect([loneSaver(claimName(token)), claimSaver(loneName(token)), loneSaver(`x${loneName(token)}`)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(all.filter(isClaimOrTakeover)).toEqual([claimName(token), takeoverName(token)]);
  });

  it('tell the files of one set from those of another', () => {
    expect(isTemporaryOf(token, temporaryName(token, 12))).toBe(true);
    expect(isTemporaryOf('other', temporaryName(token, 12))).toBe(false);
    for (const name of [
      `.dgw-set-${token}-.tmp`,
      `.dgw-set-${token}-1.tmp.bak`,
      `.dgw-set-${token}-1a.tmp`,
      `x${temporaryName(token, 1)}`,
    ])
      expect(isTemporaryOf(token, name), name).toBe(false);
  });
});

describe('the journal of a set', () => {
  const token = tokenOf(newSaver());
  const placement = (more: object = {}) => ({
    folder: 'members',
    temporary: temporaryName(token, 0),
    base: '王海.yaml',
    name: 'members/王海.yaml',
    before: undefined as Stamp | undefined,
    ...more,
  });
  const written = (text: string) => writeFileSync(folder.at(COMMIT), text);
  const journal = (more: object = {}) => JSON.stringify({ version: 1, token, placements: [placement()], ...more });

  it('is not there where nothing is decided', () => {
    expect(readJournal(folder.path, 'name')).toBeUndefined();
  });

  it('is read as it was written, wherever the folder is by then', () => {
    const before = { size: '3', time: '1700000000000000000', hash: 'abc' };
    const placements = [
      { ...placement({ before }), folder: folder.at('members') },
      { ...placement({ base: '卢伟.yaml' }), folder: folder.path },
    ];
    writeJournal(folder.path, { token, placements });
    expect(folder.names()).toEqual([COMMIT]);
    expect(readJournal(folder.path, 'name')).toEqual({ token, placements });
    const moved = folder.at('moved');
    mkdirSync(moved);
    writeFileSync(path.join(moved, COMMIT), readFileSync(folder.at(COMMIT)));
    expect(readJournal(moved, 'name')?.placements.map((each) => each.folder)).toEqual([
      path.join(moved, 'members'),
      moved,
    ]);
  });

  it.each<[string, () => string]>([
    ['nothing', () => ''],
    ['half of it', () => journal().slice(0, 40)],
    ['another version', () => journal({ version: 2 })],
    ['no token', () => journal({ token: 'nobody' })],
    ['a number for a token', () => journal({ token: 7 })],
    ['no list', () => journal({ placements: {} })],
    ['a placement that is none', () => journal({ placements: [placement(), null] })],
    ['no folder', () => journal({ placements: [placement({ folder: 1 })] })],
    ['no name', () => journal({ placements: [placement({ name: undefined })] })],
    ['a file that no set prepares', () => journal({ placements: [placement({ temporary: '王海.yaml' })] })],
    ['a file of another set', () => journal({ placements: [placement({ temporary: temporaryName('other', 0) })] })],
    ['a place in another folder', () => journal({ placements: [placement({ base: '../x.yaml' })] })],
    ['the folder itself', () => journal({ placements: [placement({ base: '.' })] })],
    ['the folder above', () => journal({ placements: [placement({ base: '..' })] })],
    ['no place', () => journal({ placements: [placement({ base: '' })] })],
    ['a stamp without a time', () => journal({ placements: [placement({ before: { size: '3' } })] })],
    ['a stamp of numbers', () => journal({ placements: [placement({ before: { size: 3, time: '1' } })] })],
    [
      'a stamp with another hash',
      () => journal({ placements: [placement({ before: { size: '3', time: '1', hash: 7 } })] }),
    ],
    ['no stamp but nothing', () => journal({ placements: [placement({ before: null })] })],
  ])('with %s is damaged, and nothing is done by it', (_what, text) => {
    written(text());
    expect(problemOf(() => readJournal(folder.path, '名册'))).toMatch(/名册.\.dgw-save\.commit/);
    expect(problemOf(() => recoverLeftovers(folder.path, '名册'))).toMatch(/名册.\.dgw-save\.commit/);
    expect(existsSync(folder.at(COMMIT))).toBe(true);
  });
});

describe('what is found in a folder', () => {
  const gone = { ...newSaver(), process: 2 ** 30 };

  it('is nothing to be done where it is others’', () => {
    writeFileSync(folder.at('王海.yaml'), '');
    expect(recoverLeftovers(folder.path)).toEqual(NOTHING);
    expect(recoverLeftovers(folder.at('nowhere'))).toEqual(NOTHING);
    expect(folder.names()).toEqual(['王海.yaml']);
  });

  it('is left alone while somebody saves there', () => {
    const lock = Lock.claim(folder.path, 'name');
    writeFileSync(folder.at(STAGE), `${JSON.stringify(lock.token)}\n`);
    expect(recoverLeftovers(folder.path)).toEqual(NOTHING);
    expect(folder.names()).toEqual([LOCK, STAGE]);
    expect(problemOf(() => Lock.claim(folder.path, '名册'))).toMatch(/名册/);
    lock.release();
    recoverLeftovers(folder.path);
    expect(folder.names()).toEqual([]);
  });

  it('is taken back where a set was not decided, with the folders that it made', () => {
    const token = tokenOf(gone);
    mkdirSync(folder.at('members'));
    mkdirSync(folder.at('units'));
    writeFileSync(folder.at('members', temporaryName(token, 0)), 'new');
    writeFileSync(folder.at('members', temporaryName('other', 0)), 'of another');
    writeFileSync(folder.at('members', '王海.yaml'), 'old');
    const notes = [token, ['in', 'members'], ['made', 'units']].map((note) => `${JSON.stringify(note)}\n`);
    writeFileSync(folder.at(STAGE), `${notes.join('')}["in", "mem`);
    writeFileSync(folder.at(COMMIT_DRAFT), '{');
    const recovery = recoverLeftovers(folder.path);
    expect(recovery).toEqual({ ...NOTHING, undone: 1 });
    expect(tellRecovery(recovery).map(({ key }) => key)).toEqual(['save.taken-back']);
    expect(folder.names()).toEqual(
      ['members', path.join('members', temporaryName('other', 0)), path.join('members', '王海.yaml')].sort(),
    );
  });

  it('is finished where a set was decided', () => {
    const token = tokenOf(gone);
    mkdirSync(folder.at('members'));
    writeFileSync(folder.at('members', temporaryName(token, 0)), 'new');
    const placement = {
      folder: folder.at('members'),
      temporary: temporaryName(token, 0),
      base: '王海.yaml',
      name: '王海',
      before: undefined,
    };
    writeJournal(folder.path, { token, placements: [placement] });
    const recovery = recoverLeftovers(folder.path);
    expect(recovery).toEqual({ ...NOTHING, finished: [{ path: folder.at('members', '王海.yaml'), name: '王海' }] });
    expect(tellRecovery(recovery).map(({ key }) => key)).toEqual(['save.finished-now']);
    expect([folder.text('members/王海.yaml'), folder.names()]).toEqual([
      'new',
      ['members', path.join('members', '王海.yaml')],
    ]);
  });

  it('of a saver that is gone is swept away, of one that runs it stays', () => {
    const running = tokenOf(newSaver());
    for (const token of [tokenOf(gone), running]) {
      writeFileSync(folder.at(loneName(token)), 'x');
      writeFileSync(folder.at(claimName(token)), 'x');
    }
    expect(recoverLeftovers(folder.path)).toEqual(NOTHING);
    expect(folder.names()).toEqual([loneName(running), claimName(running)].sort());
  });
});
