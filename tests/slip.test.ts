import { describe, expect, test } from 'vitest';
import { slipOf } from '../src/text/slip.ts';

const LISTED = ['聘任', '选任', '席位制'];

describe('a slip of a listed word', () => {
  test.each([
    ['聘仼', '聘任'],
    ['聘 任', '聘任'],
    ['选壬', '选任'],
    ['先认', undefined],
    ['席位治', '席位制'],
    ['选任(', '选任'],
  ])('%s', (word, meant) => {
    expect(slipOf(word, LISTED)).toBe(meant);
  });

  test.each(['委任', '选派', '选举', '聘用', '公开选拔', '协商推选'])(
    '%s is a word of its own, however near',
    (word) => {
      expect(slipOf(word, LISTED)).toBeUndefined();
    },
  );

  test('where no dictionary knows the language, what is near is a slip', () => {
    expect(slipOf('electd', ['elected', 'appointed'])).toBe('elected');
    expect(slipOf('seat', ['elected', 'appointed'])).toBeUndefined();
  });
});
