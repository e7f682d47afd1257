/** Members with appointments whose days meet, touch and cross, and the organisations that appoint them. */

import { policies } from '../../src/generated/policies.js';
import type {
  AppointmentRecord,
  Day,
  MemberRecord,
  OrganizationRecord,
  OrganizationTerm,
} from '../../src/model/records.ts';
import type { Register } from '../../src/model/register.ts';
import fc from '../support/properties.ts';
import { dayWithin, numberOf, stepDays } from './naive-calendar.ts';

const FIRST = '2012-01-01';
const LENGTH = 500;

export const policy = (() => {
  const builtIn = policies['liuyang-2013'];
  if (builtIn === undefined) throw new Error('The built-in policy is gone');
  return builtIn;
})();

const day = dayWithin(FIRST, LENGTH);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** A decision that moved a term's end, taken at any time. */
const change = fc.record({ on: day, from: day });

const term: fc.Arbitrary<OrganizationTerm> = fc
  .tuple(day, fc.integer({ min: 0, max: 300 }), fc.array(change, { maxLength: 2 }))
  .map(([start, length, changes]) => ({
    name: start,
    start,
    end: stepDays(start, length),
    ...(changes.length > 0 && { changed: changes.sort((a, b) => (a.on < b.on ? -1 : 1)) }),
  }));

/** One organisation of each level, with terms of its own; some are dissolved. */
const organization = (id: string, level: string): fc.Arbitrary<OrganizationRecord> =>
  fc
    .record({ terms: fc.array(term, { maxLength: 3 }), until: maybe(day) })
    .map(({ terms, until }) => ({ id, name: id, level, terms, ...(until !== undefined && { active: { until } }) }));

/** Also one that no file holds: its appointments have no end by the policy. */
const IDS = [...Object.keys(policy.levels), 'unknown'];

const appointment: fc.Arbitrary<AppointmentRecord> = fc
  .record({
    organization: fc.constantFrom(...IDS),
    start: maybe(day),
    end: maybe(day),
    exitOn: maybe(day),
    step: maybe(day),
    withdrawnOn: fc.option(day, { nil: undefined, freq: 2 }),
  })
  .map(({ organization: id, start, end, exitOn, step, withdrawnOn }) => ({
    organization: id,
    category: 'c',
    mode: 'm',
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(exitOn !== undefined && { exit: { kind: 'k', on: exitOn } }),
    ...(step !== undefined && { steps: { s: { on: step } } }),
    ...(start === undefined && withdrawnOn !== undefined && { withdrawn: { on: withdrawnOn } }),
  }));

export interface Career {
  readonly member: MemberRecord;
  readonly register: Register;
}

export const career: fc.Arbitrary<Career> = fc
  .tuple(
    fc.array(appointment, { minLength: 1, maxLength: 4 }),
    fc.tuple(...Object.keys(policy.levels).map((level) => organization(level, level))),
  )
  .map(([appointments, organizations]) => ({
    member: { id: 'a', name: 'a', gender: '女', appointments },
    register: { policy, organizations: new Map(organizations.map((each) => [each.id, each])), units: new Map() },
  }));

/** Every day from before the first that can be drawn to after the last on which a term of years can end. */
export const LIFETIME: readonly Day[] = (() => {
  const first = numberOf(FIRST) - 5;
  const last = numberOf(FIRST) + LENGTH + 4 * 366;
  return Array.from({ length: last - first }, (_, offset) => stepDays(FIRST, offset - 5));
})();
