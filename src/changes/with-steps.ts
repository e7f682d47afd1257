/** A further appointment, or one on its way, with what is stated of it. */

import type { Message } from '../messages/catalogue.ts';
import type { Appointment } from '../model/appointment.ts';
import { isTooLateToRenew } from '../model/next-term.ts';
import type { AppointmentRecord, Day, MemberRecord, OrganizationRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { demandedSteps, renewalSteps, type StepToDo, stepToDo } from '../model/steps-to-do.ts';
import type { Edit } from '../yaml/edit.ts';
import { says } from './changes.words.ts';
import { asFarAsKnown, type Deciding, type Decision, isRefusal, type Refusal } from './decision.ts';
import { allAsWritten, mergedSteps, stepEdits } from './merged-steps.ts';
import { type AppointmentAnswers, type NextAppointment, nextAppointment } from './next-appointment.ts';
import { endOf, startOf } from './own-term.ts';
import { asIf } from './seat.ts';

/**
 * The next appointment of a member in an organisation, filled in step by step: the first call makes a nomination, later
 * ones add to it, and with the appointing step it gets its start and end. Without anything stated it tells what the policy
 * asks for next.
 */
export function renewalOf(
  member: MemberRecord,
  organization: OrganizationRecord,
  answers: AppointmentAnswers,
  deciding: Deciding,
): Decision {
  const next = nextAppointment(member, organization, answers, deciding);
  if ('refused' in next || 'asks' in next) return next;
  return asFarAsKnown(member, () => withSteps(next, answers, deciding));
}

export function withSteps(next: NextAppointment, answers: AppointmentAnswers, deciding: Deciding): Decision {
  const foreign = stepOfOtherProcedure(next, answers);
  if (foreign !== undefined) return foreign;
  const { member, record, index } = next;
  const { register } = deciding;
  const stated = withStated(record, answers);
  const provisional = asIf(member, stated, index, register);
  const merged = mergedSteps(next.level.procedure, record.steps ?? {}, answers.steps, provisional, register);
  const draft = { ...stated, ...(Object.keys(merged.steps).length > 0 && { steps: merged.steps }) };
  const dated = withTerm(asIf(member, draft, index, register), record.start === undefined, register);
  if (isRefusal(dated)) return dated;
  const appointment = asIf(member, dated.record, index, register);
  return {
    edits: isAnythingStated(answers) ? editsFrom(next, appointment.record) : [],
    stillToDo: stepsToCome(appointment, deciding),
    workedOut: [...next.workedOut, ...merged.workedOut, ...dated.workedOut],
  };
}

function stepOfOtherProcedure({ level, organization }: NextAppointment, { steps }: AppointmentAnswers) {
  const expected = level.procedure.map(({ step }) => step);
  const foreign = steps.find(({ step }) => !expected.includes(step));
  if (foreign === undefined) return undefined;
  return { refused: says.otherProcedure({ step: foreign.step, level: organization.level, expected }) };
}

/** The words and days that are stated, and the steps as they are stated. */
function withStated(record: AppointmentRecord, { steps, isAnew: _, ...stated }: AppointmentAnswers): AppointmentRecord {
  const given = Object.entries(stated).filter(([, value]) => value !== undefined);
  const all = { ...record.steps, ...Object.fromEntries(steps.map((step) => [step.step, step.record])) };
  return { ...record, ...Object.fromEntries(given), steps: all };
}

interface Dated {
  readonly record: AppointmentRecord;
  readonly workedOut: readonly Message[];
}

/** With the appointing step there is a start; with a new start an end, where one is needed. */
function withTerm(appointment: Appointment, isStarting: boolean, register: Register): Dated | Refusal {
  const { record } = appointment;
  if (!isStarting) return { record, workedOut: [] };
  if (record.start !== undefined) return withEnd(appointment, record, record.start, [], register);
  const start = startOf(appointment);
  if (start === undefined) return { record, workedOut: [] };
  return isRefusal(start)
    ? start
    : withEnd(appointment, { ...record, start: start.day }, start.day, [start.why], register);
}

function withEnd(
  appointment: Appointment,
  record: AppointmentRecord,
  start: Day,
  workedOut: readonly Message[],
  register: Register,
): Dated {
  const end = record.end === undefined ? endOf(appointment, start, register) : undefined;
  if (end === undefined) return { record, workedOut };
  const dated = end.day === undefined ? record : { ...record, end: end.day };
  return { record: dated, workedOut: [...workedOut, end.why] };
}

/** Category and mode alone make no nomination. */
function isAnythingStated({ steps, start }: AppointmentAnswers): boolean {
  return steps.length > 0 || start !== undefined;
}

/** Those of a renewal, or all that the policy demands, without the ones that are recorded. */
function stepsToCome(appointment: Appointment, { register, asOf }: Deciding): StepToDo[] {
  const { level, record, previous } = appointment;
  const isUndated = record.start === undefined && Object.keys(record.steps ?? {}).length === 0;
  const isLate = isUndated && previous !== undefined && isTooLateToRenew(previous, asOf);
  const isShort = appointment.isRenewal && !isLate;
  const demanded = isShort ? renewalSteps(level) : demandedSteps(level?.procedure);
  return demanded
    .filter(({ step }) => !Object.hasOwn(record.steps ?? {}, step))
    .map((step) => stepToDo(step, appointment, register));
}

function editsFrom({ index, record, level }: NextAppointment, wanted: AppointmentRecord): Edit[] {
  const { steps = {}, ...fields } = wanted;
  if (index === undefined) {
    const value = { ...fields, ...(Object.keys(steps).length > 0 && { steps: allAsWritten(steps) }) };
    return [{ edit: 'append', path: ['appointments'], value }];
  }
  const path = ['appointments', index];
  const changed = Object.entries(fields).filter(([key, value]) => record[key as keyof typeof fields] !== value);
  return [
    ...stepEdits([...path, 'steps'], record.steps ?? {}, steps, level.procedure),
    ...changed.map(([key, value]): Edit => ({ edit: 'set', path: [...path, key], value })),
  ];
}
