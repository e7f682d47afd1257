/** Flags of commands that change records, as what they say. */

import type { Question } from '../../changes/decision.ts';
import type { StatedStep } from '../../changes/stated-step.ts';
import { stepFlag } from '../../changes/step-flag.ts';
import { UserError } from '../../messages/user-error.ts';
import { readDate } from '../../model/date-reading.ts';
import type { Policy } from '../../model/policy.ts';
import type { Day } from '../../model/records.ts';
import { toldOfDate } from '../../records/date-message.ts';
import { says } from '../change.words.ts';

/** @throws UserError for a text that is no step of the policy */
export function statedSteps(texts: readonly string[], policy: Policy): StatedStep[] {
  return texts.map((text) => {
    const reading = stepFlag(text, policy);
    if ('problem' in reading) throw new UserError(reading.problem);
    return reading;
  });
}

/**
 * A day in whatever way it is written.
 *
 * @throws UserError for what is none
 */
export function dayStated(text: string): Day {
  const reading = readDate(text);
  if (reading.kind === 'day') return reading.value;
  throw new UserError(toldOfDate(text, 'date').message);
}

/** What is still to be answered, as the flags that answer it. */
export function missingFlags(asks: readonly Question[]): UserError {
  return new UserError(says.missing({ flags: asks.map(({ field, choices }) => ({ flag: `--${field}`, choices })) }));
}
