import type { Splice } from './splice.ts';

/** How a change is made in the text in which it was planned. */
export interface Plan {
  readonly splices: readonly Splice[];
  /** Whether a plain value gives way to another within its line, so that nothing else depends on it. */
  readonly isInPlace: boolean;
}

export function plan(splices: readonly Splice[], isInPlace = false): Plan {
  return { splices, isInPlace };
}
