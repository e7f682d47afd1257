/** What to do about a term that ends: worked out from the policy and the organisation's record, as data. */

import { actorsIn } from '../model/actor.ts';
import type { Appointment } from '../model/appointment.ts';
import { addDays } from '../model/day.ts';
import { adviceAgainst, type MeetsRequirements, type Obstacle, obstaclesToRenewal } from '../model/eligibility.ts';
import { levelOfAppointment } from '../model/level.ts';
import { type Election, electionOf, isTooLateToRenew, lastDayOfOrganization } from '../model/next-term.ts';
import type { PolicyExit, PolicyLevel, ProcedureStep } from '../model/policy.ts';
import type { Day } from '../model/records.ts';
import { levelOf, type Register } from '../model/register.ts';
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
  /** What the policy advises for the category and the person does not have: the age, say, on the day of a renewal. */
  readonly advice?: string;
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
  const level = levelOfNext(appointment, register, asOf);
  const common = commonStep(appointment, level, register, asOf);
  const day = dayOfRenewal(appointment, common, asOf);
  const all = obstaclesToRenewal({ ...appointment, level }, register, meetsRequirements, day);
  // Who comes back by the whole procedure begins to count anew.
  const obstacles = common.isTooLate === true ? all.filter((obstacle) => obstacle !== 'renewals') : all;
  const advice = adviceAgainst(appointment, register, meetsRequirements, day);
  const underWay = stepsToCome(appointment, register, common);
  if (obstacles.length === 0 && advice === undefined && underWay === undefined) return common;
  return {
    ...common,
    ...(obstacles.length > 0 && { obstacles }),
    ...(advice !== undefined && { advice }),
    ...(underWay && { underWay }),
  };
}

/** The first on which a renewal could begin: whoever is young enough today may not be then. */
function dayOfRenewal({ end }: Appointment, { election }: NextStep, asOf: Day): Day {
  const next = election?.nextTerm?.start ?? end ?? asOf;
  return next > asOf ? next : asOf;
}

/**
 * A further term is judged by the document in force when its procedure begins, whatever held for this one; and whoever took
 * over a seat goes on in it as everybody does.
 */
function levelOfNext({ organization, record, level }: Appointment, register: Register, asOf: Day) {
  if (register.formerDocuments === undefined && record.replaces === undefined) return level;
  const now = levelOf(register, organization, asOf);
  return now && levelOfAppointment(now, record);
}

/** What does not depend on the person. */
function commonStep(appointment: Appointment, level: PolicyLevel | undefined, register: Register, asOf: Day): NextStep {
  if (dependsOnMember(level, register)) return workOut(appointment, level, register, asOf);
  const { record, end } = appointment;
  const key = JSON.stringify([record.organization, record.start, end, asOf]);
  const byLevel = known.get(register) ?? new Map<PolicyLevel | undefined, Map<string, NextStep>>();
  known.set(register, byLevel);
  const steps = byLevel.get(level) ?? new Map<string, NextStep>();
  byLevel.set(level, steps);
  const next = steps.get(key) ?? workOut(appointment, level, register, asOf);
  steps.set(key, next);
  return next;
}

/** Whether some step is the business of the member's own unit. */
function dependsOnMember(level: PolicyLevel | undefined, register: Register): boolean {
  const exitSteps = exitsAtEnd(register).flatMap(([, exit]) => exit.procedure ?? []);
  return [...renewalSteps(level), ...exitSteps].some(({ by, to }) =>
    [...actorsIn(by), ...actorsIn(to)].includes('unit'),
  );
}

function workOut(appointment: Appointment, level: PolicyLevel | undefined, register: Register, asOf: Day): NextStep {
  const { organization, end } = appointment;
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
