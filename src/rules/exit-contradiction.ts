import { msg } from '../messages/catalogue.ts';
import type { Appointment } from '../model/appointment.ts';
import { daysBetween } from '../model/day.ts';
import { exitKindOf } from '../model/procedure.ts';
import type { SubjectRule } from './rule.ts';

/** Who comes back later than this has been appointed anew; who comes back sooner never left. */
const DAYS_APART = 31;

export const exitContradiction: SubjectRule = {
  id: 'exit-contradiction',
  severity: 'error',
  on: 'member',
  check({ appointments }, { register }, report) {
    for (const { record, index } of appointments) {
      const kind = record.exit && exitKindOf(record.exit, register);
      if (record.exit === undefined || kind?.at !== 'term-end') continue;
      const next = nextWithin(appointments, record.organization, record.exit.on);
      if (next?.record.start === undefined) continue;
      const related = [
        { path: ['appointments', next.index, 'start'], message: msg('exit-contradiction.other') },
      ];
      const message = msg('exit-contradiction.next', { kind: record.exit.kind, start: next.record.start });
      const clause = kind.clause === undefined ? {} : { clause: kind.clause };
      report(['appointments', index, 'exit', 'kind'], message, { ...clause, related });
    }
  },
};

function nextWithin(appointments: readonly Appointment[], organization: string, day: string): Appointment | undefined {
  return appointments.find(({ record }) => {
    if (record.organization !== organization || record.start === undefined || record.start <= day) return false;
    return daysBetween(day, record.start) <= DAYS_APART;
  });
}
