import type { SchemaError } from '../generated/validators.js';
import { msg } from '../messages/catalogue.ts';
import { readDate } from '../model/date-reading.ts';
import { FIRST_YEAR, LAST_YEAR } from '../model/day-text.ts';
import type { Told } from './told.ts';

export type DateFormat = 'date' | 'date-or-month';

/** The format of a date that the field of an error has, whatever of it is not kept. */
export function dateFormatOf({ keyword, params, parentSchema }: SchemaError): DateFormat | undefined {
  const format = keyword === 'format' ? params.format : parentSchema?.format;
  return format === 'date' || format === 'date-or-month' ? format : undefined;
}

/** What is wrong with a date, from what it was most likely meant to be; the value as the field wants it where it can be known. */
export function toldOfDate(value: string, format: DateFormat): Told {
  const reading = readDate(value);
  switch (reading.kind) {
    case 'day':
      return inForm(value, reading);
    case 'month':
      return format === 'date-or-month'
        ? inForm(value, reading)
        : { message: msg('schema.date-incomplete', { value, wanted: `${reading.value}-DD` }) };
    case 'year': {
      const wanted = format === 'date' ? `${reading.value}-MM-DD` : `${reading.value}-MM`;
      return { message: msg('schema.date-incomplete', { value, wanted }) };
    }
    case 'until-now':
      return { message: msg('schema.until-now', { value }) };
    case 'ambiguous':
      return { message: msg('schema.date-ambiguous', { value, values: reading.values }) };
    case 'no-such-day':
      return { message: msg('schema.no-such-day', { value }) };
    case 'out-of-range':
      return { message: msg('schema.date-range', { value, first: FIRST_YEAR, last: LAST_YEAR }) };
    default:
      return { message: msg(`schema.${format}`, { value }) };
  }
}

function inForm(value: string, { value: wanted, isGuessed }: { value: string; isGuessed: boolean }): Told {
  return { message: msg('schema.date-form', { value, wanted, isGuessed }), suggestion: wanted };
}
