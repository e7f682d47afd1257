import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { expiryWords } from '../src/expiry/expiry.words.ts';
import { expiryCalendar } from '../src/expiry/ics.ts';
import type { ExpiryReport } from '../src/expiry/report.ts';
import { folded, writeCalendar } from '../src/writers/ics.ts';
import { sampleReport } from './expiry.builders.ts';

const report = sampleReport('；,\\ 甲');

function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

describe('the calendar', () => {
  const text = expiryCalendar(report, expiryWords.zh);
  const events = eventsOf(text);

  it('has one whole-day event a term, on its last day', () => {
    expect(events).toHaveLength(report.items.length);
    const [first] = events;
    expect(first?.startDate.isDate).toBe(true);
    expect(first?.startDate.toString()).toBe('2013-09-30');
    expect(first?.endDate.toString()).toBe('2013-10-01');
    expect(first?.summary).toBe('任期到期：镇0（东镇党委）');
    expect(first?.description.split('\n')).toContain('已逾期，请尽快办理。');
    expect(first?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('keeps commas, semicolons, backslashes and quotes of names, without control characters', () => {
    const summaries = events.map((event) => event.summary);
    expect(summaries).toContain('任期到期：A&B\'s "x", y（东镇党委）');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
    // ical.js leaves the text of names that begin with X- as it is written.
    expect(text.replaceAll('\r\n ', '')).toContain('X-WR-CALNAME:<b>名册</b>；\\,\\\\ 甲 · 任期到期情况\r\n');
  });

  it('reminds 90 and 30 days before', () => {
    for (const event of events) {
      const alarms = event.component.getAllSubcomponents('valarm');
      expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(['-P90D', '-P30D']);
    }
  });

  it('has lines of 75 octets at most, ended by CRLF, no character split', () => {
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    expect(text).not.toMatch(/[^\r]\n/);
    expect(Buffer.from(text).toString()).toBe(text);
  });

  it('gives the same bytes again, and the same events after a correction of the last day', () => {
    expect(expiryCalendar(sampleReport('；,\\ 甲'), expiryWords.zh)).toBe(text);
    const moved: ExpiryReport = { ...report, items: report.items.map((item) => ({ ...item, end: '2015-01-01' })) };
    const uids = (list: ICAL.Event[]) => list.map((event) => event.uid);
    expect(uids(eventsOf(expiryCalendar(moved, expiryWords.en)))).toEqual(uids(events));
    expect(new Set(uids(events)).size).toBe(events.length);
  });

  it('shows nobody in its identifiers', () => {
    for (const event of events) expect(event.uid).toMatch(/^[0-9a-f]{32}@dgw$/);
  });

  it('stamps with the as-of day, not with the clock', () => {
    expect(new Set(text.match(/DTSTAMP:.*/g))).toEqual(new Set(['DTSTAMP:20131031T000000Z']));
  });

  it('is a calendar even when nothing is due', () => {
    const nothing = writeCalendar({ name: 'x', product: 'p', stamp: '2013-10-31', events: [] });
    expect(eventsOf(nothing)).toEqual([]);
  });
});

describe('folding', () => {
  it.each([
    ['a'.repeat(75), 1],
    ['a'.repeat(76), 2],
    ['汉'.repeat(25), 1],
    ['汉'.repeat(26), 2],
    [`a${'汉'.repeat(25)}`, 2],
    ['𠮷'.repeat(40), 3],
  ])('%s: %i lines', (line, count) => {
    const lines = folded(line).split('\r\n');
    expect(lines).toHaveLength(count);
    expect(Math.max(...lines.map((part) => Buffer.byteLength(part)))).toBeLessThanOrEqual(75);
    expect(lines.map((part, index) => (index === 0 ? part : part.slice(1))).join('')).toBe(line);
  });
});
