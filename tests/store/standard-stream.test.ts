import { Stats } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isTerminal, type StreamOutput, standardStream } from '../../src/store/standard-stream.ts';
import { answering, refusal } from './answers.ts';

const untold = () => {
  throw new Error('nothing was to be told');
};

/** Of a pipe; `isCharacterDevice` and `rdev` are what is asked of it. */
const PIPE = Object.assign(Object.create(Stats.prototype), { mode: 0o010600, rdev: 0 });
const TERMINAL = Object.assign(Object.create(Stats.prototype), { mode: 0o020620, rdev: 34816 });

afterEach(() => vi.restoreAllMocks());

/** What a pipe is given that takes so many bytes at a time. */
function givenTo(most: number, write: (output: StreamOutput) => void): string {
  let given = '';
  const writeSync = (descriptor: number, bytes: Uint8Array, from: number) => {
    expect(descriptor).toBe(1);
    given += Buffer.from(bytes.subarray(from, from + most)).toString('latin1');
    return Math.min(most, bytes.length - from);
  };
  answering({ fstatSync: () => PIPE, writeSync }, () => write(standardStream(1, untold)));
  return Buffer.from(given, 'latin1').toString('utf8');
}

describe.skipIf(process.platform === 'win32')('a file or pipe', () => {
  it('is written to at once, whatever it takes at a time', () => {
    for (const most of [1, 2, 3, 1000]) {
      expect(givenTo(most, (output) => output.write('周建国\n'))).toBe('周建国\n');
      expect(
        givenTo(most, (output) => {
          output.write('a');
          output.write('');
          output.write('bc');
        }),
      ).toBe('abc');
    }
  });

  it('is no terminal and has a usual width', () => {
    const { isTerminal: isOne, columns } = answering({ fstatSync: () => PIPE }, () => standardStream(1, untold));
    expect([isOne, columns]).toEqual([false, 80]);
    expect(answering({ fstatSync: () => PIPE }, () => isTerminal(1))).toBe(false);
  });

  it('that is closed is told of once, when what is being done is over, and written to no more', async () => {
    const told: string[] = [];
    let calls = 0;
    const writeSync = () => {
      calls += 1;
      throw refusal('EPIPE');
    };
    answering({ fstatSync: () => PIPE, writeSync }, () => {
      const output = standardStream(1, ({ code = '' }) => told.push(code));
      output.write('a');
      output.write('b');
    });
    expect([calls, told]).toEqual([1, []]);
    await new Promise(setImmediate);
    expect(told).toEqual(['EPIPE']);
  });

  it('that does not want to wait is left to the stream, from where it stopped', () => {
    const streamed: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      streamed.push(Buffer.from(text as Uint8Array).toString());
      return true;
    });
    let calls = 0;
    const writeSync = () => {
      calls += 1;
      if (calls > 1) throw refusal('EAGAIN');
      return 2;
    };
    answering({ fstatSync: () => PIPE, writeSync }, () => {
      const output = standardStream(1, untold);
      output.write('abcde');
      output.write('fg');
    });
    expect(streamed).toEqual(['cde', 'fg']);
    expect(calls).toBe(2);
  });
});

describe('anything else', () => {
  it('is written to by the stream that Node has for it', () => {
    const streamed: unknown[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      streamed.push(text);
      return true;
    });
    const output = answering({ fstatSync: () => TERMINAL }, () => standardStream(2, untold));
    output.write('周建国');
    expect(streamed).toEqual(['周建国']);
    expect(output.isTerminal).toBe(process.stderr.isTTY === true);
    expect(output.columns).toBeGreaterThan(0);
  });

  it('is taken for no file where the system says nothing of it', () => {
    const refuse = () => {
      throw refusal('EBADF');
    };
    const streamed: unknown[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      streamed.push(text);
      return true;
    });
    answering({ fstatSync: refuse }, () => standardStream(1, untold).write('a'));
    expect(streamed).toEqual(['a']);
  });
});
