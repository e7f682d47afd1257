import { format as shownBy } from 'numfmt';
import { dayNumbered } from '../model/day.ts';
import type { NumberFormat } from './number-formats.ts';
import { plainNumber } from './plain-number.ts';
import type { CellValue } from './workbook.ts';

const SECONDS_A_DAY = 86_400;
/** 9999-12-31, the last day that Excel knows. */
const LAST_SERIAL = 2_958_465;
/** Excel counts a 29 February 1900, which never was, so as to agree with Lotus 1-2-3. */
const NEVER_WAS = 60;
/** Number of 1 January 1970, from which days are counted elsewhere. */
const EPOCH = 25_569;
/** From 1 January 1900 to 1 January 1904, with the day that never was. */
const DAYS_1904 = 1_462;

/** What showing one number costs at least, in characters of its format. */
const SHOWING = 20;

/** How much work a number makes, in characters of its format that are gone through; days are reckoned without it. */
export function formattingCost(number: number, format: NumberFormat): number {
  if (format.kind === 'plain') return 0;
  return format.kind === 'date' && number >= 0 && number < LAST_SERIAL ? 1 : SHOWING + format.code.length;
}

/** What a number is by the format of its cell. */
export function numberValue(number: number, format: NumberFormat, is1904: boolean): CellValue {
  if (format.kind === 'plain') return { kind: 'number', number };
  if (format.kind === 'date') {
    const date = dateOf(number, format, is1904);
    if (date !== undefined) return date;
  }
  const shown = shownAs(is1904 && format.kind === 'date' ? number + DAYS_1904 : number, format.code);
  return shown === undefined || shown === plainNumber(number)
    ? { kind: 'number', number }
    : { kind: 'number', number, shown };
}

type DateFormat = Extract<NumberFormat, { kind: 'date' }>;

function dateOf(serial: number, { isMonth, hasTime }: DateFormat, is1904: boolean): CellValue | undefined {
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const days = Math.floor(seconds / SECONDS_A_DAY);
  const day = dayOf(days, is1904);
  if (day === undefined) return undefined;
  const time = hasTime ? { time: timeOf(seconds - days * SECONDS_A_DAY) } : {};
  return { kind: 'date', day, ...(isMonth && { isMonth }), ...time };
}

function dayOf(days: number, is1904: boolean): string | undefined {
  const serial = is1904 ? days + DAYS_1904 : days;
  if (!(days >= (is1904 ? 0 : 1) && serial <= LAST_SERIAL) || serial === NEVER_WAS) return undefined;
  return dayNumbered(serial - EPOCH + (serial < NEVER_WAS ? 1 : 0));
}

function timeOf(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

function shownAs(number: number, code: string): string | undefined {
  try {
    return shownBy(code, number, { locale: 'zh-CN', dateSpanLarge: false, dateErrorThrows: true }).trim();
  } catch {
    return undefined;
  }
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/;

/** A date as strict files may hold it (ST_CellType `d`, 18.18.11). */
export function isoDateValue(text: string, format: NumberFormat): CellValue {
  const [, day, time] = ISO.exec(text) ?? [];
  if (day === undefined) return { kind: 'text', text };
  const isMonth = format.kind === 'date' && format.isMonth;
  const hasTime = time !== undefined && format.kind === 'date' && format.hasTime;
  return { kind: 'date', day, ...(isMonth && { isMonth }), ...(hasTime && { time }) };
}
