import { expectedActor } from '../model/actor.ts';
import type { Appointment } from '../model/appointment.ts';
import type { ProcedureStep } from '../model/policy.ts';
import { type Procedure, proceduresOf } from '../model/procedure.ts';
import type { StepRecord } from '../model/records.ts';
import { ownValue, type Register } from '../model/register.ts';
import type { Report, SubjectRule } from './rule.ts';
import { words } from './step-authority.words.ts';

export const stepAuthority: SubjectRule = {
  id: 'step-authority',
  severity: 'error',
  on: 'appointment',
  words,
  check(appointment, { register }, report) {
    for (const procedure of proceduresOf(appointment)) {
      for (const step of procedure.steps) {
        const record = ownValue(procedure.recorded, step.step);
        if (record === undefined) continue;
        checkActor('by', step, record, procedure, appointment, register, report);
        checkActor('to', step, record, procedure, appointment, register, report);
      }
    }
  },
};

function checkActor(
  role: 'by' | 'to',
  step: ProcedureStep,
  record: StepRecord,
  procedure: Procedure,
  appointment: Appointment,
  register: Register,
  report: Report,
): void {
  const actor = step[role];
  if (actor === undefined) return;
  const expected = expectedActor(actor, appointment.member, appointment, register, record.on);
  if (expected === undefined) return;
  const found = record[role];
  const path = [...procedure.path, step.step];
  const { clause } = step;
  if (found === undefined) {
    // Who appoints is plain; everybody else has to be named.
    if (actor === 'self') return;
    const message = words.says[`${role}Missing`]({ step: step.step, expected: expected.name });
    report([...path, role], message, { clause, isAboutKey: true });
  } else if (!expected.isNamedBy(found)) {
    const message = words.says[`${role}Wrong`]({ step: step.step, found, expected: expected.name });
    report([...path, role], message, { clause, suggestion: expected.name });
  }
}
