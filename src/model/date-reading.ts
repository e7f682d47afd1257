/**
 * A date in whatever way a clerk writes it, as the records want it: `2013年9月22日`, `2013.9.22`, `2013/9/22`, `20130922`,
 * `2013-09-22 00:00:00`, `２０１３．９`, `二〇一三年九月`, `68.4`, `22 Sep 2013`, `至今`. For what is offered to a person to
 * look at, a suggestion, an answer of the wizard or a cell of a workbook; never to change a record in silence.
 *
 * Give the text as it was typed: of the number 1972.10 only 1972.1 is left.
 */

import { type DateReading, readForms, UNKNOWN } from './date-forms.ts';
import { addDays } from './day.ts';
import { isDay } from './day-text.ts';
import type { DayOrMonth } from './records.ts';

export type { DateReading } from './date-forms.ts';

/** Longer texts hold more than a date. */
const LONGEST = 60;

/** Never throws; every day or month that it gives is one that records can hold. */
export function readDate(text: string): DateReading {
  if (text.length > LONGEST) return UNKNOWN;
  const plain = plainDate(text);
  if (UNTIL_NOW.test(plain)) return { kind: 'until-now' };
  const { date, zone } = withoutTime(plain);
  const reading = readForms(
    date
      .replace(WEEKDAY, '')
      .replace(/[.,。、]$/, '')
      .trim(),
  );
  return zone === undefined ? reading : inChina(reading, zone);
}

/**
 * What to write instead where a date is wanted.
 *
 * @param isMonthEnough whether a month will do as well as a day
 */
export function suggestedDate(text: string, isMonthEnough: boolean): DayOrMonth | undefined {
  const reading = readDate(text);
  const isEnough = reading.kind === 'day' || (reading.kind === 'month' && isMonthEnough);
  return isEnough ? reading.value : undefined;
}

const UNTIL_NOW = /^(?:至今|迄今|到今|今|现在|至现在|到现在|目前|至目前|now|present|until now|to date|current|today)$/i;
const WEEKDAY = /[ ,(]*(?:星期|周|礼拜)[一二三四五六日天][ )]*$/;

/** Half-width, without quotes around it and what cannot be seen, one blank where there are several. */
function plainDate(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}"'“”‘’「」]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Minutes by which the clock of a time with a zone must be turned forward to show Chinese time, and that time. */
interface Zone {
  readonly minutes: number;
}

const TIME =
  /(?:T| ?)(?:上午|下午|早上|中午|晚上|凌晨)? ?(\d{1,2})(?::|时|点)(\d{1,2})?(?:[:分]?\d{0,2}秒?(?:\.\d{1,9})?)? ?(?:[AP]M)?(Z|[+-]\d{2}:?\d{2})?$/i;

/** `2013-09-22T08:00:00Z`: the day and the time of the day. */
function withoutTime(text: string): { readonly date: string; readonly zone: Zone | undefined } {
  const time = TIME.exec(text);
  if (time === null || time.index === 0) return { date: text, zone: undefined };
  const [, hour = '0', minute = '0', zone] = time;
  const minutes = Number(hour) * 60 + Number(minute);
  const date = text
    .slice(0, time.index)
    .replace(/(?:上午|下午)$/, '')
    .trim();
  return { date, zone: zone === undefined ? undefined : { minutes: minutes - offsetOf(zone) + 8 * 60 } };
}

function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})/.exec(zone) ?? [];
  return hours === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

/** Programs store the midnight of Beijing as 16:00 UTC of the day before: either day may be meant. */
function inChina(reading: DateReading, { minutes }: Zone): DateReading {
  if (reading.kind !== 'day' || (minutes >= 0 && minutes < 24 * 60)) return reading;
  const other = addDays(reading.value, minutes < 0 ? -1 : 1);
  return { kind: 'ambiguous', values: [reading.value, other].filter(isDay).sort() };
}
