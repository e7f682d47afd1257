import { msg } from '../messages/catalogue.ts';
import { stateOn } from '../model/appointment.ts';
import { daysBetween } from '../model/day.ts';
import type { SubjectRule } from './rule.ts';

export const termExpired: SubjectRule = {
  id: 'term-expired',
  severity: 'warning',
  on: 'appointment',
  check(appointment, { asOf }, report) {
    const { end, record, index } = appointment;
    if (end === undefined || stateOn(appointment, asOf) !== 'lapsed') return;
    const path = ['appointments', index, record.end === undefined ? 'start' : 'end'];
    report(path, msg('term-expired.undecided', { end, days: daysBetween(end, asOf) }));
  },
};
