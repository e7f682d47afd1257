import { plainNumber } from './plain-number.ts';
import type { CellValue } from './workbook.ts';

/**
 * What a person sees in the cell: numbers in digits up to 2^53, in their format where that shows something else; dates as
 * `YYYY-MM-DD`, as `YYYY-MM` where the cell shows no day, with `HH:MM` where it shows a time; `TRUE`, `FALSE`; errors by
 * their names.
 */
export function cellText(value: CellValue): string {
  switch (value.kind) {
    case 'number':
      return value.shown ?? plainNumber(value.number);
    case 'date':
      return dateText(value);
    case 'boolean':
      return value.is ? 'TRUE' : 'FALSE';
    default:
      return value.text;
  }
}

function dateText({ day, isMonth, time }: Extract<CellValue, { kind: 'date' }>): string {
  const date = isMonth === true ? day.slice(0, 'YYYY-MM'.length) : day;
  return time === undefined ? date : `${date} ${time}`;
}
