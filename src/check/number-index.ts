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
  private readonly sayings = new Map<number, number>();
  private readonly disputed = new Set<number>();

  add({ key, saying }: NumberTrace, member: number): void {
    if (this.count === this.keys.length) {
      this.keys = doubled(this.keys);
      this.members = doubled(this.members);
    }
    this.keys[this.count] = key;
    this.members[this.count] = member;
    this.count += 1;
    const known = this.sayings.get(key);
    if (known === undefined) this.sayings.set(key, saying);
    else if (known !== saying) this.disputed.add(key);
  }

  /** The numbers of which not all say the same. */
  disputes(): Dispute[] {
    const members = new Map<number, Set<number>>();
    if (this.disputed.size === 0) return [];
    for (let at = 0; at < this.count; at += 1) {
      const key = this.keys[at] ?? 0;
      if (!this.disputed.has(key)) continue;
      const own = members.get(key);
      if (own) own.add(this.members[at] ?? 0);
      else members.set(key, new Set([this.members[at] ?? 0]));
    }
    return [...members].map(([key, own]) => ({ key, members: [...own] }));
  }
}

function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
