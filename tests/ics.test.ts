import type ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { expiryWords } from '../src/expiry/expiry.words.ts';
import { expiryCalendar } from '../src/expiry/ics.ts';
import { folded, writeCalendar } from '../src/writers/ics.ts';
import { sampleReport } from './expiry.builders.ts';
import { eventsOf, rulesBroken } from './support/calendar.ts';

const report = sampleReport('；,\\ 甲');
const text = expiryCalendar(report, expiryWords.zh);
const events = eventsOf(text);
const unfolded = text.replaceAll('\r\n ', '');

function eventOn(day: string): ICAL.Event {
  const [event, ...others] = events.filter(({ startDate }) => startDate.toString() === day);
  if (event === undefined || others.length > 0) throw new Error(`not one event on ${day}`);
  return event;
}

describe('the calendar', () => {
  it('has one whole-day event an organisation and day', () => {
    const days = new Set(report.items.map((item) => `${item.organization} ${item.end}`));
    expect(days.size).toBe(11);
    expect(events).toHaveLength(days.size);
    for (const { startDate, endDate } of events) {
      expect([startDate.isDate, endDate.isDate]).toEqual([true, true]);
      expect(endDate.subtractDate(startDate).toSeconds()).toBe(86_400);
    }
  });

  it('counts the people in the summary and lists them in the description, then says what to do', () => {
    const event = eventOn('2014-06-09');
    expect(event.summary).toBe('中共北村支部委员会：2 人任期到期');
    expect(event.description.split('\n')).toEqual([
      '本组织第一届任满：2014年6月9日，涉及 2 人',
      '乙（乙类），2011年8月1日至2014年6月9日',
      '甲（乙类），2011年8月1日至2014年6月9日',
      '',
      '下一届已登记：第二届，2014年6月10日至2017年6月9日；连任属于这一届。',
      '连任：审批（由中共东镇委员会，文号） → 告知（报某市组织部）。',
      '不连任：登记退出（期满）。',
    ]);
  });

  it('puts what has lapsed on the as-of day, not into the past', () => {
    const event = eventOn('2013-10-31');
    expect(event.summary).toBe('东镇党委：1 人届满未处理');
    expect(event.description.split('\n').slice(0, 3)).toEqual([
      '镇0（甲类），2010年9月30日至2013年9月30日，届满未处理',
      '',
      '任期已经结束，请尽快办理。',
    ]);
    expect(events.map(({ startDate }) => startDate.toString()).toSorted()[0]).toBe('2013-10-31');
  });

  it('says the same in English', () => {
    const english = eventsOf(expiryCalendar(report, expiryWords.en));
    expect(english.map((event) => event.summary)).toContain('中共北村支部委员会: 2 terms end');
    expect(english.map((event) => event.summary)).toContain('东镇党委: 1 term lapsed, undecided');
    expect(english.at(-1)?.description).toContain('乙 (乙类), 1 Aug 2011 to 9 Jun 2014');
  });

  it('reminds at nine in the morning, on no day gone by', () => {
    const triggers = (day: string) =>
      eventOn(day)
        .component.getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
    expect(triggers('2014-06-09')).toEqual(['-P89DT15H', '-P29DT15H', '-P6DT15H', 'PT9H']);
    expect(triggers('2014-01-29')).toEqual(['-P89DT15H', '-P29DT15H', '-P6DT15H', 'PT9H']);
    expect(triggers('2013-11-30')).toEqual(['-P29DT15H', '-P6DT15H', 'PT9H']);
    expect(triggers('2013-10-31')).toEqual(['PT9H']);
    for (const event of events) {
      for (const alarm of event.component.getAllSubcomponents('valarm')) {
        const at = event.startDate.clone();
        at.isDate = false;
        at.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
        expect(at.hour).toBe(9);
        expect(at.toString() >= '2013-10-31').toBe(true);
      }
    }
  });

  it('keeps the letters of RFC 5545', () => {
    expect(rulesBroken(text)).toEqual([]);
    expect(rulesBroken(text.replace(/DTSTAMP.*\r\n/, ''))).toEqual(['VEVENT: DTSTAMP 0 times']);
    expect(rulesBroken(text.replace('\r\n', '\n'))).not.toEqual([]);
  });

  it('keeps commas, semicolons, backslashes and quotes of names, without what steers a reader', () => {
    expect(events.map((event) => event.description).join('\n')).toContain('A&B\'s "x", y（甲类）');
    expect(unfolded).toContain('A&B\'s "x"\\, y');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
    // ical.js leaves the text of names that begin with X- as it is written.
    expect(unfolded).toContain('X-WR-CALNAME:<b>名册</b>；\\,\\\\ 甲 · 任期到期情况\r\n');
  });

  it('shows no number of anybody in its name', () => {
    const numbered = expiryCalendar(sampleReport('430198199001011234'), expiryWords.zh).replaceAll('\r\n ', '');
    expect(numbered).toMatch(/X-WR-CALNAME:.*4301\*{10}1234/);
    expect(numbered).not.toContain('430198199001011234');
  });

  it('gives the same bytes again', () => {
    expect(expiryCalendar(sampleReport('；,\\ 甲'), expiryWords.zh)).toBe(text);
  });

  it('is a calendar even when nothing is due', () => {
    const nothing = writeCalendar({ name: 'x', product: 'p', events: [] });
    expect(eventsOf(nothing)).toEqual([]);
    expect(rulesBroken(nothing)).toEqual([]);
  });
});

describe('reminders', () => {
  it.each([
    [0, 'PT9H'],
    [1, '-PT15H'],
    [2, '-P1DT15H'],
    [90, '-P89DT15H'],
  ])('%i days before: %s', (days, trigger) => {
    const version = { revision: 1, stamp: '2013-10-31', second: 86_399 };
    const event = { uid: 'u', on: '2013-10-31', summary: 's', description: 'd', version, remindDaysBefore: [days] };
    const lines = writeCalendar({ name: 'x', product: 'p', events: [event] }).split('\r\n');
    expect(lines).toContain(`TRIGGER:${trigger}`);
    expect(lines).toContain('DTSTAMP:20131031T235959Z');
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
