import { closeSync, openSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownDescriptor, writeStraight } from '../../src/store/save/straight.ts';
import { answering, refusal } from './answers.ts';
import { TestFolder } from './folder.ts';

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder();
});
afterEach(() => folder.remove());

describe.skipIf(process.platform === 'win32')('an output that the program was started with', () => {
  it.each([
    ['/dev/stdout', 1],
    ['/dev/stderr', 2],
    ['/dev/fd/7', 7],
    ['/proc/self/fd/12', 12],
    ['/dev/fd/', undefined],
    ['/dev/fd/1234567', undefined],
    ['/dev/fd/7x', undefined],
    ['/tmp/dev/fd/7', undefined],
    ['/dev/null', undefined],
  ])('%s is number %j', (file, number) => {
    expect(ownDescriptor(file)).toBe(number);
  });

  it('is written to behind what is there', () => {
    const descriptor = openSync(folder.at('a'), 'w');
    writeFileSync(descriptor, 'one ');
    expect(writeStraight(`/dev/fd/${descriptor}`, ['two', ' three'])).toBe(true);
    closeSync(descriptor);
    expect(folder.text('a')).toBe('one two three');
  });

  it('takes what it can, and is waited for where it is full', () => {
    const taken: string[] = [];
    let full = 2;
    const writeSync = (descriptor: number, bytes: Uint8Array, from: number) => {
      expect(descriptor).toBe(77);
      if (full > 0) {
        full -= 1;
        throw refusal('EAGAIN');
      }
      taken.push(Buffer.from(bytes.subarray(from, from + 2)).toString());
      return Math.min(2, bytes.length - from);
    };
    expect(answering({ writeSync }, () => writeStraight('/dev/fd/77', 'abcde'))).toBe(true);
    expect(taken).toEqual(['ab', 'cd', 'e']);
  });

  it('is left alone once nobody reads any more', () => {
    let calls = 0;
    const writeSync = () => {
      calls += 1;
      throw refusal('EPIPE');
    };
    expect(answering({ writeSync }, () => writeStraight('/dev/fd/77', ['a', 'b']))).toBe(true);
    expect(calls).toBe(1);
  });

  it('tells of any other failure', () => {
    const writeSync = () => {
      throw refusal('ENOSPC');
    };
    expect(() => answering({ writeSync }, () => writeStraight('/dev/fd/77', 'a'))).toThrow('ENOSPC');
  });
});

describe.skipIf(process.platform === 'win32')('a device', () => {
  it('is written to and closed', () => {
    const closed: number[] = [];
    const close = closeSync;
    const closing = (descriptor: number) => {
      closed.push(descriptor);
      close(descriptor);
    };
    const written: string[] = [];
    const writeSync = (_: number, bytes: Uint8Array) => {
      written.push(Buffer.from(bytes).toString());
      return bytes.length;
    };
    expect(answering({ closeSync: closing, writeSync }, () => writeStraight('/dev/null', 'abc'))).toBe(true);
    expect(written).toEqual(['abc']);
    expect(closed).toHaveLength(1);
  });
});

describe('anything else', () => {
  it('is not written to', () => {
    writeFileSync(folder.at('a'), 'kept');
    expect(writeStraight(folder.at('a'), 'new')).toBe(false);
    expect(writeStraight(folder.at('b'), 'new')).toBe(false);
    expect(writeStraight(folder.path, 'new')).toBe(false);
    expect(folder.names()).toEqual(['a']);
    expect(folder.text('a')).toBe('kept');
  });
});
