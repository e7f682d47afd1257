import { type Appointment, appointmentsOf } from '../model/appointment.ts';
import type { AppointmentRecord, MemberRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { isUnknown, makeUnknown, unlessUnknown } from '../model/unknown.ts';

/** Fields that are worked out from one appointment alone, and those for which the others are looked at. */
const FIELDS = {
  organization: 'alone',
  level: 'alone',
  term: 'alone',
  end: 'together',
  lastDay: 'together',
  previous: 'together',
  isRenewal: 'together',
  isFollowed: 'together',
  nomination: 'together',
} satisfies Record<Exclude<keyof Appointment, 'member' | 'index' | 'record' | 'policy'>, 'alone' | 'together'>;

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
  const alone = record && unlessUnknown(() => workedOutAlone(member, record, register));
  // By which document it is judged is known even where nothing else is, as long as there is only one.
  const policy = alone?.policy ?? (register.formerDocuments === undefined ? register.policy : undefined);
  const appointment = { ...alone, member, index, record, policy } as Appointment;
  if (record === undefined) makeUnknown(appointment, ['record']);
  if (policy === undefined) makeUnknown(appointment, ['policy']);
  // The only one, worked out alone, would have been known as it stands.
  for (const [field, by] of Object.entries(FIELDS)) {
    if (alone === undefined || by === 'together') makeUnknown(appointment, [field]);
  }
  return appointment;
}

/** As if the member had no other. */
function workedOutAlone(member: MemberRecord, record: AppointmentRecord, register: Register): Appointment | undefined {
  // A copy would read the fields of the member that are not known.
  const withOne = Object.create(member, { appointments: { value: [record] } }) as MemberRecord;
  return appointmentsOf(withOne, register)[0];
}
