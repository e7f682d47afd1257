import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  earlierOf,
  isBefore,
  monthOf,
  monthsBetween,
} from '../../src/model/day.ts';
import { formats } from '../../src/records/formats.ts';
import fc from '../support/properties.ts';
import { anyDay, DAYS, dayAt, numberOf, stepDays, stepMonths } from './naive-calendar.ts';

const dayCount = fc.integer({ min: -36_500, max: 36_500 });
const monthCount = fc.integer({ min: -1_200, max: 1_200 });
const yearCount = fc.integer({ min: -100, max: 100 });

describe('the days that count one by one', () => {
  it('are those that the records may name, 1900 to 2199', () => {
    const named = DAYS.filter((day) => formats.date(day));
    expect([named[0], named.at(-1), named.length]).toEqual(['1900-01-01', '2199-12-31', 300 * 365 + 73]);
    expect(named.length).toBe(numberOf('2199-12-31') - numberOf('1900-01-01') + 1);
  });

  it('are each the day after the one before', () => {
    for (let number = 1; number < DAYS.length; number += 1) {
      if (addDays(dayAt(number - 1), 1) !== dayAt(number)) throw new Error(`after ${dayAt(number - 1)}`);
    }
    expect(addDays(dayAt(DAYS.length - 1), 1)).toBe('2311-01-01');
  });
});

describe('arithmetic with days agrees with counting', () => {
  it('so many days on or back', () => {
    fc.assert(fc.property(anyDay, dayCount, (day, count) => addDays(day, count) === stepDays(day, count)));
  });

  it('so many months on or back, to the end of a shorter month', () => {
    fc.assert(fc.property(anyDay, monthCount, (day, count) => addMonths(day, count) === stepMonths(day, count)));
  });

  it('so many years on or back, from 29 to 28 February', () => {
    fc.assert(fc.property(anyDay, yearCount, (day, count) => addYears(day, count) === stepMonths(day, 12 * count)));
    expect(addYears('2012-02-29', 1)).toBe('2013-02-28');
    expect(addYears('2012-02-29', 4)).toBe('2016-02-29');
    expect(addYears('2096-02-29', 4)).toBe('2100-02-28');
  });

  it('the days between two', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(daysBetween(from, to)).toBe(numberOf(to) - numberOf(from));
        expect(daysBetween(to, from)).toBe(0 - daysBetween(from, to) + 0);
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });

  it('the months between two are those that lead from one month to the other', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const first = `${monthOf(from)}-01`;
        expect(monthOf(stepMonths(first, monthsBetween(from, to)))).toBe(monthOf(to));
      }),
    );
  });
});

describe('the order of days and months', () => {
  it('is that of the calendar', () => {
    fc.assert(fc.property(anyDay, anyDay, (one, other) => isBefore(one, other) === numberOf(one) < numberOf(other)));
  });

  it('gives what is known to the month the benefit of the doubt', () => {
    const daysOf = (month: string) => DAYS.filter((day) => day.startsWith(month));
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const isCertain = daysOf(monthOf(one)).every((day) => day < other) && monthOf(one) !== monthOf(other);
        expect(isBefore(monthOf(one), other)).toBe(isCertain);
        expect(isBefore(monthOf(one), monthOf(other))).toBe(isCertain);
        expect(isBefore(one, monthOf(other))).toBe(daysOf(monthOf(other)).every((day) => one < day));
      }),
      { numRuns: 30 },
    );
  });

  it('knows the earlier of two, either of which may be missing', () => {
    const maybe = fc.option(anyDay, { nil: undefined });
    fc.assert(
      fc.property(maybe, maybe, (one, other) => {
        const [first] = [one, other].filter((day) => day !== undefined).sort();
        expect(earlierOf(one, other)).toBe(first);
      }),
    );
  });
});
