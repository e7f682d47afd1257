import { detachedText } from '../text/detached.ts';

export interface Share {
  readonly value: string;
  readonly count: number;
}

/** Counts values. Those named at the start keep their order and are listed even when nobody has them. */
export interface Tally {
  readonly add: (value: string) => void;
  readonly shares: () => Share[];
}

export function startTally(values: readonly string[] = []): Tally {
  const counts = new Map<string, number>(values.map((value) => [value, 0]));
  return {
    add: (value) => {
      const before = counts.get(value);
      if (before === undefined) counts.set(detachedText(value), 1);
      else counts.set(value, before + 1);
    },
    shares: () => [...counts].map(([value, count]) => ({ value, count })),
  };
}
