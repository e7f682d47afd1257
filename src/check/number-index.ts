/** What is kept of one use of a number: enough to see that two uses do not agree. */
export interface NumberTrace {
  /** Fingerprint of the number. */
  readonly key: number;
  /** Fingerprint of what must be the same wherever the number stands: whose certificate, of which day and by whom. */
  readonly saying: number;
}

export interface Dispute {
  /** Fingerprint of the number. */
  readonly key: number;
  /** Who have it, each once, in their order. */
  readonly members: readonly number[];
}

const FIRST_ROOM = 1024;

/** The numbers of all members in flat arrays: a country has two million of them. */
export class NumberIndex {
  private count = 0;
  private keys = new Uint32Array(FIRST_ROOM);
  private members = new Uint32Array(FIRST_ROOM);
  private sayings = new Uint32Array(FIRST_ROOM);

  add({ key, saying }: NumberTrace, member: number): void {
    if (this.count === this.keys.length) {
      this.keys = doubled(this.keys);
      this.members = doubled(this.members);
      this.sayings = doubled(this.sayings);
    }
    this.keys[this.count] = key;
    this.members[this.count] = member;
    this.sayings[this.count] = saying;
    this.count += 1;
  }

  /** The numbers of which not all say the same, in the order in which they came. */
  disputes(): Dispute[] {
    const disputed = this.disputedKeys();
    if (disputed.size === 0) return [];
    const members = new Map<number, Set<number>>();
    for (let at = 0; at < this.count; at += 1) {
      const key = this.keys[at] ?? 0;
      if (!disputed.has(key)) continue;
      const own = members.get(key);
      if (own) own.add(this.members[at] ?? 0);
      else members.set(key, new Set([this.members[at] ?? 0]));
    }
    return [...members].map(([key, own]) => ({ key, members: [...own] }));
  }

  /** Each number is compared with the first use of the same one, by a table of places in the arrays. */
  private disputedKeys(): Set<number> {
    const disputed = new Set<number>();
    const { keys, sayings, count } = this;
    const mask = tableSize(count) - 1;
    const firsts = new Uint32Array(mask + 1);
    for (let at = 0; at < count; at += 1) {
      const key = keys[at] ?? 0;
      let slot = key & mask;
      for (; firsts[slot] !== 0; slot = (slot + 1) & mask) if (keys[(firsts[slot] ?? 0) - 1] === key) break;
      const first = firsts[slot] ?? 0;
      // Counted from 1: nothing stands in an empty slot.
      if (first === 0) firsts[slot] = at + 1;
      else if (sayings[first - 1] !== sayings[at]) disputed.add(key);
    }
    return disputed;
  }
}

/** A power of two, at least half of it empty. */
function tableSize(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, count) * 2));
}

function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
