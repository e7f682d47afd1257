import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareOf } from '../../src/model/share.ts';

it('28 % of 25 are seven, and one of 26 more would be an eighth', () => {
  expect([
    shareOf(0.28, 25),
    shareOf(0.28, 26),
    shareOf(0.2, 5),
    shareOf(0.2, 6),
    shareOf(0, 9),
    shareOf(1, 9),
  ]).toEqual([7, 8, 1, 2, 0, 9]);
});

it('is the least whole number that is so many hundredths of all', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 5000 }), (percent, all) => {
      const least = shareOf(percent / 100, all);
      expect(least * 100).toBeGreaterThanOrEqual(percent * all);
      expect((least - 1) * 100).toBeLessThan(percent * all);
    }),
  );
});
