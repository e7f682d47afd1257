import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createFile,
  isSameFile,
  look,
  readOrdinary,
  removeIfPossible,
  syncFolder,
  writeAll,
} from '../../src/store/save/disk.ts';
import { isGone, newSaver } from '../../src/store/save/saver.ts';
import { answering, refusal } from './answers.ts';
import { TestFolder } from './folder.ts';

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder();
});
afterEach(() => folder.remove());

const refusing = (code: string) => () => {
  throw refusal(code);
};

describe('putting the names of a folder on the disk', () => {
  it.skipIf(process.platform === 'win32').each(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EBADF', 'EACCES', 'EPERM'])(
    'is left out where the disk answers %s',
    (code) => {
      expect(() => answering({ fsyncSync: refusing(code) }, () => syncFolder(folder.path))).not.toThrow();
      expect(() => answering({ openSync: refusing(code) }, () => syncFolder(folder.path))).not.toThrow();
    },
  );

  it.skipIf(process.platform === 'win32').each(['EIO', 'ENOSPC', ''])('fails where it answers %j', (code) => {
    expect(() => answering({ fsyncSync: refusing(code) }, () => syncFolder(folder.path))).toThrow('refused');
  });

  it.skipIf(process.platform === 'win32')('is asked of the folder itself, which is closed again', () => {
    const asked: unknown[] = [];
    const answers = {
      openSync: (...args: unknown[]) => {
        asked.push(['open', ...args]);
        return 77;
      },
      fsyncSync: (descriptor: number) => asked.push(['sync', descriptor]),
      closeSync: (descriptor: number) => asked.push(['close', descriptor]),
    };
    answering(answers, () => syncFolder('/a'));
    expect(asked).toEqual([
      ['open', '/a', 'r'],
      ['sync', 77],
      ['close', 77],
    ]);
  });
});

describe('a file', () => {
  it('is removed, or was not there, or it is said that it still is', () => {
    writeFileSync(folder.at('a'), '');
    expect([removeIfPossible(folder.at('a')), existsSync(folder.at('a'))]).toEqual([true, false]);
    expect(removeIfPossible(folder.at('a'))).toBe(true);
    mkdirSync(folder.at('b'));
    expect([removeIfPossible(folder.at('b')), existsSync(folder.at('b'))]).toEqual([false, true]);
  });

  it('that cannot be filled is not left behind', () => {
    expect(() => createFile(folder.at('a'), 0o600, refusing('ENOSPC'))).toThrow('ENOSPC');
    expect(folder.names()).toEqual([]);
  });

  it('is written whole where the system takes a part at a time', () => {
    let taken = '';
    const writeSync = (_: number, bytes: Uint8Array, from: number) => {
      taken += Buffer.from(bytes.subarray(from, from + 2)).toString();
      return Math.min(2, bytes.length - from);
    };
    answering({ writeSync }, () => writeAll(77, ['abc', '', 'd']));
    expect(taken).toBe('abcd');
  });

  it('is read as far as it goes where it shrinks, and is none where it goes away meanwhile', () => {
    writeFileSync(folder.at('a'), 'abcdef');
    let calls = 0;
    const readSync = (_: number, bytes: Uint8Array, at: number) => {
      calls += 1;
      if (calls > 2) return 0;
      bytes.set(Buffer.from('xy'), at);
      return 2;
    };
    expect(answering({ readSync }, () => readOrdinary(folder.at('a')))?.toString()).toBe('xyxy');
    expect(answering({ openSync: refusing('ENOENT') }, () => readOrdinary(folder.at('a')))).toBeUndefined();
    expect(() => answering({ openSync: refusing('EACCES') }, () => readOrdinary(folder.at('a')))).toThrow('EACCES');
    expect(readOrdinary(folder.path)).toBeUndefined();
    expect(readOrdinary(folder.at('b'))).toBeUndefined();
  });

  it('is the same by its number on the same disk, where the disk gives numbers', () => {
    writeFileSync(folder.at('a'), '');
    writeFileSync(folder.at('b'), '');
    const [one, other] = [look(folder.at('a')), look(folder.at('b'))];
    expect([isSameFile(one, look(folder.at('a'))), isSameFile(one, other)]).toEqual([true, false]);
    expect([isSameFile(one, undefined), isSameFile(undefined, undefined)]).toEqual([false, false]);
    const numberless = Object.assign(Object.create(Object.getPrototypeOf(one)), one, { ino: 0n });
    expect(isSameFile(numberless, numberless)).toBe(false);
    expect(isSameFile(one, Object.assign(Object.create(Object.getPrototypeOf(one)), one, { dev: -1n }))).toBe(false);
  });
});

describe('who saved on another computer', () => {
  const elsewhere = { ...newSaver(), machine: '00000000' };
  const day = 24n * 60n * 60n * 10n ** 9n;

  it('is given a day', () => {
    expect([0n, day, day + 1n].map((age) => isGone(elsewhere, age))).toEqual([false, false, true]);
  });

  it('and on this one as long as the process runs', () => {
    expect(isGone(newSaver(), 365n * day)).toBe(false);
    expect(isGone({ ...newSaver(), process: 2 ** 30 }, 0n)).toBe(true);
  });
});
