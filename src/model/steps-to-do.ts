/** What is still to do of a procedure, with whose business each step is and what it must show. */

import { expectedActor } from './actor.ts';
import type { Appointment } from './appointment.ts';
import type { Actors, Evidence, PolicyLevel, ProcedureStep } from './policy.ts';
import type { Register } from './register.ts';

/** Who acts in a step, with the name of the one meant here; the name is absent where the records do not tell. */
export interface StepActor {
  readonly actor: Actors;
  readonly name?: string;
}

export interface StepToDo {
  readonly step: string;
  readonly by?: StepActor;
  readonly to?: StepActor;
  readonly evidence: readonly Evidence[];
}

export function stepToDo(step: ProcedureStep, appointment: Appointment, register: Register): StepToDo {
  const actor = (role: Actors | undefined): StepActor | undefined => {
    if (role === undefined) return undefined;
    const name = expectedActor(role, appointment.member, appointment, register)?.name;
    return { actor: role, ...(name !== undefined && { name }) };
  };
  const [by, to] = [actor(step.by), actor(step.to)];
  return { step: step.step, ...(by && { by }), ...(to && { to }), evidence: step.evidence ?? [] };
}

/** In the order in which the policy's procedure has them. */
export function renewalSteps(level: PolicyLevel | undefined): ProcedureStep[] {
  if (level === undefined) return [];
  const inOrder = level.procedure.filter((step) => level.renewal.steps.includes(step.step));
  const elsewhere = level.renewal.steps.filter((name) => !inOrder.some((step) => step.step === name));
  return [...inOrder, ...elsewhere.map((step) => ({ step }))];
}

/** Those that may not be left out. */
export function demandedSteps(procedure: readonly ProcedureStep[] | undefined): ProcedureStep[] {
  return (procedure ?? []).filter((step) => step.optional !== true);
}
