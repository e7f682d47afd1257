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
      counts.set(value, (counts.get(value) ?? 0) + 1);
    },
    shares: () => [...counts].map(([value, count]) => ({ value, count })),
  };
}
