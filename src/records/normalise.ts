import { fullEthnicity } from '../model/ethnicity.ts';
import type { AnyRecord, MemberRecord, RecordKind, StepRecords } from '../model/records.ts';

/**
 * Brings a record of the right shape into the one form that all else is written against: every text in Unicode NFC, a
 * bare date of a step as `{ on: date }`, ethnicity in full. Changes the value it is given.
 *
 * @param isNfc whether the whole text of the file is in NFC already, which spares the walk
 */
export function normalise(kind: RecordKind, value: unknown, isNfc: boolean): AnyRecord {
  const record = (isNfc ? value : inNfc(value)) as AnyRecord;
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

function inNfc(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(inNfc);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.normalize('NFC'), inNfc(item)]));
}
