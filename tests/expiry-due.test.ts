import { describe, expect, it } from 'vitest';
import { compareDueItems, type DueItem, dueItemsOf } from '../src/expiry/due.ts';
import { endOfSpan, parseSpan } from '../src/expiry/span.ts';
import { countByUrgency, urgencyOf } from '../src/expiry/urgency.ts';
import type { AppointmentRecord, OrganizationRecord } from '../src/model/records.ts';
import { ASSOCIATION, appointment, member, registerOf, TOWN, VILLAGE } from './expiry.builders.ts';

const register = registerOf();

/** Last days of what is due, with the state. */
function due(appointments: AppointmentRecord[], asOf: string, until: string): string[] {
  return dueItemsOf(member({ appointments }), register, asOf, until).map((item) => `${item.end} ${item.state}`);
}

describe('what is due', () => {
  const term = appointment({ start: '2010-10-15' });

  it.each([
    ['the day before it starts', '2010-10-14', '2020-01-01', []],
    ['the last day lies just beyond the span', '2013-07-16', '2013-10-14', []],
    ['the last day is the last of the span', '2013-07-17', '2013-10-15', ['2013-10-15 serving']],
    ['the first day of the term, in a long span', '2010-10-15', '2013-10-15', ['2013-10-15 serving']],
    ['the as-of day is the last day', '2013-10-15', '2013-10-15', ['2013-10-15 serving']],
    ['the as-of day is the day after', '2013-10-16', '2013-10-16', ['2013-10-15 lapsed']],
    ['lapsed years ago', '2019-01-01', '2019-01-02', ['2013-10-15 lapsed']],
  ])('a term of three years: %s', (_, asOf, until, expected) => {
    expect(due([term], asOf, until)).toEqual(expected);
  });

  it.each([
    ['a recorded end counts', [appointment({ end: '2013-09-30' })], ['2013-09-30 lapsed']],
    ['an exit settles it', [appointment({ exit: { kind: '期满', on: '2013-10-15' } })], []],
    ['so does an exit still to come', [appointment({ exit: { kind: '免去', on: '2013-10-05' } })], []],
    ['a nomination is not due', [appointment({ start: '2013-10-20' })], []],
    ['a nomination without a start is not due', [{ organization: '东镇', category: '甲类', mode: '聘用' }], []],
    ['a seat without a term is not due', [appointment({ organization: '商会' })], []],
    ['nor one of an unknown organisation without an end', [appointment({ organization: '无此' })], []],
    [
      'an unknown organisation with an end is',
      [appointment({ organization: '无此', end: '2013-10-10' })],
      ['2013-10-10 serving'],
    ],
    [
      'another organisation renews nothing',
      [term, appointment({ organization: '商会', start: '2013-10-01' })],
      ['2013-10-15 serving'],
    ],
  ])('on 2013-10-01: %s', (_, appointments, expected) => {
    expect(due(appointments, '2013-10-01', '2013-10-31')).toEqual(expected);
  });

  it('a renewal with a start settles the earlier term, whether begun or in the future', () => {
    for (const start of ['2013-10-15', '2013-12-01']) {
      const renewal = appointment({ start });
      expect(due([term, renewal], '2013-10-01', '2013-12-31')).toEqual([]);
      expect(due([term, renewal], '2013-10-16', '2013-12-31')).toEqual([]);
    }
  });

  it('a bare nomination for the next term decides nothing', () => {
    const nomination = { organization: '东镇', category: '甲类', mode: '聘用' };
    expect(due([term, nomination], '2013-10-01', '2013-12-31')).toEqual(['2013-10-15 serving']);
    expect(due([term, nomination], '2013-10-16', '2013-12-31')).toEqual(['2013-10-15 lapsed']);
  });

  describe('the end in force', () => {
    const [first, second] = VILLAGE.terms ?? [];
    const dueIn = (village: Partial<OrganizationRecord>, record: AppointmentRecord, asOf: string): string[] => {
      const within = registerOf([TOWN, { ...VILLAGE, ...village }]);
      const items = dueItemsOf(member({ appointments: [record] }), within, asOf, '2014-12-31');
      return items.map(({ end, state, daysLeft }) => `${end} ${state} ${daysLeft}`);
    };
    const recorded = appointment({ organization: '北村', start: '2011-06-10', end: '2014-06-09' });
    const moved = (end: string, on: string) =>
      first && second ? { terms: [{ ...first, end, changed: [{ on, from: first.end }] }, second] } : {};

    it('is that of the organisation as it stands, whatever was recorded before the election was put off', () => {
      const putOff = moved('2014-08-10', '2014-05-05');
      expect(dueIn(putOff, recorded, '2014-08-10')).toEqual(['2014-08-10 serving 0']);
      expect(dueIn(putOff, recorded, '2014-08-11')).toEqual(['2014-08-10 lapsed -1']);
    });

    it('comes earlier where the election does', () => {
      expect(dueIn(moved('2013-12-31', '2013-11-01'), recorded, '2013-12-30')).toEqual(['2013-12-31 serving 1']);
      expect(dueIn(moved('2013-12-31', '2013-11-01'), recorded, '2014-01-10')).toEqual(['2013-12-31 lapsed -10']);
    });

    it('comes with the end of an organisation that is dissolved', () => {
      const dissolved = { active: { until: '2013-09-30' } };
      expect(dueIn(dissolved, recorded, '2013-09-30')).toEqual(['2013-09-30 serving 0']);
      expect(dueIn(dissolved, recorded, '2013-10-31')).toEqual(['2013-09-30 lapsed -31']);
      const seat = appointment({ organization: '商会' });
      const closed = registerOf([{ ...ASSOCIATION, ...dissolved }]);
      expect(dueItemsOf(member({ appointments: [seat] }), closed, '2013-10-31', '2014-12-31')).toHaveLength(1);
    });
  });

  it('ends a by-election with the term of the organisation', () => {
    const late = appointment({ organization: '北村', start: '2014-03-01' });
    expect(due([late], '2014-06-09', '2014-06-09')).toEqual(['2014-06-09 serving']);
    expect(due([late], '2014-06-10', '2014-06-10')).toEqual(['2014-06-09 lapsed']);
  });

  it('has exactly the fields of the contract, and what to do next', () => {
    const [item] = dueItemsOf(member(), register, '2013-10-01', '2013-12-31');
    expect(item).toEqual({
      member: '张三',
      name: '张三',
      organization: '东镇',
      level: '镇',
      category: '甲类',
      start: '2010-10-15',
      end: '2013-10-15',
      daysLeft: 14,
      state: 'serving',
      next: expect.any(Object),
    });
  });

  it('keeps long names whole', () => {
    const name = '阿卜杜热依木·买买提艾力𠮷𠮷';
    expect(dueItemsOf(member({ name }), register, '2013-10-01', '2013-12-31')[0]?.name).toBe(name);
  });

  it('orders by last day, organisation, member, by code point', () => {
    const item = (end: string, organization: string, name: string): DueItem => {
      const [first] = dueItemsOf(member({ id: name }), register, '2013-10-01', '2013-12-31');
      if (first === undefined) throw new Error('nothing is due');
      return { ...first, end, organization };
    };
    const sorted = [
      item('2013-01-01', '乙', 'z'),
      item('2013-01-02', '丙', 'a'),
      item('2013-01-02', '乙', 'a'),
      item('2013-01-02', '乙', 'ａ'),
      item('2013-01-02', '乙', '𠮷'),
    ];
    const [first, second, third, fourth, fifth] = sorted;
    expect(
      [fifth, fourth, third, second, first].toSorted((a, b) => compareDueItems(a as DueItem, b as DueItem)),
    ).toEqual([first, second, third, fourth, fifth]);
  });
});

