/**
 * Whether a text has the form of a date. Asked of nearly every text of every record (600,000 members in a national
 * register), so char codes are scanned instead of matching a regular expression.
 */

const FIRST_CENTURY = 19;
const LAST_CENTURY = 21;

/** The years that a date in a record can have. */
export const FIRST_YEAR = FIRST_CENTURY * 100;
export const LAST_YEAR = LAST_CENTURY * 100 + 99;

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const HYPHEN = 0x2d;

/** The number that two ASCII digits at `index` make, or a negative one where a character is no digit. */
function twoDigits(text: string, index: number): number {
  const tens = text.charCodeAt(index) - 0x30;
  const ones = text.charCodeAt(index + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function startsWithMonth(text: string): boolean {
  const century = twoDigits(text, 0);
  const month = twoDigits(text, 5);
  return (
    century >= FIRST_CENTURY &&
    century <= LAST_CENTURY &&
    twoDigits(text, 2) >= 0 &&
    text.charCodeAt(4) === HYPHEN &&
    month >= 1 &&
    month <= 12
  );
}

function daysInMonth(text: string): number {
  const month = twoDigits(text, 5);
  if (month !== 2) return DAYS_OF_MONTH[month - 1] ?? 0;
  return isLeapYear(twoDigits(text, 0) * 100 + twoDigits(text, 2)) ? 29 : 28;
}

/** A day that the Gregorian calendar has, `YYYY-MM-DD`, in the years 1900–2199. */
export function isDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(7) !== HYPHEN || !startsWithMonth(text)) return false;
  const day = twoDigits(text, 8);
  return day >= 1 && (day <= 28 || day <= daysInMonth(text));
}

/** A day, or a month of the same years, `YYYY-MM`. */
export function isDayOrMonth(text: string): boolean {
  return text.length === 7 ? startsWithMonth(text) : isDay(text);
}
