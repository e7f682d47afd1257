import { stateOn } from '../model/appointment.ts';
import { daysBetween } from '../model/day.ts';
import { ownWords } from '../model/own-words.ts';
import type { SubjectRule } from './rule.ts';
import { words } from './term-expired.words.ts';

export const termExpired: SubjectRule = {
  id: 'term-expired',
  severity: 'warning',
  on: 'appointment',
  words,
  check(appointment, { asOf }, report) {
    const { end, record, index, policy } = appointment;
    if (end === undefined || stateOn(appointment, asOf) !== 'lapsed') return;
    const path = ['appointments', index, record.end === undefined ? 'start' : 'end'];
    report(path, words.says.undecided({ end, days: daysBetween(end, asOf), renewal: ownWords(policy).renewal }));
  },
};
