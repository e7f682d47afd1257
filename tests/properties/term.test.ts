import { describe, expect, it } from 'vitest';
import { policies } from '../../src/generated/policies.js';
import type { PolicyLevel, TermKind } from '../../src/model/policy.ts';
import type { OrganizationRecord } from '../../src/model/records.ts';
import { lastDayByPolicy, organizationTermOn } from '../../src/model/term.ts';
import fc from '../support/properties.ts';
import { anyDay, DAYS, dayWithin, numberOf, stepDays, stepMonths } from './naive-calendar.ts';

const organization: OrganizationRecord = { id: 'a', name: 'a', level: 'x' };
const [someLevel] = Object.values(policies['liuyang-2013']?.levels ?? {});

function levelWith(term: TermKind): PolicyLevel {
  if (someLevel === undefined) throw new Error('The built-in policy has no level');
  return { ...someLevel, term };
}

describe('the last day of a term of years', () => {
  const years = fc.integer({ min: 1, max: 10 });

  it('is the corresponding day, or the one before it', () => {
    fc.assert(
      fc.property(anyDay, years, (start, count) => {
        const corresponding = stepMonths(start, 12 * count);
        const ends = (lastDay: 'corresponding' | 'day-before') =>
          lastDayByPolicy(levelWith({ years: count, lastDay }), organization, start);
        expect(ends('corresponding')).toBe(corresponding);
        expect(ends('day-before')).toBe(stepDays(corresponding, -1));
      }),
    );
  });

  it('leaves so many years between two starts, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyDay, years), { minLength: 2, maxLength: 8 }), (asked) => {
        const ask = ([start, count]: [string, number]) =>
          lastDayByPolicy(levelWith({ years: count, lastDay: 'day-before' }), organization, start);
        const first = asked.map(ask);
        expect(asked.toReversed().map(ask)).toEqual(first.toReversed());
      }),
    );
  });
});

describe("a term that ends with the organisation's", () => {
  const term = fc
    .tuple(dayWithin('2010-01-01', 900), fc.integer({ min: 0, max: 400 }))
    .map(([start, length]) => ({ name: 'n', start, end: stepDays(start, length) }));

  it('lies in the newest of the terms that hold the day', () => {
    fc.assert(
      fc.property(fc.array(term, { maxLength: 4 }), dayWithin('2009-12-01', 1500), (terms, day) => {
        const holding = terms.filter(({ start, end }) => DAYS.slice(numberOf(start), numberOf(end) + 1).includes(day));
        const found = organizationTermOn({ ...organization, terms }, day);
        expect(found).toBe(holding.at(-1));
        const level = levelWith({ with: 'organization' });
        expect(lastDayByPolicy(level, { ...organization, terms }, day)).toBe(found?.end);
      }),
    );
  });
});
