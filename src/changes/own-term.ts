/** When a term starts and ends, worked out from the policy, the organisation and the term before it. */

import type { Message } from '../messages/catalogue.ts';
import type { Appointment } from '../model/appointment.ts';
import { addDays, earlierOf } from '../model/day.ts';
import { appointedOn } from '../model/procedure.ts';
import type { Day, OrganizationRecord, OrganizationTerm } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { holderNamed, lastDayOfRest } from '../model/succession.ts';
import { isCountedInYears, isTiedToOrganization, lastDayByPolicy, organizationTermOn } from '../model/term.ts';
import { says } from './changes.words.ts';
import { isRefusal, type Refusal } from './decision.ts';

/** A day that was worked out, and why it is that one. */
export interface WorkedOutDay {
  readonly day: Day;
  readonly why: Message;
}

/**
 * The first day that the appointing step, the term before and the organisation's own terms allow.
 *
 * @returns `undefined` where the appointing step is not recorded yet
 */
export function startOf(appointment: Appointment): WorkedOutDay | Refusal | undefined {
  const { organization, level, previous } = appointment;
  const appointed = appointedOn(appointment);
  if (appointed === undefined || organization === undefined || level === undefined) return undefined;
  const free = previous?.lastDay === undefined ? undefined : freeAfter(previous, previous.lastDay);
  const isAtStep = free === undefined || free <= appointed.on;
  const start = isAtStep ? appointed.on : free;
  const term = isTiedToOrganization(level.term) ? termFrom(start, organization, previous) : undefined;
  if (term !== undefined && isRefusal(term)) return term;
  if (term !== undefined && term.start > start) {
    return { day: term.start, why: says.startWithTerm({ start: term.start, term: term.name }) };
  }
  const why = isAtStep
    ? says.startAtStep({ start, step: appointed.name })
    : says.startAfterTerm({ start, end: previous?.lastDay ?? '' });
  return { day: start, why };
}

/** The first day on which nothing of the term before is left; the day of an election is shared. */
function freeAfter({ organization, term }: Appointment, lastDay: Day): Day {
  const isElection = term?.end === lastDay && organization?.terms?.some(({ start }) => start === lastDay) === true;
  return isElection ? lastDay : addDays(lastDay, 1);
}

/** The organisation's term that holds the day, or the next: never once more the one that the member has served. */
function termFrom(
  day: Day,
  organization: OrganizationRecord,
  previous: Appointment | undefined,
): OrganizationTerm | Refusal {
  const served = previous?.record.exit === undefined ? previous?.term : undefined;
  const held = organizationTermOn(organization, day);
  if (held !== undefined && held !== served) return held;
  const later = (organization.terms ?? []).filter(({ start }) => start > day && start > (served?.start ?? ''));
  const next = later.sort((first, second) => (first.start < second.start ? -1 : 1))[0];
  if (next !== undefined) return next;
  const { id } = organization;
  if (served === undefined) return { refused: says.noTermOfOrganization({ organization: id, day }) };
  const { name, end } = served;
  return { refused: says.noNextTerm({ organization: id, term: name, end, from: addDays(end, 1) }) };
}

/**
 * The end by the policy. Where it hangs on the organisation's own term, which may still be moved, it is written only in a
 * record that has its ends written.
 */
export function endOf(
  { organization, level, member, record }: Appointment,
  start: Day,
  register: Register,
): WorkedOutDay | { readonly day: undefined; readonly why: Message } | undefined {
  if (organization === undefined || level === undefined) return undefined;
  const isRest = 'rest' in level.term;
  const end = isRest
    ? lastDayOfRest({ ...record, start }, start, register)
    : lastDayByPolicy(level, organization, start);
  const until = organization.active?.until;
  const last = until === undefined || until < start ? end : earlierOf(end, until);
  if (last === undefined) return undefined;
  if (last !== end) return { day: last, why: says.endWithOrganization({ end: last }) };
  if (isRest)
    return { day: last, why: says.endOfRest({ end: last, name: holderNamed(record.replaces ?? '', register) }) };
  if (isCountedInYears(level.term))
    return { day: last, why: says.endAfterYears({ end: last, years: level.term.years }) };
  const params = { end: last, term: organizationTermOn(organization, start)?.name ?? '' };
  const areEndsWritten = member.appointments.some((appointment) => appointment.end !== undefined);
  return areEndsWritten
    ? { day: last, why: says.endWithTerm(params) }
    : { day: undefined, why: says.endFollows(params) };
}
