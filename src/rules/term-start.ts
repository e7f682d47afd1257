import { msg } from '../messages/catalogue.ts';
import { appointedOn } from '../model/procedure.ts';
import type { SubjectRule } from './rule.ts';

export const termStart: SubjectRule = {
  id: 'term-start',
  severity: 'error',
  on: 'appointment',
  check(appointment, _context, report) {
    const { start } = appointment.record;
    const appointed = appointedOn(appointment);
    if (start === undefined || appointed === undefined || start >= appointed.on) return;
    const message = msg('term-start.early', { start, step: appointed.name, on: appointed.on });
    report(['appointments', appointment.index, 'start'], message, { suggestion: appointed.on });
  },
};
