/** Several who leave in one go: after an election those who do not go on, or all where the organisation is dissolved. */

import type { Appointment } from '../model/appointment.ts';
import { stateOn } from '../model/appointment-states.ts';
import type { ExitRecord, MemberRecord, OrganizationRecord } from '../model/records.ts';
import { ownValue, type Register } from '../model/register.ts';
import { demandedSteps } from '../model/steps-to-do.ts';
import { unlessUnknown } from '../model/unknown.ts';
import type { Deciding, Decision } from './decision.ts';
import { exitOf } from './exit.ts';
import type { ExitAnswers } from './exit-answers.ts';
import { Numbers } from './numbers.ts';
import { type Seat, seatLeft, seatOf } from './seat.ts';

/**
 * Where somebody stands in the organisation who may be meant: the term is served, or over without a decision; an exit is
 * recorded and lacks steps; or something in the record is wrong, so that nobody can say.
 */
export type Standing = 'serving' | 'over' | 'leaving' | 'unknown';

/** @returns `undefined` of whoever has no seat there to leave */
export function standingIn(
  member: MemberRecord,
  { id }: OrganizationRecord,
  answers: ExitAnswers,
  deciding: Deciding,
): Standing | undefined {
  const isNamed = () => member.appointments.some(({ organization }) => organization === id);
  if (unlessUnknown(isNamed) !== true) return undefined;
  const standing = unlessUnknown(() => ({
    is: standingOf(seatOf(member, id, deciding.register), answers, deciding),
  }));
  return standing === undefined ? 'unknown' : standing.is;
}

function standingOf(seat: Seat, answers: ExitAnswers, deciding: Deciding): Standing | undefined {
  const { latest } = seatLeft(seat, answers.on, deciding.asOf);
  if (latest === undefined) return undefined;
  if (latest.record.exit !== undefined) return isLeaving(latest, answers, deciding) ? 'leaving' : undefined;
  const day = answers.on ?? deciding.asOf;
  const state = stateOn(latest, day);
  const goesOn = latest !== seat.latest;
  if (state === 'lapsed' || (state === 'serving' && latest.end === day && !goesOn)) return 'over';
  return state === 'serving' ? state : undefined;
}

/** Whether the steps that are stated are some that the recorded exit still lacks, or has like that. */
function isLeaving({ record }: Appointment, answers: ExitAnswers, { register }: Deciding): boolean {
  const { exit } = record;
  if (exit === undefined || answers.steps.length === 0) return false;
  const { kind, cause, on } = answers;
  const isOther = [
    [kind, exit.kind],
    [cause, exit.cause],
    [on, exit.on],
  ].some(([stated, recorded]) => stated !== undefined && stated !== recorded);
  const demanded = stepsDemandedOf(exit, register);
  return !isOther && isUnfinished(exit, register) && answers.steps.every(({ step }) => demanded.includes(step));
}

function stepsDemandedOf({ kind }: ExitRecord, { policy }: Register): string[] {
  return demandedSteps(ownValue(policy.exits, kind)?.procedure).map(({ step }) => step);
}

/** Whether steps are still to be recorded. */
function isUnfinished(exit: ExitRecord, register: Register): boolean {
  return stepsDemandedOf(exit, register).some((step) => !Object.hasOwn(exit.steps ?? {}, step));
}

/**
 * Whether somebody who stands so is meant. At the end of a term those whose term is over, since the others go on; during
 * it all who serve. Whoever is leaving already, or may be, is meant in any case.
 */
export function isMeant(standing: Standing, answers: ExitAnswers, deciding: Deciding): boolean {
  if (standing === 'leaving' || standing === 'unknown' || isUnknownKind(answers, deciding)) return true;
  return standing === (isAtTermEnd(answers, deciding) ? 'over' : 'serving');
}

/** No exit that there is: it is refused for everybody. */
function isUnknownKind({ kind }: ExitAnswers, { register }: Deciding): boolean {
  return kind !== undefined && ownValue(register.policy.exits, kind) === undefined;
}

/** Where nothing is stated, too: that is how all leave whose term is over. */
function isAtTermEnd({ kind, cause, steps }: ExitAnswers, { register }: Deciding): boolean {
  if (kind === undefined) return cause === undefined && steps.length === 0;
  return ownValue(register.policy.exits, kind)?.at === 'term-end';
}

/** Somebody with the organisation that is left. */
export interface Leaver {
  readonly member: MemberRecord;
  readonly organization: OrganizationRecord;
}

/** For each the decision on the same answers, in which numbers in braces count on from one to the next. */
export function exitsOf(leavers: readonly Leaver[], answers: ExitAnswers, deciding: Deciding): Decision[] {
  const numbers = new Numbers(leavers.map(({ member }) => member));
  return leavers.map((leaver) => {
    const { member, organization } = leaver;
    const recorded = recordedExit(leaver, deciding)?.steps ?? {};
    const steps = answers.steps.map((step) => numbers.filledIn(step, ownValue(recorded, step.step)));
    const decision = exitOf(member, organization, { ...answers, steps }, deciding);
    if ('edits' in decision && decision.edits.length > 0) numbers.use(steps);
    return decision;
  });
}

/** Whether somebody may be leaving: holds a seat there, or is on the way out of it. */
export function mayLeave(member: MemberRecord, organization: OrganizationRecord, deciding: Deciding): boolean {
  if (standingIn(member, organization, { steps: [] }, deciding) !== undefined) return true;
  const exit = recordedExit({ member, organization }, deciding);
  return exit !== undefined && unlessUnknown(() => isUnfinished(exit, deciding.register)) === true;
}

/** The exit that is recorded of somebody already. */
export function recordedExit({ member, organization }: Leaver, { register }: Deciding): ExitRecord | undefined {
  return unlessUnknown(() => seatOf(member, organization.id, register).latest?.record.exit);
}
