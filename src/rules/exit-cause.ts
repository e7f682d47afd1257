import { msg } from '../messages/catalogue.ts';
import { exitKindOf } from '../model/procedure.ts';
import type { SubjectRule } from './rule.ts';

export const exitCause: SubjectRule = {
  id: 'exit-cause',
  severity: 'error',
  on: 'appointment',
  check({ record, index }, { register }, report) {
    const kind = record.exit && exitKindOf(record.exit, register);
    if (record.exit === undefined || !kind?.causes?.length || record.exit.cause?.trim()) return;
    const message = msg('exit-cause.missing', { kind: record.exit.kind, expected: kind.causes });
    const { clause } = kind;
    report(['appointments', index, 'exit', 'kind'], message, { clause });
  },
};
