/** Where a member stands in one organisation. */

import { type Appointment, appointmentsOf } from '../model/appointment.ts';
import type { AppointmentRecord, Day, MemberRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';

export interface Seat {
  /** The appointment for which there is no start yet, where one is on its way. */
  readonly nomination: Appointment | undefined;
  /** The one that started last. */
  readonly latest: Appointment | undefined;
}

export function seatOf(member: MemberRecord, organization: string, register: Register): Seat {
  const own = appointmentsOf(member, register).filter(({ record }) => record.organization === organization);
  const started = own.filter(({ record }) => record.start !== undefined).sort(byStart);
  const nominations = own.filter(({ record }) => record.start === undefined && record.withdrawn === undefined);
  return { nomination: nominations.at(-1), latest: started.at(-1) };
}

/**
 * The seat of somebody who leaves on a day that lies before a next term begins: the term that is left is the one before,
 * and the next one is a nomination of which nothing comes. A next term that has begun by now is left itself.
 *
 * @param on the last day, where it is stated
 */
export function seatLeft(seat: Seat, on: Day | undefined, asOf: Day): Seat {
  const { latest } = seat;
  const start = latest?.record.start;
  if (latest === undefined || start === undefined || start <= asOf || start <= (on ?? asOf)) return seat;
  const { previous } = latest;
  const isServed = previous?.record.start !== undefined && previous.record.start <= (on ?? asOf);
  return isServed && previous.record.exit === undefined ? { latest: previous, nomination: latest } : seat;
}

function byStart(first: Appointment, second: Appointment): number {
  const [a, b] = [first.record.start ?? '', second.record.start ?? ''];
  if (a === b) return first.index - second.index;
  return a < b ? -1 : 1;
}

/**
 * The appointment as it would be: whatever follows from the record is worked out as for any other.
 *
 * @param index its place in the record; `undefined`: it is a further one
 */
export function asIf(
  member: MemberRecord,
  record: AppointmentRecord,
  index: number | undefined,
  register: Register,
): Appointment {
  const place = index ?? member.appointments.length;
  const appointments = [...member.appointments];
  appointments[place] = record;
  // Laid over the record and not copied: what is unknown in it stops only whoever reads it.
  const changed: MemberRecord = Object.assign(Object.create(member), { appointments });
  const appointment = appointmentsOf(changed, register)[place];
  if (appointment === undefined) throw new RangeError(`no appointment ${place}`);
  return appointment;
}
