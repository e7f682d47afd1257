const FIRST_ROOM = 1024;
/** Numbers in a room of full size, as a power of two: 1 MB. */
const ROOM_BITS = 18;
const ROOM = 2 ** ROOM_BITS;

/**
 * Numbers of 32 bits, flat: a country has millions of them, which a `Map` would keep in ten times the room. They stand in
 * rooms of one size: to grow as one array they would all be copied, and take three times their room meanwhile.
 */
export class GrowingNumbers {
  private readonly full: Uint32Array[] = [];
  private last = new Uint32Array(FIRST_ROOM);
  private taken = 0;

  get length(): number {
    return this.full.length * ROOM + this.taken;
  }

  push(number: number): void {
    if (this.taken === this.last.length) this.makeRoom();
    this.last[this.taken] = number;
    this.taken += 1;
  }

  /** @param place below `length` */
  at(place: number): number {
    const room = this.full[place >>> ROOM_BITS] ?? this.last;
    return room[place & (ROOM - 1)] ?? 0;
  }

  /** All of them, as they are kept. */
  parts(): Uint32Array[] {
    return [...this.full, this.last.subarray(0, this.taken)];
  }

  /** Tells of each number that came before: where it did so first, and where it comes again. */
  eachRepeated(tell: (first: number, again: number) => void): void {
    const { length } = this;
    const mask = tableSize(length) - 1;
    const firsts = new Uint32Array(mask + 1);
    for (let place = 0; place < length; place += 1) {
      const number = this.at(place);
      let slot = number & mask;
      for (; firsts[slot] !== 0; slot = (slot + 1) & mask) if (this.at((firsts[slot] ?? 0) - 1) === number) break;
      const first = firsts[slot] ?? 0;
      // Counted from 1: nothing stands in an empty slot.
      if (first === 0) firsts[slot] = place + 1;
      else tell(first - 1, place);
    }
  }

  /** A few numbers take little; many stand in rooms of full size. */
  private makeRoom(): void {
    if (this.taken < ROOM) {
      const larger = new Uint32Array(this.taken * 2);
      larger.set(this.last);
      this.last = larger;
    } else {
      this.full.push(this.last);
      this.last = new Uint32Array(ROOM);
      this.taken = 0;
    }
  }
}

/** A power of two, at least half of it empty. */
export function tableSize(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, count) * 2));
}
