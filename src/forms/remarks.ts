import type { Appointment } from '../model/appointment.ts';
import { ownValue } from '../model/register.ts';
import type { FormEntry } from './entries.ts';
import { printedDay } from './wording.ts';

/** What the remarks column says of an appointment: renewal, nomination, a term that is over, an exit to come. */
export function remarksOf({ appointment, state, isNominatedAgain }: FormEntry): string[] {
  const remarks: string[] = [];
  if (state === 'nominated') remarks.push(appointment.isRenewal ? '拟续聘' : '拟聘');
  else if (appointment.isRenewal) remarks.push('续聘');
  if (isNominatedAgain) remarks.push('拟续聘');
  if (state === 'lapsed') remarks.push('任期已满，待定');
  const exit = appointment.record.exit;
  if (exit !== undefined) {
    remarks.push(
      `${exit.kind}（${[printedDay(exit.on), exit.cause].filter((part) => part !== undefined).join('，')}）`,
    );
  }
  return remarks;
}

/** Numbers of the documents or certificates of an appointment, in the order of the policy's steps, each once. */
export function evidenceNumbers({ level, record }: Appointment, evidence: 'document' | 'certificate'): string[] {
  const steps = record.steps ?? {};
  const numbers = (level?.procedure ?? [])
    .filter((step) => step.evidence?.includes(evidence) === true)
    .map((step) => ownValue(steps, step.step)?.[evidence])
    .filter((number) => number !== undefined);
  return [...new Set(numbers)];
}
