import type { Appointment } from '../model/appointment.ts';
import { misdatedSteps } from '../model/misdated.ts';
import { appointedOn, appointingProcedure } from '../model/procedure.ts';
import type { Day } from '../model/records.ts';
import type { Report, SubjectRule } from './rule.ts';
import { words } from './term-start.words.ts';

export const termStart: SubjectRule = {
  id: 'term-start',
  severity: 'error',
  on: 'appointment',
  words,
  check(appointment, _context, report) {
    const { start } = appointment.record;
    if (start === undefined) checkNomination(appointment, report);
    else checkStart(appointment, start, report);
  },
};

function checkStart(appointment: Appointment, start: Day, report: Report): void {
  const path = ['appointments', appointment.index];
  if (appointment.record.withdrawn !== undefined) report([...path, 'withdrawn'], words.says.withdrawn({ start }));
  const appointed = appointedOn(appointment);
  if (appointed === undefined || start >= appointed.on || isMisdated(appointment, appointed.name)) return;
  const message = words.says.early({ start, step: appointed.name, on: appointed.on });
  report([...path, 'start'], message, { suggestion: appointed.on });
}

/** Whether it is the step that is wrong, which is told by `step-order`. */
function isMisdated(appointment: Appointment, step: string): boolean {
  const procedure = appointingProcedure(appointment);
  return procedure !== undefined && misdatedSteps(procedure).some(({ name }) => name === step);
}

/** Somebody who is appointed, or has an end, has begun at some time: without a start nothing else could be judged. */
function checkNomination(appointment: Appointment, report: Report): void {
  const { end, withdrawn } = appointment.record;
  const path = ['appointments', appointment.index];
  const appointed = withdrawn === undefined ? appointedOn(appointment) : undefined;
  if (appointed) report([...path, 'steps', appointed.name], words.says.absent({ step: appointed.name }));
  else if (end !== undefined) report([...path, 'end'], words.says.endAlone());
}
