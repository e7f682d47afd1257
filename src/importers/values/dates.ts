import { type DateReading, readDate } from '../../model/date-reading.ts';
import { addDays } from '../../model/day.ts';
import type { DayOrMonth } from '../../model/records.ts';
import type { CellValue } from '../../workbooks/workbook.ts';
import { says } from '../roster.words.ts';
import { saysNothing } from '../tables/clean-text.ts';
import type { SeenCell } from '../tables/grid.ts';
import type { Reading } from './outcome.ts';

export type Precision = 'day' | 'day-or-month';

/** The date that a cell holds. */
export function readDateCell(cell: SeenCell, precision: Precision): Reading<DayOrMonth> {
  return readDateText(dateTextOf(cell.value, cell.text), precision, cell.text);
}

/** @param shown what to show of the cell where it cannot be used */
export function readDateText(text: string | DateReading, precision: Precision, shown: string): Reading<DayOrMonth> {
  if (typeof text === 'string' && saysNothing(text)) return undefined;
  const reading = typeof text === 'string' ? readDate(withoutAge(text)) : text;
  const found = shown;
  switch (reading.kind) {
    case 'day':
      return accepted(reading, found);
    case 'month':
      if (precision === 'day-or-month') return accepted(reading, found);
      return { wrong: says.dateIncomplete({ found, wanted: `${reading.value}-DD` }) };
    case 'year':
      return { wrong: says.dateIncomplete({ found, wanted: precision === 'day' ? 'YYYY-MM-DD' : 'YYYY-MM' }) };
    case 'until-now':
      return { wrong: says.untilNow({ found }) };
    case 'ambiguous':
      return { wrong: says.dateAmbiguous({ found, values: reading.values }) };
    case 'no-such-day':
      return { wrong: says.noSuchDay({ found }) };
    case 'out-of-range':
      return { wrong: says.dateRange({ found }) };
    default:
      return { wrong: unknown(text, found) };
  }
}

function accepted({ value, isGuessed }: { value: DayOrMonth; isGuessed: boolean }, found: string): Reading<DayOrMonth> {
  return isGuessed ? { value, told: says.century({ found, value }) } : { value };
}

/** What is longer holds more than a date, and would take long to look through. */
const LONGEST = 100;

/** `1968.04（45岁）` */
function withoutAge(text: string): string {
  if (text.length > LONGEST) return text;
  return text.replace(/\s*[(（]\s*\d{1,3}\s*周?岁\s*[)）]\s*$/, '');
}

/** A number is a date by how Excel shows it; the plain `1980.1` may have been typed as `1980.10`. */
function dateTextOf(value: CellValue, text: string): string | DateReading {
  if (value.kind !== 'number' || value.shown !== undefined) return text;
  const [, year] = /^(\d{4})\.1$/.exec(text) ?? [];
  return year === undefined ? text : { kind: 'ambiguous', values: [`${year}-01`, `${year}-10`] };
}

const FIRST_SERIAL = 3653;
const LAST_SERIAL = 60_000;

/** From 1910 on whole numbers of five digits are how Excel keeps days (ECMA-376 part 1, 18.17.4.1). */
function unknown(text: string | DateReading, found: string) {
  const serial = typeof text === 'string' && /^\d{4,5}$/.test(text) ? Number(text) : Number.NaN;
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL || Number.isNaN(serial)) return says.dateUnknown({ found });
  return says.dateAsNumber({ found, day: addDays('1899-12-30', serial) });
}
