/** Calendars (RFC 5545) of whole-day events with reminders. */

import { addDays } from '../model/day.ts';
import type { Day } from '../model/records.ts';
import { type Sealed, sealed } from './sealed.ts';

export interface CalendarEvent {
  /** Stable and unique in the world: importing again updates the event. */
  readonly uid: string;
  readonly on: Day;
  readonly summary: string;
  readonly description: string;
  /** Reminders, in days before the event. */
  readonly remindDaysBefore: readonly number[];
}

export interface Calendar {
  readonly name: string;
  /** Which program made it, e.g. `-//dgw//expiring//EN`. */
  readonly product: string;
  /** The day the data are of; stands in for the time of writing, so that the same data give the same bytes. */
  readonly stamp: Day;
  readonly events: readonly CalendarEvent[];
}

export function writeCalendar(calendar: Calendar): Sealed<string> {
  return sealed(calendar, calendarText);
}

function calendarText(calendar: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${textValue(calendar.product)}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${textValue(calendar.name)}`,
    ...calendar.events.flatMap((event) => eventLines(event, calendar.stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stamp: Day): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(event.on)}`,
    // The end of a whole-day event is the first day after it (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${compact(addDays(event.on, 1))}`,
    `SUMMARY:${textValue(event.summary)}`,
    `DESCRIPTION:${textValue(event.description)}`,
    'TRANSP:TRANSPARENT',
    ...event.remindDaysBefore.flatMap((days) => alarmLines(days, event.summary)),
    'END:VEVENT',
  ];
}

function alarmLines(days: number, text: string): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:-P${days}D`, `DESCRIPTION:${textValue(text)}`, 'END:VALARM'];
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}

/** A TEXT value (RFC 5545, 3.3.11). Of control characters only line ends are left, and tabs, which it cannot hold. */
function textValue(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

const OCTETS_A_LINE = 75;

/** Lines have at most 75 octets; the rest follows after a blank (RFC 5545, 3.1). No character is split. */
export function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > OCTETS_A_LINE) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}
