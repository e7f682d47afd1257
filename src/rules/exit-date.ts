import type { Path } from '../findings/finding.ts';
import type { Message } from '../messages/catalogue.ts';
import { type Appointment, stateOn } from '../model/appointment.ts';
import { addDays } from '../model/day.ts';
import { exitCalledFor, lastGradeSince } from '../model/grades.ts';
import { misdatedSteps } from '../model/misdated.ts';
import type { PolicyExit } from '../model/policy.ts';
import { appointedOn, exitKindOf, exitProcedure, type Procedure } from '../model/procedure.ts';
import type { Day, ExitRecord } from '../model/records.ts';
import { ownValue, type Register } from '../model/register.ts';
import { DAYS_TO_DECIDE } from '../model/term.ts';
import { words } from './exit-date.words.ts';
import type { Report, SubjectRule } from './rule.ts';

export const exitDate: SubjectRule = {
  id: 'exit-date',
  severity: 'error',
  on: 'appointment',
  words,
  check(appointment, { register, asOf }, report) {
    const { exit } = appointment.record;
    checkGrade(appointment, register, asOf, report);
    const kind = exitKindOf(appointment);
    if (exit === undefined || kind === undefined) return;
    const path: Path = ['appointments', appointment.index, 'exit', 'on'];
    const { clause } = kind;
    const problem = problemOf(appointment, exit, kind) ?? tooEarly(exitProcedure(appointment));
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
  if (kind.at === 'term-end') return end === undefined ? withoutTerm(appointment, exit) : awayFromEnd(exit, end);
  const isOutside = exit.on < start || (end !== undefined && exit.on > end);
  return isOutside ? words.says.outsideTerm({ kind: exit.kind, start, end: end ?? '…' }) : undefined;
}

/** Where the policy has no term there is none that could be over; where it does not say how long, nobody can tell. */
function withoutTerm({ level }: Appointment, { kind }: ExitRecord): Message | undefined {
  return level !== undefined && 'none' in level.term ? words.says.noTerm({ kind }) : undefined;
}

/** Somebody still serves whose last grade calls for an exit. */
function checkGrade(appointment: Appointment, register: Register, asOf: Day, report: Report): void {
  const { record, index, member, policy } = appointment;
  const { start } = record;
  if (register.grades === undefined || start === undefined || stateOn(appointment, asOf) !== 'serving') return;
  const last = lastGradeSince(register, member.id, record.organization, start);
  const kind = last && exitCalledFor(policy.evaluation?.grades, last.grade);
  if (last === undefined || kind === undefined || record.exit !== undefined) return;
  const { clause } = policy.evaluation ?? {};
  const message = words.says.graded({ grade: last.grade, period: last.period, kind });
  report(['appointments', index, 'start'], message, { clause, severity: 'warning' });
}

function awayFromEnd({ kind, on }: ExitRecord, end: Day): Message | undefined {
  if (on < end) return words.says.beforeEnd({ kind, end });
  const latest = addDays(end, DAYS_TO_DECIDE);
  return on > latest ? words.says.longAfterEnd({ kind, end, latest }) : undefined;
}

/** An exit takes effect when its steps are complete. */
function tooEarly(procedure: Procedure | undefined): Message | undefined {
  if (procedure?.endsBy === undefined) return undefined;
  const { day, steps } = procedure.endsBy;
  const recorded = steps.map((step) => ({ step, on: ownValue(procedure.recorded, step)?.on ?? day }));
  // A step that is out of order itself is told by `step-order`.
  const isMisdated = (step: string) => misdatedSteps(procedure).some(({ name }) => name === step);
  const late = recorded.find(({ step, on }) => on > day && !isMisdated(step));
  return late && words.says.beforeStep(late);
}
