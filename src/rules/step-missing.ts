import type { Message } from '../messages/catalogue.ts';
import type { Appointment } from '../model/appointment.ts';
import { addDays } from '../model/day.ts';
import { ownWords } from '../model/own-words.ts';
import { appointingProcedure, exitProcedure, type Procedure } from '../model/procedure.ts';
import type { Day } from '../model/records.ts';
import type { Report, SubjectRule } from './rule.ts';
import { words } from './step-missing.words.ts';

export const stepMissing: SubjectRule = {
  id: 'step-missing',
  severity: 'error',
  on: 'appointment',
  words,
  check(appointment, { asOf }, report) {
    const appointing = appointingProcedure(appointment);
    if (appointing) reportMissing(appointing, asOf, report, (step) => missingFrom(appointment, step));
    const exit = exitProcedure(appointment);
    if (exit) reportMissing(exit, asOf, report, (step) => words.says.step({ step, isRenewal: false, renewal: '' }));
  },
};

/** Whoever takes a further appointment for a renewal does not see why more steps are asked for. */
function missingFrom({ isRenewal, previous, level, policy, record }: Appointment, step: string): Message {
  const end = previous?.record.exit === undefined ? previous?.end : undefined;
  const { renewal } = ownWords(policy);
  const isReplacement = record.replaces !== undefined;
  if (isRenewal || isReplacement || end === undefined || level?.renewal.steps.includes(step))
    return words.says.step({ step, isRenewal, renewal });
  return words.says.again({ step, end, renewal });
}

function reportMissing(procedure: Procedure, asOf: Day, report: Report, message: (step: string) => Message): void {
  if (procedure.dueOn === undefined || procedure.dueOn > asOf) return;
  for (const name of procedure.required) {
    if (Object.hasOwn(procedure.recorded, name)) continue;
    const step = procedure.steps.find((candidate) => candidate.step === name);
    if (step?.within !== undefined && isStillInTime(procedure, step.within, asOf)) continue;
    report(procedure.path, message(name), { absent: [...procedure.path, name], clause: step?.clause });
  }
}

/** The last of so many days is still in time (Civil Code art. 201: the first is not counted). */
function isStillInTime({ countedFrom }: Procedure, days: number, asOf: Day): boolean {
  return countedFrom !== undefined && asOf <= addDays(countedFrom, days);
}
