import { fullEthnicity } from '../model/ethnicity.ts';
import type { AnyRecord, MemberRecord, RecordKind, StepRecords } from '../model/records.ts';
import { unlessUnknown } from '../model/unknown.ts';

/**
 * Brings a record into the one form that all else is written against: a bare date of a step as `{ on: date }`, ethnicity
 * in full. Changes the record it is given; leaves alone what is unknown in it.
 */
export function normalise(kind: RecordKind, record: AnyRecord): AnyRecord {
  if (kind === 'member') normaliseMember(record as MemberRecord);
  return record;
}

function normaliseMember(member: MemberRecord): void {
  unlessUnknown(() => {
    if (member.ethnicity !== undefined) member.ethnicity = fullEthnicity(member.ethnicity);
  });
  unlessUnknown(() => {
    for (let index = 0; index < member.appointments.length; index += 1) normaliseAppointment(member, index);
  });
}

function normaliseAppointment(member: MemberRecord, index: number): void {
  unlessUnknown(() => expandSteps(member.appointments[index]?.steps));
  unlessUnknown(() => expandSteps(member.appointments[index]?.exit?.steps));
}

function expandSteps(steps: StepRecords | undefined): void {
  if (steps === undefined) return;
  for (const name of Object.keys(steps)) {
    unlessUnknown(() => {
      const step: unknown = steps[name];
      if (typeof step === 'string') steps[name] = { on: step };
    });
  }
}
