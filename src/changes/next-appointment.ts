/** What a member's next appointment in an organisation is: one on its way that goes on, a renewal, or one anew. */

import type { Message } from '../messages/catalogue.ts';
import type { Appointment } from '../model/appointment.ts';
import { addDays, daysBetween } from '../model/day.ts';
import { levelOfReplacement } from '../model/level.ts';
import { electionOf, isTooLateToRenew, lastDayOfOrganization } from '../model/next-term.ts';
import { ownWords } from '../model/own-words.ts';
import type { PolicyLevel } from '../model/policy.ts';
import { appointingProcedure } from '../model/procedure.ts';
import type { AppointmentRecord, Day, MemberRecord, OrganizationRecord } from '../model/records.ts';
import { levelOf, policyOn } from '../model/register.ts';
import { holderNamed, seatTakenOver } from '../model/succession.ts';
import { says } from './changes.words.ts';
import { type Asking, asFarAsKnown, type Deciding, type Question, type Refusal } from './decision.ts';
import { continuedBy } from './on-its-way.ts';
import { categoriesMet, refusedByObstacles } from './refused-by-obstacles.ts';
import { seatOf } from './seat.ts';
import type { StatedStep } from './stated-step.ts';

/** What is stated of a further appointment; what is left out is worked out or carried over. */
export interface AppointmentAnswers {
  readonly steps: readonly StatedStep[];
  /** Whether it is no renewal but a new appointment, of somebody who left or was never a member there. */
  readonly isAnew?: boolean;
  /** Id of the member whose seat is taken over: then it is no renewal either. */
  readonly replaces?: string;
  readonly category?: string;
  readonly mode?: string;
  readonly start?: Day;
  readonly end?: Day;
  readonly unit?: string;
  readonly position?: string;
}

export interface NextAppointment {
  readonly member: MemberRecord;
  readonly organization: OrganizationRecord;
  readonly level: PolicyLevel;
  /** The place of the appointment that goes on; `undefined`: it is a further one. */
  readonly index: number | undefined;
  /** As it is recorded so far, or of a further one what is known before its first step. */
  readonly record: AppointmentRecord;
  /** What sort of appointment it is, and why. */
  readonly workedOut: readonly Message[];
}

export function nextAppointment(
  member: MemberRecord,
  organization: OrganizationRecord,
  answers: AppointmentAnswers,
  deciding: Deciding,
): NextAppointment | Refusal | Asking {
  return asFarAsKnown(member, () => {
    const level = levelOf(deciding.register, organization);
    const { id, level: levelName } = organization;
    if (level === undefined) return { refused: says.unknownLevel({ organization: id, level: levelName }) };
    const seat = seatOf(member, id, deciding.register);
    const continued = continuedBy(seat, answers.steps);
    const about = { member, organization, level };
    if (continued !== undefined) return goingOn(about, continued);
    const isAnew = answers.isAnew === true || answers.replaces !== undefined;
    const own = answers.replaces === undefined ? about : { ...about, level: levelOfReplacement(level) };
    return further(own, seat.latest, { ...answers, isAnew }, deciding);
  });
}

type About = Pick<NextAppointment, 'member' | 'organization' | 'level'>;

function goingOn(about: About, { index, record }: Appointment): NextAppointment {
  const { member, organization } = about;
  const level = record.replaces === undefined ? about.level : levelOfReplacement(about.level);
  return {
    ...about,
    level,
    index,
    record,
    workedOut: [says.goesOn({ name: member.name, organization: organization.id })],
  };
}

function further(
  about: About,
  latest: Appointment | undefined,
  answers: AppointmentAnswers,
  deciding: Deciding,
): NextAppointment | Refusal | Asking {
  const { asOf } = deciding;
  const isAnew = answers.isAnew === true;
  const why = isAnew ? undefined : whyNoRenewal(about, latest, deciding);
  if (why !== undefined) return { refused: why };
  const dissolved = whyNoFurtherTerm(about.organization, latest, asOf);
  if (dissolved !== undefined) return { refused: dissolved };
  const early = isAnew || answers.start !== undefined ? undefined : whyTooEarly(about, latest, deciding);
  if (early !== undefined)
    return latest !== undefined && lacksSteps(latest) ? goingOn(about, latest) : { refused: early };
  const record = recordFrom(about, latest, answers, deciding);
  if ('asks' in record) return record;
  const refused = refusedByObstacles(about, record, deciding);
  return refused ?? { ...about, index: undefined, record, workedOut: sortOf(about, latest, answers, deciding) };
}

