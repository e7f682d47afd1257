/** Does whatever a change says is still to do, one step a week, with the evidence that the policy asks for. */

import type { Decision } from '../../src/changes/decision.ts';
import type { StatedStep } from '../../src/changes/stated-step.ts';
import { addDays } from '../../src/model/day.ts';
import type { StepRecord } from '../../src/model/records.ts';
import type { StepToDo } from '../../src/model/steps-to-do.ts';
import { changeOf } from './desk.ts';

const NOTICE_DAYS = 5;

let number = 0;

/** The step as it is done on a day; whom the policy names is left to be worked out, where it can be. */
export function done({ step, by, evidence }: StepToDo, on: string): StatedStep {
  number += 1;
  const shown: Required<Pick<StepRecord, 'document' | 'certificate' | 'at' | 'until' | 'note'>> = {
    document: `甲发〔${on.slice(0, 4)}〕${number}号`,
    certificate: `甲聘〔${on.slice(0, 4)}〕${number}号`,
    at: '公示栏',
    until: addDays(on, NOTICE_DAYS),
    note: '无异议',
  };
  const record: StepRecord = { on };
  for (const part of evidence) record[part] = shown[part];
  if (by !== undefined && by.name === undefined) record.by = '所在党支部';
  return { step, record };
}

/**
 * @param decide what the steps come to
 * @param make makes the change
 * @returns the steps, in the order in which they were done
 */
export function doneOneByOne(
  decide: (steps: readonly StatedStep[]) => Decision,
  make: (decision: Decision) => void,
  from: string,
): StatedStep[] {
  const steps: StatedStep[] = [];
  let day = from;
  let [next] = changeOf(decide([])).stillToDo;
  while (next !== undefined) {
    const step = done(next, day);
    const decision = decide([step]);
    make(decision);
    steps.push(step);
    if (steps.length > 20) throw new Error(`still to do: ${next.step}`);
    day = addDays(day, NOTICE_DAYS + 1);
    [next] = changeOf(decision).stillToDo;
  }
  return steps;
}
