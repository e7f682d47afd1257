const FIRST_ROOM = 1024;

/** Numbers of 32 bits in a flat array: a country has millions of them, which a `Map` would keep in ten times the room. */
export class GrowingNumbers {
  private numbers = new Uint32Array(FIRST_ROOM);
  private count = 0;

  get length(): number {
    return this.count;
  }

  push(number: number): void {
    if (this.count === this.numbers.length) {
      const larger = new Uint32Array(this.numbers.length * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.count] = number;
    this.count += 1;
  }

  at(place: number): number {
    return this.numbers[place] ?? 0;
  }

  /** All of them, as they are kept. */
  used(): Uint32Array {
    return this.numbers.subarray(0, this.count);
  }

  /** Tells of each number that came before: where it did so first, and where it comes again. */
  eachRepeated(tell: (first: number, again: number) => void): void {
    const mask = tableSize(this.count) - 1;
    const firsts = new Uint32Array(mask + 1);
    for (let place = 0; place < this.count; place += 1) {
      const number = this.numbers[place];
      let slot = this.at(place) & mask;
      for (; firsts[slot] !== 0; slot = (slot + 1) & mask) if (this.numbers[(firsts[slot] ?? 0) - 1] === number) break;
      const first = firsts[slot] ?? 0;
      // Counted from 1: nothing stands in an empty slot.
      if (first === 0) firsts[slot] = place + 1;
      else tell(first - 1, place);
    }
  }
}

/** A power of two, at least half of it empty. */
export function tableSize(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, count) * 2));
}
