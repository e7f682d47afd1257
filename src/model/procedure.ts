/**
 * Appointments, renewals and exits are one idea: an ordered list of steps, each done by or sent to somebody, with
 * evidence. What differs is only the list and where its records stand.
 */

import type { Appointment } from './appointment.ts';
import type { PolicyExit, ProcedureStep } from './policy.ts';
import type { Day, ExitRecord, StepRecord, StepRecords } from './records.ts';
import { ownValue, type Register } from './register.ts';

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
}

const NOTHING: StepRecords = {};

/** The procedure that puts the member in office: the whole one, or what a renewal needs of it. */
export function appointingProcedure(appointment: Appointment): Procedure | undefined {
  const { level, record, isRenewal } = appointment;
  if (level === undefined) return undefined;
  return {
    steps: level.procedure,
    required: isRenewal ? level.renewal.steps : requiredSteps(level.procedure),
    recorded: record.steps ?? NOTHING,
    path: ['appointments', appointment.index, 'steps'],
    dueOn: record.start,
    countedFrom: appointedOn(appointment)?.on ?? record.start,
  };
}

/** The procedure of the recorded exit; `undefined` where there is no exit or its kind needs no steps. */
export function exitProcedure(appointment: Appointment, register: Register): Procedure | undefined {
  const exit = appointment.record.exit;
  const steps = exit && exitKindOf(exit, register)?.procedure;
  if (exit === undefined || steps === undefined) return undefined;
  return {
    steps,
    required: requiredSteps(steps),
    recorded: exit.steps ?? NOTHING,
    path: ['appointments', appointment.index, 'exit', 'steps'],
    dueOn: exit.on,
    countedFrom: exit.on,
  };
}

/** Both procedures of an appointment, as far as there are any. */
export function proceduresOf(appointment: Appointment, register: Register): Procedure[] {
  const procedures = [appointingProcedure(appointment), exitProcedure(appointment, register)];
  return procedures.filter((procedure) => procedure !== undefined);
}

export function exitKindOf(exit: ExitRecord, register: Register): PolicyExit | undefined {
  return ownValue(register.policy.exits, exit.kind);
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

/** The name of the step that this one follows; `undefined` for the first. */
function nameBefore(steps: readonly ProcedureStep[], step: ProcedureStep): string | undefined {
  return step.after ?? steps[steps.indexOf(step) - 1]?.step;
}

/**
 * The nearest recorded step that comes before this one: the one it follows, or where that is not recorded (a renewal
 * leaves steps out), the one before that.
 */
export function recordedBefore(
  procedure: Procedure,
  step: ProcedureStep,
): { name: string; record: StepRecord } | undefined {
  let current: ProcedureStep | undefined = step;
  // A policy whose steps follow each other in a ring must not hold us here.
  for (let turns = 0; current !== undefined && turns <= procedure.steps.length; turns += 1) {
    const name = nameBefore(procedure.steps, current);
    if (name === undefined) return undefined;
    const record = ownValue(procedure.recorded, name);
    if (record !== undefined) return { name, record };
    current = procedure.steps.find((candidate) => candidate.step === name);
  }
  return undefined;
}

/** The day of the step that puts the member in office. */
export function appointedOn(appointment: Appointment): { name: string; on: Day } | undefined {
  const step = appointment.level?.procedure.find((candidate) => candidate.appoints === true);
  const record = step && ownValue(appointment.record.steps ?? NOTHING, step.step);
  return step && record ? { name: step.step, on: record.on } : undefined;
}
