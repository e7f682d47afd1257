import { daysBetween } from '../model/day.ts';
import { lastDayByPolicy } from '../model/term.ts';
import type { SubjectRule } from './rule.ts';
import { words } from './term-length.words.ts';

export const termLength: SubjectRule = {
  id: 'term-length',
  severity: 'error',
  on: 'appointment',
  words,
  check({ record, index, level, organization }, _context, report) {
    const { start, end } = record;
    if (start === undefined || end === undefined || level === undefined || organization === undefined) return;
    const path = ['appointments', index, 'end'];
    const { clause } = level.term;
    if ('none' in level.term) report(path, words.says.none(), { clause });
    if (!('years' in level.term)) return;
    const expected = lastDayByPolicy(level, organization, start);
    if (expected === undefined || expected === end) return;
    const params = { years: level.term.years, expected };
    const extras = { clause, suggestion: expected };
    // Both ways of counting are in use: the corresponding day, and the day before it.
    if (Math.abs(daysBetween(expected, end)) === 1) {
      report(path, words.says.dayOff(params), { ...extras, severity: 'info' });
    } else report(path, words.says.wrong(params), extras);
  },
};
