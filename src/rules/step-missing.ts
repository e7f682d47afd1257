import { appointingProcedure, exitProcedure, type Procedure } from '../model/procedure.ts';
import type { Report, SubjectRule } from './rule.ts';
import { words } from './step-missing.words.ts';

export const stepMissing: SubjectRule = {
  id: 'step-missing',
  severity: 'error',
  on: 'appointment',
  words,
  check(appointment, { register }, report) {
    const appointing = appointingProcedure(appointment);
    if (appointing) reportMissing(appointing, appointment.isRenewal, report);
    const exit = exitProcedure(appointment, register);
    if (exit) reportMissing(exit, false, report);
  },
};

function reportMissing(procedure: Procedure, isRenewal: boolean, report: Report): void {
  if (!procedure.isDue) return;
  for (const name of procedure.required) {
    if (Object.hasOwn(procedure.recorded, name)) continue;
    const clause = procedure.steps.find((step) => step.step === name)?.clause;
    const message = words.says.step({ step: name, isRenewal });
    report(procedure.path, message, { clause });
  }
}
