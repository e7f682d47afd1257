/**
 * What numbers of the domain look like: dates, times, periods, numbers of documents, decimals, versions. Each is read
 * off the groups of digits and the marks between them.
 */

/** The digits of the groups from one on, the marks behind each of them, and the mark before the first. */
export interface Reading {
  readonly digits: (offset: number) => string | undefined;
  readonly gap: (offset: number) => string | undefined;
  readonly before: string;
}

const YEAR = /^(?:1[89]|2[01])\d\d$/;
const ANY_YEAR = /^\d{4}$/;
const MONTH = /^(?:0?[1-9]|1[0-2])$/;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;
/** Also the likes of `2013-02-30` and `2013-13`, which a message must be able to name. */
const ABOUT_A_DAY = /^\d{1,2}$/;
const COMPACT_DAY = /^(?:1[89]|2[01])\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const COMPACT_TIME = /^(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?$/;
const HOUR = /^(?:[01]?\d|2[0-4])$/;
const MINUTE = /^[0-5]\d$/;
const THOUSANDS = /^\d{3}$/;
const SMALL = /^(?:0|[1-9]\d{0,2})$/;

/** No such number has more; what is longer is not looked at. */
const MOST_GROUPS = 6;

/** How many groups from here on are together such a number; 0 where none is. */
export function harmlessGroups(reading: Reading): number {
  for (const read of READERS) {
    const groups = read(reading);
    if (groups > 0) return groups;
  }
  return 0;
}

export function isYear(digits: string): boolean {
  return YEAR.test(digits);
}

/** A count: at most three digits, and no zeros before them. */
export function isSmall(digits: string): boolean {
  return SMALL.test(digits);
}

/** `20131015`, and `20131015123000` as cameras and chat programs name pictures. */
export function isCompactDate(digits: string): boolean {
  return (
    COMPACT_DAY.test(digits) || (digits.length === 14 && isCompactDate(digits.slice(0, 8)) && isTime(digits.slice(8)))
  );
}

function isTime(digits: string): boolean {
  return COMPACT_TIME.test(digits);
}

/** `2013-10-15`, `2013.10`, `2013/1/5`, and the id of a meeting, `2014-03-20-2`. */
function date({ digits, gap }: Reading): number {
  const [mark, year = '', month = '', day = ''] = [gap(0), digits(0), digits(1), digits(2)];
  if (!isDateMark(mark)) return 0;
  const isFullDay = gap(1) === mark && ABOUT_A_DAY.test(day);
  if (!YEAR.test(year)) {
    const isMistyped = mark === '-' && ANY_YEAR.test(year) && /^\d\d$/.test(month) && MONTH.test(month);
    return isMistyped && isFullDay && /^\d\d$/.test(day) && DAY.test(day) ? 3 : 0;
  }
  if (!ABOUT_A_DAY.test(month)) return 0;
  if (!isFullDay) return 2;
  return mark === '-' && gap(2) === '-' && /^\d{1,3}$/.test(digits(3) ?? '') && !isDateMark(gap(3)) ? 4 : 3;
}

/** `15.10.2013`, `10/15/2013`. */
function dateEndingInYear({ digits, gap, before }: Reading): number {
  const [mark, one = '', other = ''] = [gap(0), digits(0), digits(1)];
  const isWhole = isDateMark(mark) && gap(1) === mark && before !== mark && gap(2) !== mark;
  return isWhole && DAY.test(one) && DAY.test(other) && YEAR.test(digits(2) ?? '') ? 3 : 0;
}

function isDateMark(mark: string | undefined): boolean {
  return mark === '-' || mark === '.' || mark === '/';
}

/** `2011-2016`, and ids by year, `2014-0012`. */
function ofYear({ digits, gap, before }: Reading): number {
  if (gap(1) === gap(0) || before === gap(0)) return 0;
  const isOne = YEAR.test(digits(0) ?? '') && /^[-/]$/.test(gap(0) ?? '') && /^\d{1,4}$/.test(digits(1) ?? '');
  return isOne ? 2 : 0;
}

/** `20131015`, `20131015_123000`. */
function compactDate({ digits, gap }: Reading): number {
  if (!isCompactDate(digits(0) ?? '')) return 0;
  return /^[-_ ]$/.test(gap(0) ?? '') && isTime(digits(1) ?? '') && (digits(1) ?? '').length === 6 ? 2 : 1;
}

/** `8:30`, `08:30:15`, `08:30:15.123`. */
function time({ digits, gap }: Reading): number {
  if (!HOUR.test(digits(0) ?? '') || gap(0) !== ':' || !MINUTE.test(digits(1) ?? '')) return 0;
  if (gap(1) !== ':' || !MINUTE.test(digits(2) ?? '')) return 2;
  return gap(2) === '.' && /^\d{1,9}$/.test(digits(3) ?? '') ? 4 : 3;
}

/** `〔2013〕12`, as documents are numbered. */
function documentNumber({ digits, gap, before }: Reading): number {
  const isBracketed = /[〔[(（【［]$/.test(before) && /^[〕\])】] ?$/.test(gap(0) ?? '');
  return isBracketed && YEAR.test(digits(0) ?? '') && /^\d{1,5}$/.test(digits(1) ?? '') ? 2 : 0;
}

/** `1,234,567`. */
function grouped({ digits, gap }: Reading): number {
  if (!/^[1-9]\d{0,2}$/.test(digits(0) ?? '')) return 0;
  let groups = 1;
  while (groups < MOST_GROUPS && gap(groups - 1) === ',' && THOUSANDS.test(digits(groups) ?? '')) groups += 1;
  if (groups === 1 || gap(groups - 1) === ',') return 0;
  return gap(groups - 1) === '.' && /^\d{1,4}$/.test(digits(groups) ?? '') ? groups + 1 : groups;
}

/** Counts have few places, measures of length and the like few digits before them. */
const DECIMAL = /^(?:(?:0|[1-9]\d{0,5})\.\d{1,2}|(?:0|[1-9]\d{0,2})\.\d{1,4})$/;

/** `45.5`, `1.2.3`, `192.168.1.1`. */
function decimalOrVersion({ digits, gap, before }: Reading): number {
  if (before.endsWith('.')) return 0;
  let groups = 1;
  while (groups < MOST_GROUPS && gap(groups - 1) === '.') groups += 1;
  const parts = Array.from({ length: groups }, (_, at) => digits(at) ?? '');
  if (groups === 2) return DECIMAL.test(parts.join('.')) ? 2 : 0;
  return (groups === 3 || groups === 4) && parts.every(isSmall) ? groups : 0;
}

const READERS = [date, dateEndingInYear, documentNumber, compactDate, time, ofYear, grouped, decimalOrVersion];
