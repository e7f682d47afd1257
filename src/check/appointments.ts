import { type Appointment, appointmentAt, appointmentsOf } from '../model/appointment.ts';
import type { MemberRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { isUnknown, makeUnknown, unlessUnknown } from '../model/unknown.ts';

/** What is worked out from a record of an appointment: forgetting a field here does not compile. */
const WORKED_OUT = Object.keys({
  organization: true,
  level: true,
  end: true,
  lastDay: true,
  previous: true,
  isRenewal: true,
  isFollowed: true,
} satisfies Record<Exclude<keyof Appointment, 'member' | 'index' | 'record'>, true>);

/** A member's appointments as far as they are known: what rests on an unknown value is unknown itself. */
export function appointmentsAsKnown(member: MemberRecord, register: Register): Appointment[] {
  try {
    return appointmentsOf(member, register);
  } catch (error) {
    if (!isUnknown(error)) throw error;
  }
  // Where nobody can say how many there are, one stands for them of which nothing is known.
  const count = unlessUnknown(() => member.appointments.length) ?? 1;
  return Array.from({ length: count }, (_, index) => asKnown(member, index, register));
}

function asKnown(member: MemberRecord, index: number, register: Register): Appointment {
  const record = unlessUnknown(() => member.appointments[index]);
  const worked = record && unlessUnknown(() => appointmentAt(member, record, index, register));
  if (worked !== undefined) return worked;
  const appointment = { member, index, record } as Appointment;
  if (record === undefined) makeUnknown(appointment, ['record']);
  for (const field of WORKED_OUT) makeUnknown(appointment, [field]);
  return appointment;
}
