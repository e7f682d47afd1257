import { describe, expect, test } from 'vitest';
import { isBefore, monthsBetween, wholeYears } from '../../src/model/day.ts';

describe('whole years between a month and a day', () => {
  test.each([
    ['1968-04', '2013-10-31', 45],
    ['1968-10-31', '2013-10-01', 45],
    ['1968-11', '2013-10-31', 44],
    ['2013-10', '2013-10-31', 0],
    ['2012-11-30', '2013-10-31', 0],
  ])('%s to %s are %i', (since, asOf, years) => {
    expect(wholeYears(since, asOf)).toBe(years);
  });

  test('there are none where it lies ahead, or is not recorded', () => {
    expect(wholeYears('2013-11', '2013-10-31')).toBeUndefined();
    expect(wholeYears(undefined, '2013-10-31')).toBeUndefined();
  });
});

test('months are counted by the month alone', () => {
  expect(monthsBetween('2012-12-31', '2013-01-01')).toBe(1);
  expect(monthsBetween('2013-01-31', '2012-12-01')).toBe(-1);
});

test.each([
  ['2013-10-15', '2013-10-16', true],
  ['2013-10-16', '2013-10-16', false],
  ['2013-10-17', '2013-10-16', false],
  // Either might have been first.
  ['2013-10', '2013-10-16', false],
  ['2013-10-16', '2013-10', false],
  ['2013-09', '2013-10-01', true],
  ['2013-09-30', '2013-10', true],
])('%s is before %s: %s', (first, second, expected) => {
  expect(isBefore(first, second)).toBe(expected);
});
