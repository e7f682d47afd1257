import type { DueItem } from './due.ts';

/** From the most to the least urgent. */
export const URGENCIES = ['lapsed', 'within30', 'within90', 'within180', 'later'] as const;

export type Urgency = (typeof URGENCIES)[number];

/** Days left at most, both ends included. */
const BANDS = [
  ['within30', 30],
  ['within90', 90],
  ['within180', 180],
] as const;

export function urgencyOf(item: Pick<DueItem, 'state' | 'daysLeft'>): Urgency {
  if (item.state === 'lapsed') return 'lapsed';
  return BANDS.find(([, most]) => item.daysLeft <= most)?.[0] ?? 'later';
}

export type UrgencyCounts = Readonly<Record<Urgency, number>>;

export function countByUrgency(items: readonly { readonly urgency: Urgency }[]): UrgencyCounts {
  const counts = { lapsed: 0, within30: 0, within90: 0, within180: 0, later: 0 };
  for (const item of items) counts[item.urgency] += 1;
  return counts;
}
