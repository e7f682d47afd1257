/** What to do about a term that ends: worked out from the policy and the organisation's record, as data. */

import { actorsIn } from '../model/actor.ts';
import type { Appointment } from '../model/appointment.ts';
import { addDays } from '../model/day.ts';
import { type MeetsRequirements, type Obstacle, obstaclesToRenewal } from '../model/eligibility.ts';
import { type Election, electionOf, isTooLateToRenew, lastDayOfOrganization } from '../model/next-term.ts';
import type { PolicyExit, PolicyLevel, ProcedureStep } from '../model/policy.ts';
import type { Day } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { demandedSteps, renewalSteps, type StepToDo, stepToDo } from '../model/steps-to-do.ts';
import { DAYS_TO_DECIDE } from '../model/term.ts';

export interface ExitToRecord {
  readonly kind: string;
  readonly steps: readonly StepToDo[];
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
const known = new WeakMap<Register, Map<PolicyLevel | undefined, Map<string, NextStep>>>();

export function nextStepOf(
  appointment: Appointment,
  register: Register,
  asOf: Day,
  meetsRequirements: MeetsRequirements,
): NextStep {
  const common = commonStep(appointment, register, asOf);
  const obstacles = obstaclesToRenewal(appointment, register, meetsRequirements, asOf);
  const underWay = stepsToCome(appointment, register, common);
  if (obstacles.length === 0 && underWay === undefined) return common;
  return { ...common, ...(obstacles.length > 0 && { obstacles }), ...(underWay && { underWay }) };
}

/** What does not depend on the person. */
function commonStep(appointment: Appointment, register: Register, asOf: Day): NextStep {
  if (dependsOnMember(appointment, register)) return workOut(appointment, register, asOf);
  const { record, end, level } = appointment;
  const key = JSON.stringify([record.organization, record.start, end, asOf]);
  const byLevel = known.get(register) ?? new Map<PolicyLevel | undefined, Map<string, NextStep>>();
  known.set(register, byLevel);
  const steps = byLevel.get(level) ?? new Map<string, NextStep>();
  byLevel.set(level, steps);
  const next = steps.get(key) ?? workOut(appointment, register, asOf);
  steps.set(key, next);
  return next;
}

/** Whether some step is the business of the member's own unit. */
function dependsOnMember({ level }: Appointment, register: Register): boolean {
  const exitSteps = exitsAtEnd(register).flatMap(([, exit]) => exit.procedure ?? []);
  return [...renewalSteps(level), ...exitSteps].some(({ by, to }) =>
    [...actorsIn(by), ...actorsIn(to)].includes('unit'),
  );
}

function workOut(appointment: Appointment, register: Register, asOf: Day): NextStep {
  const { organization, level, end } = appointment;
  const toDo = (step: ProcedureStep): StepToDo => stepToDo(step, appointment, register);
  const isOverdue = end !== undefined && end < asOf;
  const exits = exitsAtEnd(register).map(([kind, exit]) => ({ kind, steps: demandedSteps(exit.procedure).map(toDo) }));
  const exitDays = isOverdue && { exitDays: { from: end, until: addDays(end, DAYS_TO_DECIDE) } };
  const base = { isOverdue, exits, ...exitDays };
  if (organization === undefined || level === undefined) return base;
  const organizationUntil = lastDayOfOrganization(organization, isOverdue || end === undefined ? asOf : end);
  if (organizationUntil !== undefined) return { ...base, organizationUntil };
  const election = electionOf(appointment);
  const withElection = { ...base, ...(election && { election }) };
  if (isTooLateToRenew(appointment, asOf)) return { ...withElection, isTooLate: true };
  return { ...withElection, renewal: renewalSteps(level).map(toDo) };
}

/** The steps of the nomination for the next term that are not recorded yet: of the whole procedure where it is late. */
function stepsToCome({ nomination }: Appointment, register: Register, common: NextStep): StepToDo[] | undefined {
  const level = nomination?.level;
  if (nomination === undefined || level === undefined || common.organizationUntil !== undefined) return undefined;
  const needed = common.isTooLate === true ? demandedSteps(level.procedure) : renewalSteps(level);
  const recorded = nomination.record.steps ?? {};
  return needed
    .filter(({ step }) => !Object.hasOwn(recorded, step))
    .map((step) => stepToDo(step, nomination, register));
}

/** The ways out for somebody whose term is simply over: not those that the policy keeps for the time before. */
function exitsAtEnd(register: Register): [string, PolicyExit][] {
  return Object.entries(register.policy.exits).filter(([, exit]) => exit.during === undefined);
}
