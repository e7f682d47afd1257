import { createHash } from 'node:crypto';
import { type CalendarEvent, writeCalendar } from '../writers/ics.ts';
import type { Sealed } from '../writers/sealed.ts';
import type { ExpiryWords } from './expiry.words.ts';
import { nextStepLines } from './next-step-text.ts';
import type { ExpiryReport, ReportItem } from './report.ts';

/** A calendar with one event a term, on its last day. */
export function expiryCalendar(report: ExpiryReport, words: ExpiryWords): Sealed<string> {
  return writeCalendar({
    name: report.title === undefined ? words.title : `${report.title} · ${words.title}`,
    product: `-//dgw//expiring//${words.lang.slice(0, 2).toUpperCase()}`,
    stamp: report.asOf,
    events: report.items.map((item) => eventOf(item, words)),
  });
}

function eventOf(item: ReportItem, words: ExpiryWords): CalendarEvent {
  const facts = [item.organizationName, item.category, `${item.start} — ${item.end}`].filter((text) => text !== '');
  return {
    uid: uidOf(item),
    on: item.end,
    summary: words.calendarSummary(item.name, item.organizationName),
    description: [facts.join(' · '), ...nextStepLines(item.next, words)].join('\n'),
    remindDaysBefore: [90, 30],
  };
}

/**
 * From person, organisation and start of the term: a corrected last day moves the event instead of adding another.
 * Hashed, because calendars are shared more freely than registers.
 */
function uidOf(item: ReportItem): string {
  const identity = JSON.stringify([item.member, item.organization, item.start]);
  return `${createHash('sha256').update(identity).digest('hex').slice(0, 32)}@dgw`;
}
