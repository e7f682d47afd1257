import { addDays, addMonths } from './day.ts';
import type { Timespan } from './policy.ts';
import type { Day } from './records.ts';

const IN_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };
const IN_MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12 };

/** The day on which a span ends that is counted from `day`; months and years end on the corresponding day. */
export function afterSpan(day: Day, span: Timespan): Day {
  const [count = '', words = ''] = span.split(' ');
  const unit = words.replace(/s$/, '');
  const months = IN_MONTHS[unit];
  if (months !== undefined) return addMonths(day, Number(count) * months);
  return addDays(day, Number(count) * (IN_DAYS[unit] ?? 1));
}
