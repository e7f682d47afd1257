/** For each node those that contradict it. */
export type ConflictGraph = readonly (readonly number[])[];

export interface OddOne {
  readonly node: number;
  /** Those that it contradicts and that are not odd themselves, or become so later. */
  readonly others: readonly number[];
}

/**
 * A small set of nodes without which no contradiction is left: always the one that contradicts most of the rest, of
 * several the last. For a single slip that is the one.
 */
export function oddOnes(conflicts: ConflictGraph): OddOne[] {
  const counts = conflicts.map((others) => others.length);
  const isOdd = conflicts.map(() => false);
  const found: OddOne[] = [];
  for (;;) {
    const node = counts.lastIndexOf(Math.max(0, ...counts));
    if (node < 0 || counts[node] === 0) return found;
    const others = (conflicts[node] ?? []).filter((other) => isOdd[other] !== true);
    found.push({ node, others });
    isOdd[node] = true;
    counts[node] = 0;
    for (const other of others) counts[other] = (counts[other] ?? 0) - 1;
  }
}
