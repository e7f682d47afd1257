import { createHash } from 'node:crypto';
import { daysBetween } from '../model/day.ts';
import type { Day } from '../model/records.ts';
import { type CalendarEvent, type EventVersion, writeCalendar } from '../writers/ics.ts';
import type { Sealed } from '../writers/sealed.ts';
import { type CalendarDay, calendarDays } from './calendar-days.ts';
import type { ExpiryWords } from './expiry.words.ts';
import { nextStepCases } from './next-step-cases.ts';
import type { ExpiryReport, ReportItem } from './report.ts';
import { reportTitle } from './title.ts';

/** Days before the event on which a calendar reminds, as far as they are still to come. */
const REMINDERS = [90, 30, 7, 0];

/** A calendar with one event an organisation and day, for all whose terms end on it. */
export function expiryCalendar(report: ExpiryReport, words: ExpiryWords): Sealed<string> {
  return writeCalendar({
    name: reportTitle(report, words),
    product: `-//dgw//expiring//${words.lang.slice(0, 2).toUpperCase()}`,
    events: calendarDays(report).map((day) => eventOf(day, report.asOf, words)),
  });
}

function eventOf(day: CalendarDay, asOf: Day, words: ExpiryWords): CalendarEvent {
  const { on, organization, items } = day;
  const lapsed = items.filter((item) => item.state === 'lapsed').length;
  const daysAhead = daysBetween(asOf, on);
  return {
    uid: uidOf(day),
    on,
    summary: words.calendarSummary(organization.name, items.length - lapsed, lapsed),
    description: [
      ...ownTermLines(day, words),
      ...items.map((item) => personLine(item, words)),
      ...steps(items, words),
    ].join('\n'),
    version: versionOf(asOf, daysAhead),
    remindDaysBefore: REMINDERS.filter((daysBefore) => daysBefore <= daysAhead),
  };
}

function ownTermLines({ organization, on }: CalendarDay, words: ExpiryWords): string[] {
  const ending = organization.endingTerms.filter(({ term }) => term.end === on);
  return ending.map(({ term, takesAlong }) => words.organizationTerm(term.name, term.end, takesAlong.length));
}

function personLine(item: ReportItem, words: ExpiryWords): string {
  const who = item.category === '' ? item.name : item.name + words.next.brackets(item.category);
  // No number of days left: the event is read on other days than this one.
  const state = item.state === 'lapsed' ? [words.urgency.lapsed] : [];
  return [who, words.period(item.start, item.end), ...state].join(words.next.separator);
}

function steps(items: readonly ReportItem[], words: ExpiryWords): string[] {
  const cases = nextStepCases(items, words);
  return cases.flatMap(({ lines, items: own }) => [
    '',
    ...(cases.length > 1 ? [own.map((item) => item.name).join(words.next.listSeparator)] : []),
    ...lines,
  ]);
}

/** Hashed, because calendars are shared more freely than registers; whatever the id, it is short and its own. */
function uidOf({ organization, key }: CalendarDay): string {
  const identity = JSON.stringify([organization.id, ...key]);
  return `${createHash('sha256').update(identity).digest('hex').slice(0, 32)}@dgw`;
}

const FIRST_DAY: Day = '1900-01-01';
const LAST_SECOND = 86_399;

/**
 * Newer with every as-of day; within one day, newer the later the event: a term that was extended meanwhile moves on
 * the next import even then. Nothing of the clock, so that the same data give the same bytes.
 */
function versionOf(asOf: Day, daysAhead: number): EventVersion {
  const revision = Math.max(0, daysBetween(FIRST_DAY, asOf));
  return { revision, stamp: asOf, second: Math.min(daysAhead, LAST_SECOND) };
}
