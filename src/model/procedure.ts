/**
 * Appointments, renewals and exits are one idea: an ordered list of steps, each done by or sent to somebody, with
 * evidence. What differs is only the list and where its records stand.
 */

import type { Appointment } from './appointment.ts';
import { addDays } from './day.ts';
import type { PolicyExit, ProcedureStep } from './policy.ts';
import type { Day, StepRecords } from './records.ts';
import { ownValue } from './register.ts';

export interface Procedure {
  /** Every step that may be recorded. */
  readonly steps: readonly ProcedureStep[];
  /** Names of the steps that must be recorded. */
  readonly required: readonly string[];
  readonly recorded: StepRecords;
  /** Where the recorded steps stand, from the root of the member's record. */
  readonly path: readonly (string | number)[];
  /** From when on its steps are demanded: the start of the term, or the exit; `undefined` while nominated. */
  readonly dueOn: Day | undefined;
  /** The day from which the policy counts the days within which a step is done: that of the appointment, or the exit. */
  readonly countedFrom: Day | undefined;
  /** The term that its steps come after, or lie in: an exit's lie in the own one, a further appointment's after the earlier. */
  readonly follows: { readonly start: Day; readonly term: 'own' | 'earlier' } | undefined;
  /** The day by which the steps of these names have been done, and all that come before them. */
  readonly endsBy: { readonly day: Day; readonly steps: readonly string[] } | undefined;
}

const NOTHING: StepRecords = {};

/** The procedure that puts the member in office: the whole one, or what a renewal needs of it. */
export function appointingProcedure(appointment: Appointment): Procedure | undefined {
  const { level, record, isRenewal, previous } = appointment;
  if (level === undefined) return undefined;
  const { start } = record;
  const appointed = appointedOn(appointment);
  // A nomination that nothing came of may be older than the term that the member got later.
  const earlier = start !== undefined || isRenewal ? previous?.record.start : undefined;
  return {
    steps: level.procedure,
    required: isRenewal ? level.renewal.steps : requiredSteps(level.procedure),
    recorded: record.steps ?? NOTHING,
    path: ['appointments', appointment.index, 'steps'],
    dueOn: start,
    countedFrom: appointed?.on ?? start,
    follows: earlier === undefined ? undefined : { start: earlier, term: 'earlier' },
    endsBy: start === undefined || appointed === undefined ? undefined : { day: start, steps: [appointed.name] },
  };
}

/** The procedure of the recorded exit; `undefined` where there is no exit or its kind needs no steps. */
export function exitProcedure(appointment: Appointment): Procedure | undefined {
  const { exit, start } = appointment.record;
  const steps = exitKindOf(appointment)?.procedure;
  if (exit === undefined || steps === undefined) return undefined;
  const required = requiredSteps(steps);
  return {
    steps,
    required,
    recorded: exit.steps ?? NOTHING,
    path: ['appointments', appointment.index, 'exit', 'steps'],
    dueOn: exit.on,
    countedFrom: exit.on,
    // An exit before the start is wrong itself.
    follows: start === undefined || exit.on < start ? undefined : { start, term: 'own' },
    // The last day of service may be the eve of the last step: an exit takes effect when it is complete.
    endsBy: { day: addDays(exit.on, 1), steps: required },
  };
}

/** Both procedures of an appointment, as far as there are any. */
export function proceduresOf(appointment: Appointment): Procedure[] {
  const procedures = [appointingProcedure(appointment), exitProcedure(appointment)];
  return procedures.filter((procedure) => procedure !== undefined);
}

/** What the policy says of the recorded exit. */
export function exitKindOf({ record, policy }: Pick<Appointment, 'record' | 'policy'>): PolicyExit | undefined {
  return record.exit && ownValue(policy.exits, record.exit.kind);
}

const requiredByList = new WeakMap<readonly ProcedureStep[], readonly string[]>();

function requiredSteps(steps: readonly ProcedureStep[]): readonly string[] {
  let required = requiredByList.get(steps);
  if (required === undefined) {
    required = steps.filter((step) => step.optional !== true).map((step) => step.step);
    requiredByList.set(steps, required);
  }
  return required;
}

/** The day of the step that puts the member in office. */
export function appointedOn(appointment: Appointment): { name: string; on: Day } | undefined {
  const step = appointment.level?.procedure.find((candidate) => candidate.appoints === true);
  const record = step && ownValue(appointment.record.steps ?? NOTHING, step.step);
  return step && record ? { name: step.step, on: record.on } : undefined;
}
