/** The forms in which a date is written, each a pattern of a text in half-width characters without a time of the day. */

import { chineseNumber, chineseYear } from './chinese-numerals.ts';
import { FIRST_YEAR, isDayOrMonth, LAST_YEAR } from './day-text.ts';
import type { Day, DayOrMonth, Month } from './records.ts';

export type DateReading =
  /** @property isGuessed whether the century was not written: see `withCentury` */
  | { readonly kind: 'day'; readonly value: Day; readonly isGuessed: boolean }
  | { readonly kind: 'month'; readonly value: Month; readonly isGuessed: boolean }
  /** Only a year, four digits. */
  | { readonly kind: 'year'; readonly value: string }
  | { readonly kind: 'until-now' }
  /** Several days may be meant, in the order of the calendar. */
  | { readonly kind: 'ambiguous'; readonly values: readonly DayOrMonth[] }
  /** Written as a date, but the calendar has no such day or month: `2013-02-30`. */
  | { readonly kind: 'no-such-day'; readonly value: string }
  /** A date before or after the years that records can hold. */
  | { readonly kind: 'out-of-range'; readonly value: string }
  /** No date, or one without its year. */
  | { readonly kind: 'unknown' };

export const UNKNOWN: DateReading = { kind: 'unknown' };

export function readForms(text: string): DateReading {
  return chineseForm(text) ?? yearFirst(text) ?? yearLast(text) ?? compact(text) ?? english(text) ?? UNKNOWN;
}

const YEAR = '[\\d〇零○OoOo一二三四五六七八九]{2,4}';
const COUNT = '[\\d一二三四五六七八九十廿卅元]{1,3}';
const CHINESE = new RegExp(`^(${YEAR})年(?:(${COUNT})(?:月|月份)(?:(${COUNT})[日号]?)?)?(?:生|出生)?$`);

/** `2013年9月22日`, `二〇一三年九月`, `八八年九月`. */
function chineseForm(text: string): DateReading | undefined {
  const [, year, month, day] = CHINESE.exec(text.replaceAll(' ', '')) ?? [];
  if (year === undefined) return undefined;
  return dated(chineseYear(year), chineseNumber(month), chineseNumber(day));
}

const MARK = ' ?[-‐‑‒–—−./·、,_~] ?';
const YEAR_FIRST = new RegExp(
  `^(\\d{4}|\\d{2}(?=${MARK}\\d))(?:年|${MARK})(\\d{1,2})(?:月|(?:${MARK}|月)(\\d{1,2})[日号]?)?(?:生|出生)?$`,
);

/** `2013-9-22`, `2013.9`, `1968.4月`, `68.4`, `13/9/22`. */
function yearFirst(text: string): DateReading | undefined {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year === undefined) return undefined;
  // A day of some year, as likely as a month of one.
  if (year.length === 2 && Number(year) <= 12 && day === undefined) return UNKNOWN;
  return dated(year, Number(month), day === undefined ? undefined : Number(day));
}

const YEAR_LAST = new RegExp(`^(\\d{1,2})(?:${MARK}| )(\\d{1,2})(?:${MARK}| )(\\d{4})$`);

/** `9/22/2013` and `22.9.2013`: abroad the day or the month comes first. */
function yearLast(text: string): DateReading | undefined {
  const [, first, second, year] = YEAR_LAST.exec(text) ?? [];
  if (year === undefined) return undefined;
  const readings = [dated(year, Number(first), Number(second)), dated(year, Number(second), Number(first))];
  const days = new Set(readings.flatMap((reading) => (reading.kind === 'day' ? [reading.value] : [])));
  if (days.size === 2) return { kind: 'ambiguous', values: [...days].sort() };
  return readings.find(({ kind }) => kind === 'day') ?? readings[1];
}

/** `20130922`, `201309`, `680412`, `2013`. */
function compact(text: string): DateReading | undefined {
  if (!/^(?:\d{4}|\d{6}|\d{8})$/.test(text)) return undefined;
  const [a, b, c, d] = [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8), text.slice(0, 2)];
  if (text.length === 4) return dated(a, undefined, undefined);
  if (text.length === 8) return dated(a, Number(b), Number(c));
  const month = dated(a, Number(b), undefined);
  return month.kind === 'month' ? month : dated(d, Number(text.slice(2, 4)), Number(b));
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const ENGLISH = [
  // 22 September 2013, 22-Sep-13
  new RegExp(`^(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -]?(?<month>${NAME})[ ,-]{0,2}(?<year>\\d{4}|\\d{2})$`, 'i'),
  // September 22, 2013
  new RegExp(`^(?<month>${NAME}) ?(?<day>\\d{1,2})(?:st|nd|rd|th)?[ ,]{1,2}(?<year>\\d{4})$`, 'i'),
  // September 2013, Sep-13
  new RegExp(`^(?<month>${NAME})[ ,-]{0,2}(?<year>\\d{4}|\\d{2})$`, 'i'),
  // 2013 Sep 22
  new RegExp(`^(?<year>\\d{4})[ -]?(?<month>${NAME})(?:[ -]?(?<day>\\d{1,2}))?$`, 'i'),
];

function english(text: string): DateReading | undefined {
  for (const form of ENGLISH) {
    const { year, month = '', day } = form.exec(text)?.groups ?? {};
    if (year === undefined) continue;
    return dated(
      year,
      MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1,
      day === undefined ? undefined : Number(day),
    );
  }
  return undefined;
}

/** @param year of four digits or of two; `undefined` where it was no year */
function dated(year: string | undefined, month: number | undefined, day: number | undefined): DateReading {
  if (year === undefined || (year.length !== 2 && year.length !== 4)) return UNKNOWN;
  const isGuessed = year.length === 2;
  const whole = isGuessed ? withCentury(year) : year;
  const value = [whole, month, day]
    .flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))
    .join('-');
  if (Number(whole) < FIRST_YEAR || Number(whole) > LAST_YEAR) return { kind: 'out-of-range', value };
  if (month === undefined) return isGuessed ? UNKNOWN : { kind: 'year', value };
  if (!isDayOrMonth(value)) return isGuessed ? UNKNOWN : { kind: 'no-such-day', value };
  return { kind: day === undefined ? 'month' : 'day', value, isGuessed };
}

const LAST_YEAR_OF_THIS_CENTURY = 35;

/** Members were born in the last century and do their work in this one: up to 35 it is this one. */
function withCentury(year: string): string {
  return Number(year) <= LAST_YEAR_OF_THIS_CENTURY ? `20${year}` : `19${year}`;
}
