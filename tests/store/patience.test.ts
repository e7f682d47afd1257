import { describe, expect, it } from 'vitest';
import { patiently } from '../../src/store/save/patience.ts';
import { refusal } from './answers.ts';

/** Refused so many times. */
function tries(refusals: number, code: string, waits: number[] | undefined): [done: number, code: string | undefined] {
  let done = 0;
  try {
    patiently(() => {
      done += 1;
      if (done <= refusals) throw refusal(code);
    }, waits);
    return [done, undefined];
  } catch (error) {
    return [done, (error as NodeJS.ErrnoException).code];
  }
}

describe('what another program is at', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])('is tried again after %s', (code) => {
    expect(tries(0, code, [1, 1])).toEqual([1, undefined]);
    expect(tries(1, code, [1, 1])).toEqual([2, undefined]);
    expect(tries(2, code, [1, 1])).toEqual([3, undefined]);
    expect(tries(3, code, [1, 1])).toEqual([3, code]);
  });

  it('is not tried again for another reason', () => {
    expect(tries(1, 'ENOENT', [1, 1])).toEqual([1, 'ENOENT']);
    expect(tries(1, '', [1, 1])).toEqual([1, '']);
    const unnamed = () =>
      patiently(() => {
        throw new Error('without a code');
      }, [1]);
    expect(unnamed).toThrow('without a code');
  });

  it('is waited for', () => {
    const before = performance.now();
    tries(1, 'EBUSY', [60]);
    expect(performance.now() - before).toBeGreaterThanOrEqual(55);
  });

  it.skipIf(process.platform === 'win32')('is tried once where a file may be renamed while it is read', () => {
    expect(tries(1, 'EBUSY', undefined)).toEqual([1, 'EBUSY']);
  });
});
