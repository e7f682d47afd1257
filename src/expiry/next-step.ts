/** What to do about a term that ends: worked out from the policy and the organisation's record, as data. */

import { expectedActor } from '../model/actor.ts';
import type { Appointment } from '../model/appointment.ts';
import type { Actor, Evidence, PolicyExit, PolicyLevel, ProcedureStep } from '../model/policy.ts';
import type { Day, MemberRecord, OrganizationRecord, OrganizationTerm } from '../model/records.ts';
import { isActiveOn, type Register } from '../model/register.ts';
import { isTiedToOrganization, organizationTermOn } from '../model/term.ts';

/** Who acts in a step, with the name of the one meant here; the name is absent where the records do not tell. */
export interface StepActor {
  readonly actor: Actor;
  readonly name?: string;
}

export interface StepToDo {
  readonly step: string;
  readonly by?: StepActor;
  readonly to?: StepActor;
  readonly evidence: readonly Evidence[];
}

export interface ExitToRecord {
  readonly kind: string;
  readonly steps: readonly StepToDo[];
}

/** The organisation's own term, with which the member's ends, and the one after it as far as it is recorded. */
export interface Election {
  readonly term: OrganizationTerm;
  readonly nextTerm?: OrganizationTerm;
}

export interface NextStep {
  /** Whether it should have been done by the as-of day. */
  readonly isOverdue: boolean;
  /** Only where terms are tied to the organisation: its re-election comes first, a renewal belongs to the next term. */
  readonly election?: Election;
  /** What a renewal needs; absent where none is possible, because the organisation is unknown or ceases to exist. */
  readonly renewal?: readonly StepToDo[];
  /** The exits that may be recorded instead, once the term is over. */
  readonly exits: readonly ExitToRecord[];
  /** The organisation's last day, where it ends too early for a renewal. */
  readonly organizationUntil?: Day;
}

/** Most members of one organisation share the same next step: one object serves them all. */
const known = new WeakMap<Register, Map<string, NextStep>>();

export function nextStepOf(member: MemberRecord, appointment: Appointment, register: Register, asOf: Day): NextStep {
  if (dependsOnMember(appointment, register)) return workOut(member, appointment, register, asOf);
  const { record, end } = appointment;
  const key = JSON.stringify([record.organization, record.start, end, asOf]);
  const steps = known.get(register) ?? new Map<string, NextStep>();
  known.set(register, steps);
  const next = steps.get(key) ?? workOut(member, appointment, register, asOf);
  steps.set(key, next);
  return next;
}

/** Whether some step is the business of the member's own unit. */
function dependsOnMember({ level }: Appointment, register: Register): boolean {
  const exitSteps = exitsAtEnd(register).flatMap(([, exit]) => exit.procedure ?? []);
  return [...renewalSteps(level), ...exitSteps].some((step) => step.by === 'unit' || step.to === 'unit');
}

function workOut(member: MemberRecord, appointment: Appointment, register: Register, asOf: Day): NextStep {
  const { organization, level, end } = appointment;
  const toDo = (step: ProcedureStep): StepToDo => stepToDo(step, member, appointment, register);
  const isOverdue = end !== undefined && end < asOf;
  const exits = exitsAtEnd(register).map(([kind, exit]) => ({ kind, steps: required(exit.procedure).map(toDo) }));
  if (organization === undefined || level === undefined) return { isOverdue, exits };
  const organizationUntil = endingBefore(organization, isOverdue || end === undefined ? asOf : end);
  if (organizationUntil !== undefined) return { isOverdue, exits, organizationUntil };
  const election = electionOf(appointment);
  return { isOverdue, ...(election && { election }), renewal: renewalSteps(level).map(toDo), exits };
}

function stepToDo(step: ProcedureStep, member: MemberRecord, appointment: Appointment, register: Register): StepToDo {
  const actor = (role: Actor | undefined): StepActor | undefined => {
    if (role === undefined) return undefined;
    const name = expectedActor(role, member, appointment, register)?.name;
    return { actor: role, ...(name !== undefined && { name }) };
  };
  const [by, to] = [actor(step.by), actor(step.to)];
  return { step: step.step, ...(by && { by }), ...(to && { to }), evidence: step.evidence ?? [] };
}

/** In the order in which the policy's procedure has them. */
function renewalSteps(level: PolicyLevel | undefined): ProcedureStep[] {
  if (level === undefined) return [];
  const inOrder = level.procedure.filter((step) => level.renewal.steps.includes(step.step));
  const elsewhere = level.renewal.steps.filter((name) => !inOrder.some((step) => step.step === name));
  return [...inOrder, ...elsewhere.map((step) => ({ step }))];
}

function required(procedure: readonly ProcedureStep[] | undefined): ProcedureStep[] {
  return (procedure ?? []).filter((step) => step.optional !== true);
}

/** The ways out for somebody whose term is simply over: not those that the policy keeps for the time before. */
function exitsAtEnd(register: Register): [string, PolicyExit][] {
  return Object.entries(register.policy.exits).filter(([, exit]) => exit.during === undefined);
}

/** The organisation's last day, where it does not live to see the day after. */
function endingBefore(organization: OrganizationRecord, day: Day): Day | undefined {
  const until = organization.active?.until;
  return until !== undefined && (until <= day || !isActiveOn(organization, day)) ? until : undefined;
}

function electionOf({ organization, level, record, end }: Appointment): Election | undefined {
  if (organization === undefined || level === undefined || !isTiedToOrganization(level.term)) return undefined;
  const term = organizationTermOn(organization, end ?? '') ?? organizationTermOn(organization, record.start ?? '');
  if (term === undefined) return undefined;
  const later = (organization.terms ?? []).filter((candidate) => candidate.start > term.start);
  const nextTerm = later.sort((first, second) => (first.start < second.start ? -1 : 1))[0];
  return { term, ...(nextTerm && { nextTerm }) };
}
