import { GrowingNumbers } from './growing-numbers.ts';

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

/** The numbers of all members: a country has two million of them. */
export class NumberIndex {
  private readonly keys = new GrowingNumbers();
  private readonly members = new GrowingNumbers();
  private readonly sayings = new GrowingNumbers();

  add({ key, saying }: NumberTrace, member: number): void {
    this.keys.push(key);
    this.members.push(member);
    this.sayings.push(saying);
  }

  /** The numbers of which not all say the same, in the order in which they came. */
  disputes(): Dispute[] {
    const disputed = this.disputedKeys();
    if (disputed.size === 0) return [];
    const members = new Map<number, Set<number>>();
    for (let place = 0; place < this.keys.length; place += 1) {
      const key = this.keys.at(place);
      if (!disputed.has(key)) continue;
      const own = members.get(key);
      if (own) own.add(this.members.at(place));
      else members.set(key, new Set([this.members.at(place)]));
    }
    return [...members].map(([key, own]) => ({ key, members: [...own] }));
  }

  /** Each number is compared with the first use of the same one. */
  private disputedKeys(): Set<number> {
    const disputed = new Set<number>();
    const { keys, sayings } = this;
    keys.eachRepeated((first, again) => {
      if (sayings.at(first) !== sayings.at(again)) disputed.add(keys.at(again));
    });
    return disputed;
  }
}
