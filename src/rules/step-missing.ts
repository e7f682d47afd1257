import { addDays } from '../model/day.ts';
import { appointingProcedure, exitProcedure, type Procedure } from '../model/procedure.ts';
import type { Day } from '../model/records.ts';
import type { Report, SubjectRule } from './rule.ts';
import { words } from './step-missing.words.ts';

export const stepMissing: SubjectRule = {
  id: 'step-missing',
  severity: 'error',
  on: 'appointment',
  words,
  check(appointment, { register, asOf }, report) {
    const appointing = appointingProcedure(appointment);
    if (appointing) reportMissing(appointing, appointment.isRenewal, asOf, report);
    const exit = exitProcedure(appointment, register);
    if (exit) reportMissing(exit, false, asOf, report);
  },
};

function reportMissing(procedure: Procedure, isRenewal: boolean, asOf: Day, report: Report): void {
  if (procedure.dueOn === undefined || procedure.dueOn > asOf) return;
  for (const name of procedure.required) {
    if (Object.hasOwn(procedure.recorded, name)) continue;
    const step = procedure.steps.find((candidate) => candidate.step === name);
    if (step?.within !== undefined && isStillInTime(procedure, step.within, asOf)) continue;
    report(procedure.path, words.says.step({ step: name, isRenewal }), { clause: step?.clause });
  }
}

/** The last of so many days is still in time (Civil Code art. 201: the first is not counted). */
function isStillInTime({ countedFrom }: Procedure, days: number, asOf: Day): boolean {
  return countedFrom !== undefined && asOf <= addDays(countedFrom, days);
}
