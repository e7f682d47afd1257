import type { StatedStep } from '../../changes/stated-step.ts';
import { stepKey } from '../../wizard/questions/appointment.ts';

/** A step that a flag states, as the answers to its questions. */
export function answersOfStep({ step, record }: StatedStep): [string, string][] {
  return Object.entries(record).map(([part, text]) => [stepKey(step, part as 'on'), text]);
}
