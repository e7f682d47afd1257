import type { Path } from '../findings/finding.ts';
import type { Message } from '../messages/catalogue.ts';
import type { Appointment } from '../model/appointment.ts';
import { addDays } from '../model/day.ts';
import type { PolicyExit } from '../model/policy.ts';
import { appointedOn, exitKindOf, exitProcedure, type Procedure } from '../model/procedure.ts';
import type { ExitRecord } from '../model/records.ts';
import { ownValue } from '../model/register.ts';
import { words } from './exit-date.words.ts';
import type { SubjectRule } from './rule.ts';

export const exitDate: SubjectRule = {
  id: 'exit-date',
  severity: 'error',
  on: 'appointment',
  words,
  check(appointment, { register }, report) {
    const { exit } = appointment.record;
    const kind = exit && exitKindOf(exit, register);
    if (exit === undefined || kind === undefined) return;
    const path: Path = ['appointments', appointment.index, 'exit', 'on'];
    const { clause } = kind;
    const problem = problemOf(appointment, exit, kind) ?? tooEarly(exit, exitProcedure(appointment, register));
    if (problem) report(path, problem, { clause });
  },
};

function problemOf(appointment: Appointment, exit: ExitRecord, kind: PolicyExit): Message | undefined {
  const { record, end } = appointment;
  const { start } = record;
  if (start === undefined) {
    // Where somebody must have started, `term-start` asks for the day.
    const hasBegun = record.end !== undefined || appointedOn(appointment) !== undefined;
    return hasBegun ? undefined : words.says.notStarted({ kind: exit.kind });
  }
  if (kind.at === 'term-end') {
    return end !== undefined && exit.on < end ? words.says.beforeEnd({ kind: exit.kind, end }) : undefined;
  }
  const isOutside = exit.on < start || (end !== undefined && exit.on > end);
  return isOutside ? words.says.outsideTerm({ kind: exit.kind, start, end: end ?? '…' }) : undefined;
}

/** The last day of service may be the eve of the last step, not earlier: an exit takes effect when it is complete. */
function tooEarly(exit: ExitRecord, procedure: Procedure | undefined): Message | undefined {
  for (const name of procedure?.required ?? []) {
    const step = procedure && ownValue(procedure.recorded, name);
    if (step && exit.on < addDays(step.on, -1)) return words.says.beforeStep({ step: name, on: step.on });
  }
  return undefined;
}
