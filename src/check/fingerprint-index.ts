import { GrowingNumbers } from './growing-numbers.ts';

/** Remembers which numbers have been filed under one fingerprint. */
export class FingerprintIndex {
  private readonly fingerprints = new GrowingNumbers();
  private readonly numbers = new GrowingNumbers();

  add(fingerprint: number, number: number): void {
    this.fingerprints.push(fingerprint);
    this.numbers.push(number);
  }

  /** The groups of two and more, in the order in which their second came. */
  groups(): Iterable<readonly number[]> {
    const groups = new Map<number, number[]>();
    this.fingerprints.eachRepeated((first, again) => {
      const group = groups.get(first);
      if (group) group.push(this.numbers.at(again));
      else groups.set(first, [this.numbers.at(first), this.numbers.at(again)]);
    });
    return groups.values();
  }
}
