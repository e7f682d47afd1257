import { addDays, addMonths, addYears } from '../model/day.ts';
import type { Day } from '../model/records.ts';

/** How far to look ahead, as people write it: `90d`, `6m`, `1y`. */
export interface Span {
  readonly count: number;
  readonly unit: 'day' | 'month' | 'year';
}

/** Spans longer than a century are slips of the keyboard. */
const UNITS: Readonly<Record<string, { unit: Span['unit']; most: number }>> = {
  d: { unit: 'day', most: 36_500 },
  m: { unit: 'month', most: 1_200 },
  y: { unit: 'year', most: 100 },
};

/** No register plans beyond it, and days compare as text only while the year has four digits. */
const LAST_DAY: Day = '2199-12-31';

/** `undefined` for anything but a whole number from 1 followed by `d`, `m` or `y`, up to 36500d, 1200m or 100y. */
export function parseSpan(text: string): Span | undefined {
  const [, digits, letter] = /^([1-9]\d{0,4})([dmy])$/.exec(text) ?? [];
  const known = letter === undefined ? undefined : UNITS[letter];
  if (digits === undefined || known === undefined) return undefined;
  const count = Number(digits);
  return count <= known.most ? { count, unit: known.unit } : undefined;
}

/**
 * The last day of a span that begins on `asOf`; months and years end on the corresponding day.
 * `undefined` where that lies beyond the year 2199.
 */
export function endOfSpan(asOf: Day, span: Span): Day | undefined {
  const end = dayAfter(asOf, span);
  return end <= LAST_DAY ? end : undefined;
}

function dayAfter(asOf: Day, { count, unit }: Span): Day {
  if (unit === 'day') return addDays(asOf, count);
  return unit === 'month' ? addMonths(asOf, count) : addYears(asOf, count);
}
