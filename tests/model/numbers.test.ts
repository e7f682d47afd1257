import { describe, expect, it } from 'vitest';
import { numberKey } from '../../src/model/numbers.ts';

const keyOf = (number: string, issuer = '东镇') => numberKey({ kind: 'document', number, issuer });

describe('what two uses of one number have in common', () => {
  it.each(['aaa', 'zzz', 'AAA', 'ZZZ', 'amz', 'AMZ', '一一一', '龟龟龟'])(
    'is the number alone where it has three letters: %s',
    (series) => {
      expect(keyOf(`${series}1`)).toBe(keyOf(`${series}1`, '西镇'));
      expect(keyOf(`${series}1`)).not.toBe(keyOf(`${series}2`));
    },
  );

  it.each(['12', '09', 'a1', 'zz9', 'AZ0', '东1'])('is its issuer too where it has fewer: %s', (number) => {
    expect(keyOf(number)).not.toBe(keyOf(number, '西镇'));
  });

  it.each(['`', '{', '@', '[', '/', ':', '〔', '〕', '_', '（', ' '])(
    'is the same with %s between its parts',
    (mark) => {
      expect(keyOf(`东发${mark}2013${mark}7`)).toBe(keyOf('东发 2013 7'));
      // Marks are no letters, however many.
      expect(keyOf(`1${mark.repeat(3)}2`)).toBe(keyOf('1 2'));
    },
  );
});
