import { numberKey } from '../model/numbers.ts';
import type { PlacedNumber, SharedNumber } from '../rules/rule.ts';

/** The numbers that stand in several places, each with all of them, in their order. */
export function sharedNumbers(places: readonly PlacedNumber[]): SharedNumber[] {
  const groups = new Map<string, PlacedNumber[]>();
  for (const place of places) {
    const key = numberKey(place);
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return [...groups.values()].flatMap((group) => group.slice(1, 2).map(({ kind }) => ({ kind, places: group })));
}
