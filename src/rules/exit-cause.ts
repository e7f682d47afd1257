import { exitKindOf } from '../model/procedure.ts';
import { words } from './exit-cause.words.ts';
import type { SubjectRule } from './rule.ts';

export const exitCause: SubjectRule = {
  id: 'exit-cause',
  severity: 'error',
  on: 'appointment',
  words,
  check(appointment, _context, report) {
    const { record, index } = appointment;
    const kind = exitKindOf(appointment);
    if (record.exit === undefined || !kind?.causes?.length || record.exit.cause?.trim()) return;
    const message = words.says.missing({ kind: record.exit.kind, expected: kind.causes });
    const { clause } = kind;
    report(['appointments', index, 'exit', 'kind'], message, { clause });
  },
};
