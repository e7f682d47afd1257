/** What to do about a term that ends: worked out from the policy and the organisation's record, as data. */

import { expectedActor } from '../model/actor.ts';
import type { Appointment } from '../model/appointment.ts';
import { addDays } from '../model/day.ts';
import { type MeetsRequirements, type Obstacle, obstaclesToRenewal } from '../model/eligibility.ts';
import type { Actor, Evidence, PolicyExit, PolicyLevel, ProcedureStep } from '../model/policy.ts';
import type { Day, OrganizationRecord, OrganizationTerm } from '../model/records.ts';
import { isActiveOn, type Register } from '../model/register.ts';
import { isRenewalOf } from '../model/renewal.ts';
import { DAYS_TO_DECIDE } from '../model/term.ts';

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
  /** What a renewal needs; absent where none is possible: the organisation is unknown or ceases, or it is too late. */
  readonly renewal?: readonly StepToDo[];
  /** Whether the time for a renewal is over, so that coming back takes the whole procedure. */
  readonly isTooLate?: true;
  /** Why the person could not be appointed again as things stand. */
  readonly obstacles?: readonly Obstacle[];
  /** Where a renewal is under way: the steps of it that are still to come. */
  readonly underWay?: readonly StepToDo[];
  /** The exits that may be recorded instead, once the term is over. */
  readonly exits: readonly ExitToRecord[];
  /** Between which days an exit at the end of the term is dated; only once it is overdue. */
  readonly exitDays?: { readonly from: Day; readonly until: Day };
  /** The organisation's last day, where it ends too early for a renewal. */
  readonly organizationUntil?: Day;
}

/** Most members of one organisation share the same next step: one object serves them all. */
const known = new WeakMap<Register, Map<string, NextStep>>();

export function nextStepOf(
  appointment: Appointment,
  register: Register,
  asOf: Day,
  meetsRequirements: MeetsRequirements,
): NextStep {
  const common = commonStep(appointment, register, asOf);
  const obstacles = obstaclesToRenewal(appointment, register, meetsRequirements);
  const underWay = stepsToCome(appointment, register, common);
  if (obstacles.length === 0 && underWay === undefined) return common;
  return { ...common, ...(obstacles.length > 0 && { obstacles }), ...(underWay && { underWay }) };
}

/** What does not depend on the person. */
function commonStep(appointment: Appointment, register: Register, asOf: Day): NextStep {
  if (dependsOnMember(appointment, register)) return workOut(appointment, register, asOf);
  const { record, end } = appointment;
  const key = JSON.stringify([record.organization, record.start, end, asOf]);
  const steps = known.get(register) ?? new Map<string, NextStep>();
  known.set(register, steps);
  const next = steps.get(key) ?? workOut(appointment, register, asOf);
  steps.set(key, next);
  return next;
}

/** Whether some step is the business of the member's own unit. */
function dependsOnMember({ level }: Appointment, register: Register): boolean {
  const exitSteps = exitsAtEnd(register).flatMap(([, exit]) => exit.procedure ?? []);
  return [...renewalSteps(level), ...exitSteps].some((step) => step.by === 'unit' || step.to === 'unit');
}

function workOut(appointment: Appointment, register: Register, asOf: Day): NextStep {
  const { organization, level, end } = appointment;
  const toDo = (step: ProcedureStep): StepToDo => stepToDo(step, appointment, register);
  const isOverdue = end !== undefined && end < asOf;
  const exits = exitsAtEnd(register).map(([kind, exit]) => ({ kind, steps: required(exit.procedure).map(toDo) }));
  const exitDays = isOverdue && { exitDays: { from: end, until: addDays(end, DAYS_TO_DECIDE) } };
  const base = { isOverdue, exits, ...exitDays };
  if (organization === undefined || level === undefined) return base;
  const organizationUntil = endingBefore(organization, isOverdue || end === undefined ? asOf : end);
  if (organizationUntil !== undefined) return { ...base, organizationUntil };
  const election = electionOf(appointment);
  const withElection = { ...base, ...(election && { election }) };
  if (isTooLate(appointment, election, asOf)) return { ...withElection, isTooLate: true };
  return { ...withElection, renewal: renewalSteps(level).map(toDo) };
}

/** A renewal that begins today would be none: the policy's time for it is over, or the next term is. */
function isTooLate(appointment: Appointment, election: Election | undefined, asOf: Day): boolean {
  const { record, end } = appointment;
  if (end === undefined || asOf <= end) return false;
  const { organization, category, mode } = record;
  const nextEnd = election?.nextTerm?.end;
  return (
    (nextEnd !== undefined && nextEnd < asOf) ||
    !isRenewalOf({ organization, category, mode, start: asOf }, appointment)
  );
}

/** The steps of the nomination for the next term that are not recorded yet: of the whole procedure where it is late. */
function stepsToCome({ nomination }: Appointment, register: Register, common: NextStep): StepToDo[] | undefined {
  const level = nomination?.level;
  if (nomination === undefined || level === undefined || common.organizationUntil !== undefined) return undefined;
  const needed = common.isTooLate === true ? required(level.procedure) : renewalSteps(level);
  const recorded = nomination.record.steps ?? {};
  return needed
    .filter(({ step }) => !Object.hasOwn(recorded, step))
    .map((step) => stepToDo(step, nomination, register));
}

function stepToDo(step: ProcedureStep, appointment: Appointment, register: Register): StepToDo {
  const actor = (role: Actor | undefined): StepActor | undefined => {
    if (role === undefined) return undefined;
    const name = expectedActor(role, appointment.member, appointment, register)?.name;
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

function electionOf({ organization, term }: Appointment): Election | undefined {
  if (organization === undefined || term === undefined) return undefined;
  const later = (organization.terms ?? []).filter((candidate) => candidate.start > term.start);
  const nextTerm = later.sort((first, second) => (first.start < second.start ? -1 : 1))[0];
  return { term, ...(nextTerm && { nextTerm }) };
}
