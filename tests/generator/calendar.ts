import type { Day, Month } from '../../src/model/records.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01. */
function dayNumber(day: Day): number {
  const { year, month, date } = partsOf(day);
  return Date.UTC(year, month - 1, date) / MILLISECONDS_A_DAY;
}

export function partsOf(day: Day): { year: number; month: number; date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

export function dayOf(year: number, month: number, date: number): Day {
  return `${monthOf(year, month)}-${String(date).padStart(2, '0')}`;
}

export function monthOf(year: number, month: number): Month {
  return `${year}-${String(month).padStart(2, '0')}`;
}

export function addDays(day: Day, days: number): Day {
  return new Date((dayNumber(day) + days) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The same day of the month some years on; 29 February becomes the 28th where there is none. */
export function addYears(day: Day, years: number): Day {
  const { year, month, date } = partsOf(day);
  const daysInMonth = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  return dayOf(year + years, month, Math.min(date, daysInMonth));
}

/** Months since the year 0, for arithmetic. */
export function monthNumber(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

export function monthAt(number: number): Month {
  return monthOf(Math.floor(number / 12), (number % 12) + 1);
}

/** Public holidays of the years of the examples, first and last day. */
const HOLIDAYS: readonly (readonly [Day, Day])[] = [
  ['2010-02-13', '2010-02-19'],
  ['2010-04-03', '2010-04-05'],
  ['2010-09-22', '2010-09-24'],
  ['2010-10-01', '2010-10-07'],
  ['2011-02-02', '2011-02-08'],
  ['2011-10-01', '2011-10-07'],
  ['2012-01-22', '2012-01-28'],
  ['2012-10-01', '2012-10-07'],
  ['2013-02-09', '2013-02-15'],
  ['2013-04-04', '2013-04-06'],
  ['2013-09-19', '2013-09-21'],
  ['2013-10-01', '2013-10-07'],
  ['2014-01-01', '2014-01-01'],
  ['2014-01-31', '2014-02-06'],
  ['2014-04-05', '2014-04-07'],
  ['2014-05-01', '2014-05-03'],
  ['2014-05-31', '2014-06-02'],
  ['2014-09-06', '2014-09-08'],
];

export function isWorkday(day: Day): boolean {
  const weekday = new Date(dayNumber(day) * MILLISECONDS_A_DAY).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return !HOLIDAYS.some(([first, last]) => first <= day && day <= last);
}

export function workdayOnOrBefore(day: Day): Day {
  return isWorkday(day) ? day : workdayOnOrBefore(addDays(day, -1));
}

export function workdayOnOrAfter(day: Day): Day {
  return isWorkday(day) ? day : workdayOnOrAfter(addDays(day, 1));
}
