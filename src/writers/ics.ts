/** Calendars (RFC 5545) of whole-day events with reminders in the morning. */

import { addDays } from '../model/day.ts';
import type { Day } from '../model/records.ts';
import { type Sealed, sealed } from './sealed.ts';

export interface CalendarEvent {
  /** Stable and unique in the world: importing again updates the event. */
  readonly uid: string;
  readonly on: Day;
  readonly summary: string;
  readonly description: string;
  readonly version: EventVersion;
  /** Reminders, in days before the event; 0 is the day itself. */
  readonly remindDaysBefore: readonly number[];
}

/** Which of two events of one UID is the newer: calendars compare the revision first, then the stamp (RFC 5546, 2.1.5). */
export interface EventVersion {
  /** Whole, 0 or more, up to 2³¹ − 1. */
  readonly revision: number;
  readonly stamp: Day;
  /** Second of that day in UTC, 0 to 86,399. */
  readonly second: number;
}

export interface Calendar {
  readonly name: string;
  /** Which program made it, e.g. `-//dgw//expiring//EN`. */
  readonly product: string;
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
    ...calendar.events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent): string[] {
  const { version, on } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `SEQUENCE:${version.revision}`,
    `DTSTAMP:${compact(version.stamp)}T${timeOfDay(version.second)}Z`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    // The end of a whole-day event is the first day after it (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    `SUMMARY:${textValue(event.summary)}`,
    `DESCRIPTION:${textValue(event.description)}`,
    'TRANSP:TRANSPARENT',
    ...event.remindDaysBefore.flatMap((days) => alarmLines(days, event.summary)),
    'END:VEVENT',
  ];
}

function alarmLines(days: number, text: string): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${atNine(days)}`, `DESCRIPTION:${textValue(text)}`, 'END:VALARM'];
}

/** Nine in the morning so many days before, counted from the midnight at which a whole-day event begins. */
function atNine(daysBefore: number): string {
  if (daysBefore === 0) return 'PT9H';
  return daysBefore === 1 ? '-PT15H' : `-P${daysBefore - 1}DT15H`;
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}

function timeOfDay(second: number): string {
  const parts = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join('');
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
