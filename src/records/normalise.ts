import { fullEthnicity } from '../model/ethnicity.ts';
import type { AnyRecord, MemberRecord, RecordKind, StepRecords } from '../model/records.ts';

/**
 * Brings a record of the right shape, in Unicode NFC, into the one form that all else is written against: a bare date of
 * a step as `{ on: date }`, ethnicity in full. Changes the value it is given.
 */
export function normalise(kind: RecordKind, value: unknown): AnyRecord {
  const record = value as AnyRecord;
  if (kind === 'member') normaliseMember(record as MemberRecord);
  return record;
}

function normaliseMember(member: MemberRecord): void {
  if (member.ethnicity !== undefined) member.ethnicity = fullEthnicity(member.ethnicity);
  for (const appointment of member.appointments) {
    expandSteps(appointment.steps);
    expandSteps(appointment.exit?.steps);
  }
}

function expandSteps(steps: StepRecords | undefined): void {
  if (steps === undefined) return;
  for (const name of Object.keys(steps)) {
    const step: unknown = steps[name];
    if (typeof step === 'string') steps[name] = { on: step };
  }
}
