import type { AppointmentState } from './appointment-states.ts';
import { earlierOf } from './day.ts';
import type { PolicyLevel } from './policy.ts';
import type { AppointmentRecord, Day, MemberRecord, OrganizationRecord } from './records.ts';
import { levelOf, type Register } from './register.ts';
import { lastDayByPolicy } from './term.ts';

export type { AppointmentState } from './appointment-states.ts';

/** One appointment of a member with all that is worked out from the policy and the member's other appointments. */
export interface Appointment {
  readonly member: MemberRecord;
  /** Position in the member's `appointments`. */
  readonly index: number;
  readonly record: AppointmentRecord;
  /** `undefined` where the record names no known organisation. */
  readonly organization: OrganizationRecord | undefined;
  readonly level: PolicyLevel | undefined;
  /** The recorded end, else the one by the policy; `undefined` while nominated or for a seat without a term. */
  readonly end: Day | undefined;
  /** The last day of service: the earlier of end and exit; `undefined` where neither is known. */
  readonly lastDay: Day | undefined;
  /** The appointment just before this one by the same organisation. */
  readonly previous: AppointmentRecord | undefined;
  /** Whether it renews the previous one: that one ended without an exit. */
  readonly isRenewal: boolean;
  /** Whether the same organisation has appointed the member again later. */
  readonly isFollowed: boolean;
}

export function appointmentsOf(member: MemberRecord, register: Register): Appointment[] {
  return member.appointments.map((record, index) => appointmentAt(member, record, index, register));
}

export function appointmentAt(
  member: MemberRecord,
  record: AppointmentRecord,
  index: number,
  register: Register,
): Appointment {
  const organization = register.organizations.get(record.organization);
  const level = levelOf(register, organization);
  const end = record.end ?? endByPolicy(record, organization, level);
  let previous: AppointmentRecord | undefined;
  let isFollowed = false;
  for (const other of member.appointments) {
    if (other === record || other.organization !== record.organization) continue;
    if (isEarlier(other, record)) {
      if (previous === undefined || isEarlier(previous, other)) previous = other;
    } else if (isEarlier(record, other)) isFollowed = true;
  }
  return {
    member,
    index,
    record,
    organization,
    level,
    end,
    lastDay: earlierOf(end, record.exit?.on),
    previous,
    isRenewal: previous !== undefined && previous.exit === undefined,
    isFollowed,
  };
}

/** By start; a nomination comes after all that has started. */
function isEarlier(first: AppointmentRecord, second: AppointmentRecord): boolean {
  if (first.start === undefined) return false;
  return second.start === undefined || first.start < second.start;
}

function endByPolicy(
  record: AppointmentRecord,
  organization: OrganizationRecord | undefined,
  level: PolicyLevel | undefined,
): Day | undefined {
  if (record.start === undefined || organization === undefined || level === undefined) return undefined;
  return lastDayByPolicy(level, organization, record.start);
}

/** The state of an appointment on a day: derived, never stored. */
export function stateOn(appointment: Appointment, day: Day): AppointmentState {
  const { record, end, lastDay } = appointment;
  if (record.start === undefined || day < record.start) return 'nominated';
  if (lastDay === undefined || day <= lastDay) return 'serving';
  const isUndecided = end !== undefined && day > end && record.exit === undefined && !appointment.isFollowed;
  return isUndecided ? 'lapsed' : 'ended';
}

/** Whether the appointment is not over: nominated, serving, or lapsed without a decision. */
export function isOpen(appointment: Appointment, day: Day): boolean {
  return stateOn(appointment, day) !== 'ended';
}

/** Whether the two were served on some same day; what has not started is served on none. */
export function overlap(first: Appointment, second: Appointment): boolean {
  const [from, until] = [first.record.start, first.lastDay];
  const [otherFrom, otherUntil] = [second.record.start, second.lastDay];
  if (from === undefined || otherFrom === undefined) return false;
  return (otherUntil === undefined || from <= otherUntil) && (until === undefined || otherFrom <= until);
}
