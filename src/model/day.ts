/**
 * Calendar days without a time zone, kept as `YYYY-MM-DD` text: they compare as text, and nothing can shift them.
 * Arithmetic goes through date-fns on UTC dates, because some local midnights do not exist (Asia/Shanghai 1940–49).
 */

import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysToDate } from 'date-fns/addDays';
import { addMonths as addMonthsToDate } from 'date-fns/addMonths';
import { addYears as addYearsToDate } from 'date-fns/addYears';
import type { Day, DayOrMonth, Month } from './records.ts';

function toDate(day: Day): Date {
  return new UTCDateMini(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

/** The calendar day that an instant shows in UTC. */
export function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

const MILLISECONDS_A_DAY = 86_400_000;

/** The day so many days after 1 January 1970. */
export function dayNumbered(days: number): Day {
  return dayOf(new Date(days * MILLISECONDS_A_DAY));
}

/** Terms begin and end on few days, which are asked for by the hundred thousand. */
const MOST_REMEMBERED = 50_000;

function remembered(shift: (date: Date, count: number) => Date): (day: Day, count: number) => Day {
  const known = new Map<string, Day>();
  return (day, count) => {
    const key = `${day}${count}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const shifted = dayOf(shift(toDate(day), count));
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, shifted);
    return shifted;
  };
}

export const addDays = remembered(addDaysToDate);

/** The corresponding day `count` months on, or the last day of that month where it has none (Civil Code art. 202). */
export const addMonths = remembered(addMonthsToDate);

/** The corresponding day `count` years on; 29 February becomes 28 February (Civil Code art. 202). */
export const addYears = remembered(addYearsToDate);

/** Days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return daysUntil(to) - daysUntil(from);
}

/** Asked for every line of long lists: whole days need no library. */
function daysUntil(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MILLISECONDS_A_DAY;
}

export function monthOf(date: DayOrMonth): Month {
  return date.slice(0, 7);
}

/** Whether the date is only known to the month. */
export function isMonth(date: DayOrMonth): boolean {
  return date.length === 7;
}

/** Whole months from the month of `from` to the month of `to`; days do not count. */
export function monthsBetween(from: DayOrMonth, to: DayOrMonth): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

/** Whole years counted by month, as on the forms: days do not matter. `undefined` where `since` lies after the day. */
export function wholeYears(since: DayOrMonth | undefined, asOf: Day): number | undefined {
  if (since === undefined) return undefined;
  const months = monthsBetween(since, asOf);
  return months < 0 ? undefined : Math.floor(months / 12);
}

/**
 * Whether `first` is certainly before `second`. A month is before a day only when it ends before that day's month
 * begins: what is only known to the month is given the benefit of the doubt.
 */
export function isBefore(first: DayOrMonth, second: DayOrMonth): boolean {
  return isMonth(first) || isMonth(second) ? monthOf(first) < monthOf(second) : first < second;
}

export function earlierOf(first: Day | undefined, second: Day | undefined): Day | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return first < second ? first : second;
}
