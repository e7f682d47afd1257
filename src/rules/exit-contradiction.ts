import type { Appointment } from '../model/appointment.ts';
import { daysBetween } from '../model/day.ts';
import { ownWords } from '../model/own-words.ts';
import { exitKindOf } from '../model/procedure.ts';
import type { ExitRecord } from '../model/records.ts';
import { DAYS_TO_DECIDE } from '../model/term.ts';
import { words } from './exit-contradiction.words.ts';
import type { SubjectRule } from './rule.ts';

export const exitContradiction: SubjectRule = {
  id: 'exit-contradiction',
  severity: 'error',
  on: 'member',
  words,
  check({ appointments }, _context, report) {
    for (const appointment of appointments) {
      const { record, index } = appointment;
      const kind = exitKindOf(appointment);
      if (record.exit === undefined || kind?.at !== 'term-end') continue;
      const next = nextOf(appointment, record.exit, appointments);
      if (next?.record.start === undefined) continue;
      const related = [{ path: ['appointments', next.index, 'start'], message: words.says.other() }];
      const { renewal } = ownWords(next.policy);
      const message = words.says.next({ kind: record.exit.kind, start: next.record.start, renewal });
      const { clause } = kind;
      report(['appointments', index, 'exit', 'kind'], message, { clause, related });
    }
  },
};

/** The next in the same organisation; what begins before service has ended overlaps, which is told by another rule. */
function nextOf(left: Appointment, exit: ExitRecord, appointments: readonly Appointment[]): Appointment | undefined {
  const lastDay = left.lastDay ?? exit.on;
  return appointments.find((other) => {
    const { organization, start } = other.record;
    if (other === left || organization !== left.record.organization || start === undefined) return false;
    return start > lastDay && daysBetween(exit.on, start) <= DAYS_TO_DECIDE;
  });
}
