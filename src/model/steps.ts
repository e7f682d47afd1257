/** The order of the steps of a procedure: each follows the one before it in the list, or those that it names. */

import type { ProcedureStep } from './policy.ts';

/** A step in its procedure, and the names of those that it follows; none for the first. */
export interface PlacedStep {
  readonly step: ProcedureStep;
  readonly follows: readonly string[];
}

const NOTHING_BEFORE: readonly string[] = [];
const placesOfList = new WeakMap<readonly ProcedureStep[], ReadonlyMap<string, PlacedStep>>();

/** The steps of a list by their names. */
export function placesOf(steps: readonly ProcedureStep[]): ReadonlyMap<string, PlacedStep> {
  let places = placesOfList.get(steps);
  if (places === undefined) {
    places = new Map(steps.map((step, index) => [step.step, { step, follows: followed(step, steps[index - 1]) }]));
    placesOfList.set(steps, places);
  }
  return places;
}

function followed({ after }: ProcedureStep, before: ProcedureStep | undefined): readonly string[] {
  if (after !== undefined) return [after].flat();
  return before === undefined ? NOTHING_BEFORE : [before.step];
}

/** The names of all steps that come before this one, the nearest first. Ends on steps that follow each other in a ring. */
export function stepsBefore(steps: readonly ProcedureStep[], step: string): ReadonlySet<string> {
  const places = placesOf(steps);
  const found = new Set(places.get(step)?.follows);
  for (const name of found) for (const before of places.get(name)?.follows ?? NOTHING_BEFORE) found.add(before);
  return found;
}

/** Some steps of a list as a list of its own: what follows a step that is left out follows what that one followed. */
export function someSteps(steps: readonly ProcedureStep[], isMeant: (step: ProcedureStep) => boolean): ProcedureStep[] {
  const meant = new Set(steps.filter(isMeant).map(({ step }) => step));
  return steps.filter(isMeant).map((step) => {
    const { follows = NOTHING_BEFORE } = placesOf(steps).get(step.step) ?? {};
    return follows.every((name) => meant.has(name))
      ? { ...step, after: [...follows] }
      : { ...step, after: nearestOf(follows) };
  });

  function nearestOf(follows: readonly string[]): string[] {
    const found = new Set(follows);
    for (const name of found) {
      if (!meant.has(name))
        for (const before of placesOf(steps).get(name)?.follows ?? NOTHING_BEFORE) found.add(before);
    }
    return [...found].filter((name) => meant.has(name));
  }
}
