import type { AppointmentRecord, MemberRecord } from '../../../src/model/records.ts';
import { addDays } from '../calendar.ts';
import { withWrongCheckCharacter } from '../id-number.ts';

/** One slip of a clerk's pen; the keys of the record stay in their order. */
type Mistake = (member: MemberRecord) => object;

/** By the rule that should find it; taken in turn. */
export const MISTAKES: Record<string, Mistake> = {
  'wrong end': (member) =>
    withLastAppointment(member, ({ end, ...rest }) => ({ ...rest, end: addDays(end ?? '', 40) })),
  'missing step': (member) => withLastAppointment(member, withoutApproval),
  'unknown reference': (member) =>
    member.unit === undefined ? { ...member, residence: '无此社区' } : { ...member, unit: '无此单位' },
  'wrong check digit': (member) => ({ ...member, idNumber: withWrongCheckCharacter(member.idNumber ?? '') }),
  'bad vocabulary': (member) => withLastAppointment(member, (appointment) => ({ ...appointment, mode: '聘请' })),
  'gap in résumé': (member) => ({ ...member, resume: member.resume?.filter((_, index) => index !== 1) }),
  'unknown field': ({ workStarted, ...member }) => ({ ...member, workStart: workStarted }),
};

const IN_TURN = Object.values(MISTAKES);

/** The mistake of this number, counted over all; they take turns. */
export function withMistake(member: MemberRecord, number: number): object {
  const mistake = IN_TURN[number % IN_TURN.length];
  return mistake === undefined ? member : mistake(member);
}

function withLastAppointment(member: MemberRecord, change: (appointment: AppointmentRecord) => AppointmentRecord) {
  const earlier = member.appointments.slice(0, -1);
  return { ...member, appointments: [...earlier, ...member.appointments.slice(-1).map(change)] };
}

function withoutApproval(appointment: AppointmentRecord): AppointmentRecord {
  const { 上级批复: _, ...steps } = appointment.steps ?? {};
  return { ...appointment, steps };
}
