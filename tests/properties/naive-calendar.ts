/**
 * A calendar that can only do one thing, step from a day to the next, and counts everything else by doing so: slow,
 * plain, and told differently from the one under test.
 */

import type { Day } from '../../src/model/records.ts';
import fc from '../support/properties.ts';

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Gregorian: of the full hundreds only every fourth is a leap year. */
function hasLeapDay(year: number): boolean {
  return year % 100 === 0 ? year % 400 === 0 : year % 4 === 0;
}

function written(year: number, month: number, date: number): Day {
  return [String(year), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
}

/** Every day from 1 January of the first year to 31 December of the last, in order. */
function walk(firstYear: number, lastYear: number): Day[] {
  const days: Day[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    LENGTHS.forEach((length, index) => {
      const last = index === 1 && hasLeapDay(year) ? 29 : length;
      for (let date = 1; date <= last; date += 1) days.push(written(year, index + 1, date));
    });
  }
  return days;
}

/** Wider than the records' years on both sides, so that arithmetic never runs out of it. */
export const DAYS: readonly Day[] = walk(1790, 2310);
const NUMBERS: ReadonlyMap<Day, number> = new Map(DAYS.map((day, number) => [day, number]));

export function numberOf(day: Day): number {
  const number = NUMBERS.get(day);
  if (number === undefined) throw new RangeError(`No such day: ${day}`);
  return number;
}

export function dayAt(number: number): Day {
  const day = DAYS[number];
  if (day === undefined) throw new RangeError(`Beyond the calendar: ${number}`);
  return day;
}

export function stepDays(day: Day, count: number): Day {
  return dayAt(numberOf(day) + count);
}

/** Goes month by month to the wanted one, then back from the same date until the calendar knows the day. */
export function stepMonths(day: Day, count: number): Day {
  let [year = 0, month = 0] = day.split('-').map(Number);
  for (let left = Math.abs(count); left > 0; left -= 1) {
    month += Math.sign(count);
    if (month === 13) [year, month] = [year + 1, 1];
    if (month === 0) [year, month] = [year - 1, 12];
  }
  let date = Number(day.slice(8));
  while (!NUMBERS.has(written(year, month, date))) date -= 1;
  return written(year, month, date);
}

/** A day of the years that records may name; often one at the end of a month, where arithmetic goes wrong. */
export const anyDay: fc.Arbitrary<Day> = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: numberOf('1900-01-01'), max: numberOf('2199-12-31') }).map(dayAt) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 1900, max: 2198 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: -3, max: 1 }))
      .map(([year, month, offset]) => stepDays(stepMonths(written(year, month, 1), 1), offset)),
  },
);

/** Days of one short stretch, so that drawn days meet, touch and cross often. */
export function dayWithin(first: Day, length: number): fc.Arbitrary<Day> {
  return fc.integer({ min: 0, max: length - 1 }).map((offset) => stepDays(first, offset));
}