/** Whom a message is about, and what the document in force calls a further term. */
function spokenOf({ member, organization }: About, { register, asOf }: Deciding) {
  const { renewal } = ownWords(policyOn(register, asOf));
  return { name: member.name, organization: organization.id, renewal };
}

function whyNoRenewal(about: About, latest: Appointment | undefined, deciding: Deciding): Message | undefined {
  const whom = spokenOf(about, deciding);
  if (latest === undefined) return says.neverAppointed(whom);
  const { exit } = latest.record;
  if (exit !== undefined) return says.left({ ...whom, kind: exit.kind, on: exit.on });
  return latest.end === undefined ? says.noTerm(whom) : undefined;
}

function whyNoFurtherTerm(
  organization: OrganizationRecord,
  latest: Appointment | undefined,
  asOf: Day,
): Message | undefined {
  const end = latest?.lastDay;
  const until = lastDayOfOrganization(organization, end === undefined || end < asOf ? asOf : end);
  return until === undefined ? undefined : says.dissolved({ organization: organization.id, until });
}

/** A renewal belongs to the second half of a term; where the next one is recorded the election has been, whatever the day. */
function whyTooEarly(about: About, latest: Appointment | undefined, deciding: Deciding): Message | undefined {
  const { end, term, record } = latest ?? {};
  const start = term?.start ?? record?.start;
  if (latest === undefined || end === undefined || start === undefined) return undefined;
  if (electionOf(latest)?.nextTerm !== undefined) return undefined;
  const from = addDays(start, Math.ceil(daysBetween(start, end) / 2));
  if (deciding.asOf >= from) return undefined;
  return says.firstPart({ ...spokenOf(about, deciding), start: record?.start ?? start, end, from });
}

/** Whether steps of an appointment that has begun are still to be recorded. */
function lacksSteps(appointment: Appointment): boolean {
  const procedure = appointingProcedure(appointment);
  return procedure?.required.some((step) => !Object.hasOwn(procedure.recorded, step)) === true;
}

/** What is carried over from the last term, unless it is stated otherwise. */
function recordFrom(
  { member, organization, level }: About,
  latest: Appointment | undefined,
  answers: AppointmentAnswers,
  deciding: Deciding,
): AppointmentRecord | Asking {
  const [onlyMode] = level.modes.length === 1 && level.otherModes !== true ? level.modes : [];
  const { replaces } = answers;
  const record = { organization: organization.id, category: '', mode: '', ...(replaces !== undefined && { replaces }) };
  const carried = latest?.record ?? seatTakenOver(record, deciding.register)?.record;
  const category = answers.category ?? carried?.category;
  const mode = answers.mode ?? carried?.mode ?? onlyMode;
  Object.assign(record, { category: category ?? '', mode: mode ?? '' });
  const asks: Question[] = [];
  if (category === undefined) {
    asks.push({ field: 'category', choices: categoriesMet(member, organization, record, deciding) });
  }
  if (mode === undefined) asks.push({ field: 'mode', choices: level.modes });
  return asks.length > 0 ? { asks } : record;
}

function sortOf(
  about: About,
  latest: Appointment | undefined,
  { isAnew, replaces, category, mode }: AppointmentAnswers,
  deciding: Deciding,
): Message[] {
  const whom = spokenOf(about, deciding);
  if (replaces !== undefined) {
    return [says.isReplacement({ ...whom, predecessor: holderNamed(replaces, deciding.register) })];
  }
  if (latest?.end === undefined || latest.record.exit !== undefined || isAnew === true) return [says.isAnew(whom)];
  const isLate = isTooLateToRenew(latest, deciding.asOf);
  const sort = isLate ? says.isTooLate({ ...whom, end: latest.end }) : says.isRenewal({ ...whom, end: latest.end });
  const carried = category === undefined && mode === undefined ? [says.carriedOver(latest.record)] : [];
  return [sort, ...carried, ...electionFirst(latest)];
}

function electionFirst(latest: Appointment): Message[] {
  const election = electionOf(latest);
  if (election === undefined || election.nextTerm !== undefined) return [];
  const { name, end } = election.term;
  return [says.electionFirst({ organization: latest.record.organization, term: name, end })];
}
