import { describe, expect, it } from 'vitest';
import { NumberIndex } from '../src/check/number-index.ts';
import fc from './support/properties.ts';

/** By the plainest means: of each number all who have it, where they do not say the same. */
function disputesOf(uses: readonly (readonly [key: number, saying: number, member: number])[]) {
  const keys = [...new Set(uses.map(([key]) => key))];
  return keys.flatMap((key) => {
    const own = uses.filter((use) => use[0] === key);
    const isDisputed = new Set(own.map(([, saying]) => saying)).size > 1;
    return isDisputed ? [{ key, members: [...new Set(own.map(([, , member]) => member))] }] : [];
  });
}

const key = fc.oneof(
  fc.nat(5),
  fc.constantFrom(0, 2 ** 32 - 1, 2 ** 31, 8, 16),
  fc.integer({ min: 0, max: 2 ** 32 - 1 }),
);
const uses = fc.array(fc.tuple(key, fc.nat(2), fc.nat(6)), { maxLength: 60 });

describe('the index of numbers', () => {
  it('tells the numbers of which not all say the same, and who has them', () => {
    fc.assert(
      fc.property(uses, (all) => {
        const index = new NumberIndex();
        for (const [of, saying, member] of all) index.add({ key: of, saying }, member);
        expect(index.disputes()).toEqual(disputesOf(all));
      }),
    );
  });

  it('grows with the register', () => {
    const index = new NumberIndex();
    for (let at = 0; at < 5000; at += 1) index.add({ key: at % 4999, saying: at }, at);
    expect(index.disputes()).toEqual([{ key: 0, members: [0, 4999] }]);
  });
});
