/** Where an appointment is, and by which document: what was in force when its procedure began. */

import { levelOfAppointment, levelOfReplacement } from './level.ts';
import type { Policy, PolicyLevel } from './policy.ts';
import type { AppointmentRecord, Day, OrganizationRecord } from './records.ts';
import { levelOf, policyOn, type Register } from './register.ts';
import { unlessUnknown } from './unknown.ts';

export interface Office {
  /** `undefined` where the record names no known organisation. */
  readonly organization: OrganizationRecord | undefined;
  readonly policy: Policy;
  /** As it is for this appointment: of the organisation's level and type on its day, with the steps of its mode and category. */
  readonly level: PolicyLevel | undefined;
  /** The same with the steps of every mode and category. */
  readonly wholeLevel: PolicyLevel | undefined;
}

export function officeOf(record: AppointmentRecord, register: Register): Office {
  const organization = register.organizations.get(record.organization);
  const hasHistory = organization?.was !== undefined || register.formerDocuments !== undefined;
  const began = hasHistory ? beganOn(record) : undefined;
  const policy = policyOn(register, began);
  const everybodys = levelOf(register, organization, record.start ?? began, policy);
  const wholeLevel = everybodys && record.replaces !== undefined ? levelOfReplacement(everybodys) : everybodys;
  return { organization, policy, level: wholeLevel && levelOfAppointment(wholeLevel, record), wholeLevel };
}

/** The day of the first step that is recorded; without any, of the start. */
export function beganOn({ steps, start }: AppointmentRecord): Day | undefined {
  let first: Day | undefined;
  for (const name in steps) {
    const on = unlessUnknown(() => steps[name]?.on);
    if (on !== undefined && (first === undefined || on < first)) first = on;
  }
  return first ?? start;
}
