/**
 * Which steps of a procedure are dated wrongly. Where two dates contradict each other either may be the wrong one, so
 * the fewest steps are sought without which all the others fit: one slip of the pen is told once, where it was made.
 */

import { addDays } from './day.ts';
import { type ConflictGraph, oddOnes } from './odd-ones.ts';
import type { Procedure } from './procedure.ts';
import type { Day, StepRecord } from './records.ts';
import { ownValue } from './register.ts';
import { placesOf, stepsBefore } from './steps.ts';

export interface MisdatedStep {
  readonly name: string;
  /** The first four: against another step. The rest: against the term that it lies in, or comes after. */
  readonly is: 'before' | 'beforeEnd' | 'after' | 'endsAfter' | 'beforeTerm' | 'inEarlierTerm';
  /** The day that it contradicts. */
  readonly day: Day;
  /** The step whose day that is. */
  readonly other?: string;
}

/** Names of steps that need not be looked at. */
type Names = ReadonlySet<string>;

const NO_STEPS: readonly MisdatedStep[] = [];
const NO_NAMES: Names = new Set();

export function misdatedSteps(procedure: Procedure): readonly MisdatedStep[] {
  const early = procedure.follows === undefined ? NO_STEPS : tooEarly(procedure, procedure.follows);
  const told = early.length === 0 ? NO_NAMES : new Set(early.map(({ name }) => name));
  if (isInOrder(procedure, told)) return early;
  return [...early, ...outOfOrder(procedure, told)];
}

function tooEarly(procedure: Procedure, { start, term }: NonNullable<Procedure['follows']>): MisdatedStep[] {
  const found: MisdatedStep[] = [];
  for (const { step: name } of procedure.steps) {
    const record = recordOf(procedure, name, NO_NAMES);
    if (record === undefined) continue;
    if (term === 'own' && record.on < start) found.push({ name, is: 'beforeTerm', day: start });
    if (term === 'earlier' && record.on <= start) found.push({ name, is: 'inEarlierTerm', day: start });
  }
  return found;
}

function recordOf({ recorded }: Procedure, name: string, told: Names): StepRecord | undefined {
  return told.has(name) ? undefined : ownValue(recorded, name);
}

/** When a step is over: a public notice lasts. An end before the beginning is wrong itself. */
function endOf({ on, until }: StepRecord, days: number | undefined): Day {
  if (until !== undefined) return until > on ? until : on;
  return days === undefined ? on : addDays(on, days - 1);
}

function isInOrder(procedure: Procedure, told: Names): boolean {
  for (const { step, follows } of placesOf(procedure.steps).values()) {
    const record = recordOf(procedure, step.step, told);
    if (record === undefined) continue;
    for (const name of follows) if (isBeforeEnd(record.on, name, procedure, told)) return false;
  }
  const { day, steps } = procedure.endsBy ?? { day: '', steps: [] };
  return steps.every((name) => (recordOf(procedure, name, told)?.on ?? day) <= day);
}

/** Of a step that is not recorded, as a renewal leaves steps out, those before it are looked at. */
function isBeforeEnd(on: Day, name: string, procedure: Procedure, told: Names): boolean {
  const record = recordOf(procedure, name, told);
  if (record !== undefined) return on < endOf(record, placesOf(procedure.steps).get(name)?.step.days);
  for (const before of stepsBefore(procedure.steps, name)) {
    const further = recordOf(procedure, before, told);
    if (further && on < endOf(further, placesOf(procedure.steps).get(before)?.step.days)) return true;
  }
  return false;
}

interface DatedStep {
  readonly name: string;
  readonly on: Day;
  readonly end: Day;
}

function outOfOrder(procedure: Procedure, told: Names): MisdatedStep[] {
  const dated: DatedStep[] = procedure.steps.flatMap(({ step: name, days }) => {
    const record = recordOf(procedure, name, told);
    return record ? [{ name, on: record.on, end: endOf(record, days) }] : [];
  });
  return oddOnes(graphOf(procedure, dated)).flatMap(({ node, others }) => {
    const step = dated[node];
    // The last one stands for the term: that its day is wrong is for another rule to tell.
    return step === undefined ? [] : (toldAgainst(step, node, dated, others) ?? []);
  });
}

/** The dated steps, and as one more the term that they must have been done by; joined where they contradict. */
function graphOf(procedure: Procedure, dated: readonly DatedStep[]): ConflictGraph {
  const indexOf = new Map(dated.map(({ name }, index) => [name, index]));
  const conflicts: number[][] = [...dated, undefined].map(() => []);
  const join = (first: number, second: number): void => {
    conflicts[first]?.push(second);
    conflicts[second]?.push(first);
  };
  dated.forEach(({ name, on }, index) => {
    for (const before of stepsBefore(procedure.steps, name)) {
      const other = indexOf.get(before) ?? -1;
      if (on < (dated[other]?.end ?? on)) join(other, index);
    }
  });
  const { day = '', steps = [] } = procedure.endsBy ?? {};
  const allBefore = steps.flatMap((name) => [...stepsBefore(procedure.steps, name)]);
  for (const name of new Set([...steps, ...allBefore])) {
    const other = indexOf.get(name) ?? -1;
    const done = steps.includes(name) ? dated[other]?.on : dated[other]?.end;
    if (done !== undefined && done > day) join(other, dated.length);
  }
  return conflicts;
}

/** Against the nearest step before it, else the nearest after it. */
function toldAgainst(
  { name, on }: DatedStep,
  node: number,
  dated: readonly DatedStep[],
  others: readonly number[],
): MisdatedStep | undefined {
  const inOrder = others.toSorted((first, second) => first - second);
  const before = dated[inOrder.findLast((other) => other < node) ?? -1];
  if (before) {
    const is = on < before.on ? 'before' : 'beforeEnd';
    return { name, is, day: is === 'before' ? before.on : before.end, other: before.name };
  }
  const after = dated[inOrder.find((other) => other > node) ?? -1];
  return after && { name, is: on > after.on ? 'after' : 'endsAfter', day: after.on, other: after.name };
}
