import { describe, expect, it } from 'vitest';
import { dueItemsOf } from '../src/expiry/due.ts';
import { expiryWords } from '../src/expiry/expiry.words.ts';
import { expiryCalendar } from '../src/expiry/ics.ts';
import { expiryReport } from '../src/expiry/report.ts';
import type { MemberRecord, OrganizationRecord } from '../src/model/records.ts';
import { appointment, member, registerOf, TOWN, VILLAGE } from './expiry.builders.ts';
import { eventsOf } from './support/calendar.ts';
import fc from './support/properties.ts';

interface Imported {
  readonly uid: string;
  readonly on: string;
  readonly sequence: number;
  readonly stamp: string;
  readonly summary: string;
}

/** What is due within two years of the day, as a calendar that was imported. */
function imported(
  people: readonly MemberRecord[],
  asOf = '2013-10-31',
  organizations: readonly OrganizationRecord[] = [TOWN, VILLAGE],
): Imported[] {
  const register = registerOf(organizations);
  const until = `${Number(asOf.slice(0, 4)) + 2}${asOf.slice(4)}`;
  const items = people.flatMap((person) => dueItemsOf(person, register, asOf, until));
  const text = expiryCalendar(expiryReport(items, register, asOf, '2y'), expiryWords.zh);
  return eventsOf(text).map((event) => ({
    uid: event.uid,
    on: event.startDate.toString(),
    sequence: event.sequence,
    stamp: String(event.component.getFirstPropertyValue('dtstamp')),
    summary: event.summary,
  }));
}

/** Whether a calendar that has `known` takes `event` for its news (RFC 5546, 2.1.5). */
function replaces(event: Imported | undefined, known: Imported | undefined): boolean {
  if (event === undefined || known === undefined || event.uid !== known.uid) return false;
  return event.sequence > known.sequence || (event.sequence === known.sequence && event.stamp > known.stamp);
}

function townsman(id: string, start: string, end?: string): MemberRecord {
  return member({ id, name: id, appointments: [appointment({ start, ...(end !== undefined && { end }) })] });
}

function villager(id: string): MemberRecord {
  return member({ id, name: id, appointments: [appointment({ organization: '北村', start: '2011-08-01' })] });
}

const villageUntil = (end: string): OrganizationRecord => ({
  ...VILLAGE,
  terms: [{ name: '第一届', start: '2011-06-10', end }],
});