describe('spans', () => {
  it.each([
    ['1d', '2013-10-31', '2013-11-01'],
    ['90d', '2013-10-31', '2014-01-29'],
    ['1m', '2013-10-31', '2013-11-30'],
    ['4m', '2013-10-31', '2014-02-28'],
    ['1y', '2012-02-29', '2013-02-28'],
    ['36500d', '2013-10-31', '2113-10-07'],
    ['100y', '2013-10-31', '2113-10-31'],
  ])('%s from %s ends on %s', (text, asOf, end) => {
    const span = parseSpan(text);
    expect(span && endOfSpan(asOf, span)).toBe(end);
  });

  it.each([
    '',
    '0d',
    '-1d',
    '+1d',
    '1',
    'd',
    '1.5m',
    '1 d',
    '90D',
    '090d',
    '1w',
    '36501d',
    '1201m',
    '101y',
    '99999d',
    '９d',
    '1d1d',
    'constructor',
  ])('refuses %j', (text) => {
    expect(parseSpan(text)).toBeUndefined();
  });

  it('refuses to look beyond the year 2199', () => {
    expect(endOfSpan('2150-01-01', { count: 49, unit: 'year' })).toBe('2199-01-01');
    expect(endOfSpan('2150-01-01', { count: 50, unit: 'year' })).toBeUndefined();
    expect(endOfSpan('2199-12-31', { count: 1, unit: 'day' })).toBeUndefined();
  });
});

describe('urgency', () => {
  it.each([
    [0, 'within30'],
    [30, 'within30'],
    [31, 'within90'],
    [90, 'within90'],
    [91, 'within180'],
    [180, 'within180'],
    [181, 'later'],
  ])('%i days left: %s', (daysLeft, urgency) => {
    expect(urgencyOf({ state: 'serving', daysLeft })).toBe(urgency);
  });

  it('is at its worst once lapsed', () => {
    expect(urgencyOf({ state: 'lapsed', daysLeft: -1 })).toBe('lapsed');
    expect(countByUrgency([{ urgency: 'lapsed' }, { urgency: 'later' }, { urgency: 'lapsed' }])).toEqual({
      lapsed: 2,
      within30: 0,
      within90: 0,
      within180: 0,
      later: 1,
    });
  });
});
