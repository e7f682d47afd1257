import { describe, expect, it } from 'vitest';
import { FingerprintIndex } from '../src/check/fingerprint-index.ts';
import fc from './support/properties.ts';

/** By the plainest means. */
function groupsOf(fingerprints: readonly number[]): number[][] {
  const placesOf = (one: number) => fingerprints.flatMap((other, at) => (other === one ? [at + 10] : []));
  const groups = [...new Set(fingerprints)].map(placesOf).filter((places) => places.length > 1);
  return groups.sort((one, other) => (one[1] ?? 0) - (other[1] ?? 0));
}

const fingerprint = fc.oneof(
  fc.nat(5),
  fc.constantFrom(0, 2 ** 32 - 1, 2 ** 31, 8, 16),
  fc.integer({ min: 0, max: 2 ** 32 - 1 }),
);

describe('the index of fingerprints', () => {
  it('groups the numbers of one fingerprint, in the order in which their second came', () => {
    fc.assert(
      fc.property(fc.array(fingerprint, { maxLength: 60 }), (all) => {
        const index = new FingerprintIndex();
        for (const [at, each] of all.entries()) index.add(each, at + 10);
        expect([...index.groups()]).toEqual(groupsOf(all));
      }),
    );
  });

  it('grows with the register', () => {
    const index = new FingerprintIndex();
    for (let at = 0; at < 5000; at += 1) index.add(at % 4999, at);
    expect([...index.groups()]).toEqual([[0, 4999]]);
  });
});