describe('an event imported again', () => {
  const town = ['甲', '乙', '丙'].map((id) => townsman(id, '2011-01-15'));

  it("moves with the organisation's own term, even on the same day", () => {
    const people = [villager('甲'), villager('乙')];
    const [before] = imported(people, '2013-10-31', [TOWN, villageUntil('2014-06-09')]);
    const [after, ...others] = imported(people, '2013-10-31', [TOWN, villageUntil('2014-07-31')]);
    expect([before?.on, after?.on, others]).toEqual(['2014-06-09', '2014-07-31', []]);
    expect(replaces(after, before)).toBe(true);
  });

  it('moves to an earlier day with the next as-of day', () => {
    const people = [villager('甲')];
    const [before] = imported(people, '2013-10-31', [TOWN, villageUntil('2014-06-09')]);
    const [after] = imported(people, '2013-11-01', [TOWN, villageUntil('2014-05-01')]);
    expect([before?.on, after?.on]).toEqual(['2014-06-09', '2014-05-01']);
    expect(replaces(after, before)).toBe(true);
    // Some calendars look at the number alone, some at the time stamp alone.
    expect((after?.sequence ?? 0) - (before?.sequence ?? 0)).toBe(1);
    expect(after?.stamp.slice(0, 10)).toBe('2013-11-01');
  });

  it('moves with the terms of people who began together', () => {
    const [before] = imported(town);
    const [after] = imported(['甲', '乙', '丙'].map((id) => townsman(id, '2011-01-15', '2014-03-31')));
    expect([before?.on, after?.on]).toEqual(['2014-01-15', '2014-03-31']);
    expect(replaces(after, before)).toBe(true);
  });

  it('stays the same event when people are decided upon one by one', () => {
    const [before] = imported(town);
    for (const rest of [town.slice(1), town.slice(0, 2), town.slice(2)]) {
      const [after] = imported(rest, '2013-11-01');
      expect(replaces(after, before)).toBe(true);
      expect(after?.summary).toBe(`东镇党委：${rest.length} 人任期到期`);
    }
  });

  it('keeps two days apart that end terms begun together, also when the first is over', () => {
    const people = [...town, townsman('丁', '2011-01-15', '2014-05-31')];
    const before = imported(people);
    expect(before.map((event) => event.on)).toEqual(['2014-01-15', '2014-05-31']);
    const after = imported(people.slice(3), '2014-02-01');
    expect(after.map((event) => [event.uid, event.on])).toEqual([[before[1]?.uid, '2014-05-31']]);
  });

  it('brings what has lapsed to the new as-of day, as one event', () => {
    const people = [townsman('甲', '2010-08-01'), townsman('乙', '2010-09-15')];
    const [before, ...others] = imported(people);
    expect([before?.on, others]).toEqual(['2013-10-31', []]);
    const [after] = imported(people, '2013-11-20');
    expect(after?.on).toBe('2013-11-20');
    expect(replaces(after, before)).toBe(true);
  });

  it('tells of what lapsed together with what ends on the as-of day', () => {
    const events = imported([townsman('甲', '2010-08-01'), townsman('乙', '2010-10-31')]);
    expect(events.map((event) => [event.on, event.summary])).toEqual([
      ['2013-10-31', '东镇党委：1 人任期到期，1 人届满未处理'],
    ]);
  });
});

describe('identifiers', () => {
  const ids = [
    'a',
    'A',
    'a.',
    'a-',
    'a_',
    ' a',
    'ａ',
    'é',
    'e\u0301',
    '甲',
    '甲。',
    `${'x'.repeat(300)}1`,
    `${'x'.repeat(300)}2`,
  ];

  it('are never equal, however alike the ids of the organisations are', () => {
    const organizations = ids.map((id) => ({ ...TOWN, id }));
    const people = ids.map((organization, index) =>
      member({ id: `p${index}`, name: '某某', appointments: [appointment({ organization, start: '2011-01-15' })] }),
    );
    const uids = imported(people, '2013-10-31', organizations).map((event) => event.uid);
    expect(uids).toHaveLength(ids.length);
    expect(new Set(uids).size).toBe(ids.length);
    for (const uid of uids) expect(uid).toMatch(/^[0-9a-f]{32}@dgw$/);
  });

  it('are never equal, and no organisation has two events on a day, whatever terms there are', () => {
    const day = fc
      .tuple(fc.integer({ min: 2010, max: 2012 }), fc.integer({ min: 1, max: 28 }))
      .map(([year, date]) => `${year}-10-${String(date).padStart(2, '0')}`);
    const term = fc.record({
      organization: fc.constantFrom('a', 'A', '北村'),
      start: day,
      later: fc.integer({ min: 2013, max: 2015 }),
    });
    fc.assert(
      fc.property(fc.array(term, { maxLength: 30 }), (terms) => {
        const organizations = [{ ...TOWN, id: 'a' }, { ...TOWN, id: 'A', shortName: 'A' }, VILLAGE];
        const people = terms.map(({ organization, start, later }, index) =>
          member({ id: `p${index}`, appointments: [appointment({ organization, start, end: `${later}-11-05` })] }),
        );
        const events = imported(people, '2013-10-31', organizations);
        expect(new Set(events.map((event) => event.uid)).size).toBe(events.length);
        expect(new Set(events.map((event) => event.on + event.summary.split('：')[0])).size).toBe(events.length);
        expect(events.every((event) => event.on >= '2013-10-31')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
