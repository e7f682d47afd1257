import { appointedOn } from '../model/procedure.ts';
import type { SubjectRule } from './rule.ts';
import { words } from './term-start.words.ts';

export const termStart: SubjectRule = {
  id: 'term-start',
  severity: 'error',
  on: 'appointment',
  words,
  check(appointment, _context, report) {
    const { start } = appointment.record;
    const appointed = appointedOn(appointment);
    if (start === undefined || appointed === undefined || start >= appointed.on) return;
    const message = words.says.early({ start, step: appointed.name, on: appointed.on });
    report(['appointments', appointment.index, 'start'], message, { suggestion: appointed.on });
  },
};
