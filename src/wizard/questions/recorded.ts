/** A member's record as answers, so that what it lacks can be asked for like anything else. */

import type { AppointmentRecord, MemberRecord } from '../../model/records.ts';
import { unlessUnknown } from '../../model/unknown.ts';
import type { Answers, Value } from '../answers.ts';
import { memberFields } from '../fields/member.words.ts';
import { stepKey } from './appointment.ts';

const OF_APPOINTMENT: ReadonlySet<string> = new Set(['organization', 'category', 'mode', 'start', 'end']);

/** What is known of it: what is wrong in it is told by the check, and not asked for. */
export function recordedAnswers(member: MemberRecord, appointment: AppointmentRecord): Answers {
  const answers = new Map<string, Value | undefined>();
  for (const key of Object.keys(memberFields)) {
    const value = valueAt(OF_APPOINTMENT.has(key) ? appointment : member, key.split('.'));
    if (value !== undefined) answers.set(key, value);
  }
  const steps = unlessUnknown(() => appointment.steps) ?? {};
  for (const step of Object.keys(steps)) {
    const parts = unlessUnknown(() => ({ ...steps[step] }) as Record<string, string>) ?? {};
    for (const [part, text] of Object.entries(parts)) answers.set(stepKey(step, part as 'on'), text);
  }
  return answers;
}

function valueAt(record: object, path: readonly string[]): Value | undefined {
  return unlessUnknown(() =>
    path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], record),
  ) as Value | undefined;
}
