/** How a member leaves an organisation: the exit's kind, last day, cause and steps. */

import type { Message } from '../messages/catalogue.ts';
import type { Appointment } from '../model/appointment.ts';
import type { PolicyExit } from '../model/policy.ts';
import type { ExitRecord, MemberRecord, OrganizationRecord, StepRecords } from '../model/records.ts';
import { ownValue } from '../model/register.ts';
import { demandedSteps, stepToDo } from '../model/steps-to-do.ts';
import { unlessUnknown } from '../model/unknown.ts';
import { closestWord } from '../text/closest-word.ts';
import type { Edit } from '../yaml/edit.ts';
import { says } from './changes.words.ts';
import {
  type Asking,
  asFarAsKnown,
  type Deciding,
  type Decision,
  isRefusal,
  type Question,
  type Refusal,
} from './decision.ts';
import { droppedNomination } from './dropped-nomination.ts';
import type { ExitAnswers } from './exit-answers.ts';
import { exitKindFor } from './exit-kind.ts';
import { lastDayOf } from './last-day.ts';
import { allAsWritten, mergedSteps, stepEdits } from './merged-steps.ts';
import { type Seat, seatLeft, seatOf } from './seat.ts';

/** Adds an exit to the term that is served, or steps to the exit that is recorded there. */
export function exitOf(
  member: MemberRecord,
  organization: OrganizationRecord,
  answers: ExitAnswers,
  deciding: Deciding,
): Decision {
  return asFarAsKnown(member, () => {
    const seat = seatLeft(seatOf(member, organization.id, deciding.register), answers.on, deciding.asOf);
    const left = appointmentLeft(seat, member, organization, answers, deciding);
    if (isRefusal(left)) return left;
    const kind = left.record.exit?.kind ?? exitKindFor(left, answers, deciding);
    if (typeof kind !== 'string') return kind;
    return exitFrom(left, seat, kind, answers, deciding);
  });
}

/** The kind of exit that is recorded, stated, or the only one that fits. */
export function kindOfExit(
  member: MemberRecord,
  organization: OrganizationRecord,
  answers: ExitAnswers,
  deciding: Deciding,
): string | undefined {
  return unlessUnknown(() => {
    const { latest } = seatLeft(seatOf(member, organization.id, deciding.register), answers.on, deciding.asOf);
    const kind = latest && (latest.record.exit?.kind ?? exitKindFor(latest, answers, deciding));
    return typeof kind === 'string' ? kind : undefined;
  });
}

/** The term that is left. */
function appointmentLeft(
  { latest }: Seat,
  member: MemberRecord,
  organization: OrganizationRecord,
  { kind, steps, on }: ExitAnswers,
  { asOf }: Deciding,
): Appointment | Refusal {
  const whom = { name: member.name, organization: organization.id };
  const start = latest?.record.start;
  if (latest === undefined || start === undefined) return { refused: says.notInOffice(whom) };
  if (start > (on ?? asOf)) return { refused: says.notBegun({ ...whom, start }) };
  const { exit } = latest.record;
  const isOther = exit !== undefined && kind !== undefined && kind !== exit.kind;
  const isSaidAgain = exit !== undefined && steps.length === 0 && on !== undefined && on !== exit.on;
  return isOther || isSaidAgain ? { refused: says.alreadyLeft({ ...whom, kind: exit.kind, on: exit.on }) } : latest;
}

function exitFrom(left: Appointment, seat: Seat, kind: string, answers: ExitAnswers, deciding: Deciding): Decision {
  const policy = ownValue(deciding.register.policy.exits, kind);
  if (policy === undefined) return unknownKind(kind, deciding);
  const wrong = wrongWord(kind, policy, answers);
  if (wrong !== undefined) return { refused: wrong };
  const { procedure = [] } = policy;
  const { exit } = left.record;
  const merged = mergedSteps(procedure, exit?.steps ?? {}, answers.steps, left, deciding.register);
  const day = exit?.on ?? answers.on ?? lastDayOf(left, kind, policy, merged.steps, deciding);
  if (typeof day === 'object' && 'refused' in day) return day;
  const asks = questionsOf(policy, answers, exit, day);
  if (asks.length > 0 || day === undefined) return { asks };
  const on = typeof day === 'string' ? day : day.day;
  const wanted: ExitRecord = { kind, on, ...causeOf(answers, exit), ...stepsOf(merged.steps) };
  const stillToDo = demandedSteps(procedure).filter(({ step }) => !Object.hasOwn(merged.steps, step));
  const isShown = exit === undefined && answers.kind === undefined ? [says.exitKind({ kind })] : [];
  const dropped = exit === undefined ? droppedNomination(seat, wanted) : { edits: [], workedOut: [] };
  return {
    edits: [...editsFrom(left, wanted, policy), ...dropped.edits],
    stillToDo: stillToDo.map((step) => stepToDo(step, left, deciding.register)),
    workedOut: [
      ...isShown,
      ...(typeof day === 'string' ? [] : [day.why]),
      ...merged.workedOut,
      ...dropped.workedOut,
      ...(stillToDo.some(({ within }) => within === undefined) ? [says.exitIncomplete({ kind })] : []),
    ],
  };
}

function unknownKind(kind: string, { register }: Deciding): Refusal {
  const expected = Object.keys(register.policy.exits);
  return { refused: says.unknownKind({ kind, expected, nearest: closestWord(kind, expected) }) };
}

function wrongWord(
  kind: string,
  { causes, procedure }: PolicyExit,
  { cause, steps }: ExitAnswers,
): Message | undefined {
  const expected = (procedure ?? []).map(({ step }) => step);
  const foreign = steps.find(({ step }) => !expected.includes(step));
  if (foreign !== undefined) return says.otherExit({ step: foreign.step, kind, expected });
  if (cause === undefined || causes === undefined || causes.includes(cause)) return undefined;
  return says.unknownCause({ kind, cause, expected: causes, nearest: closestWord(cause, causes) });
}

function questionsOf(
  { causes }: PolicyExit,
  { cause }: ExitAnswers,
  exit: ExitRecord | undefined,
  day: unknown,
): Asking['asks'] {
  const asks: Question[] = [];
  if (day === undefined) asks.push({ field: 'on', choices: [] });
  if (causes?.length && (cause ?? exit?.cause) === undefined) asks.push({ field: 'cause', choices: causes });
  return asks;
}

function causeOf({ cause }: ExitAnswers, exit: ExitRecord | undefined): Pick<ExitRecord, 'cause'> {
  const stated = cause ?? exit?.cause;
  return stated === undefined ? {} : { cause: stated };
}

function stepsOf(steps: StepRecords): Pick<ExitRecord, 'steps'> {
  return Object.keys(steps).length === 0 ? {} : { steps };
}

function editsFrom({ index, record }: Appointment, wanted: ExitRecord, { procedure = [] }: PolicyExit): Edit[] {
  const path = ['appointments', index, 'exit'];
  const { steps = {}, ...fields } = wanted;
  const { exit } = record;
  if (exit === undefined) {
    const value = { ...fields, ...(Object.keys(steps).length > 0 && { steps: allAsWritten(steps) }) };
    return [{ edit: 'set', path, value }];
  }
  const changed = Object.entries(fields).filter(([key, value]) => exit[key as keyof typeof fields] !== value);
  return [
    ...changed.map(([key, value]): Edit => ({ edit: 'set', path: [...path, key], value })),
    ...stepEdits([...path, 'steps'], exit.steps ?? {}, steps, procedure),
  ];
}
