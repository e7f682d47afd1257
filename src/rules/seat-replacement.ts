import type { Message } from '../messages/catalogue.ts';
import type { Appointment } from '../model/appointment.ts';
import { heldAppointment } from '../model/held-appointment.ts';
import type { Day } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { endOfTermTakenOver, type HeldSeat, seatTakenOver, successionsIn, unitOfSeat } from '../model/succession.ts';
import type { RuleContext, SubjectRule } from './rule.ts';
import { words } from './seat-replacement.words.ts';

export const seatReplacement: SubjectRule = {
  id: 'seat-replacement',
  severity: 'error',
  on: 'appointment',
  words,
  check(appointment, context, report) {
    const { level, record, index } = appointment;
    if (record.replaces === undefined || record.withdrawn !== undefined || level === undefined) return;
    const { replacement } = level;
    const problem = replacement === undefined ? noReplacement(appointment) : problemOf(appointment, context);
    if (problem !== undefined) {
      report(['appointments', index, 'replaces'], problem, { clause: replacement?.clause ?? level.clause });
    }
  },
};

function noReplacement({ organization }: Appointment): Message {
  return words.says.noReplacement({ level: organization?.level ?? '' });
}

/** One slip is one finding: the first thing that is wrong. */
function problemOf(appointment: Appointment, { register, asOf }: RuleContext): Message | undefined {
  const { record, member } = appointment;
  const holder = register.holders?.get(record.replaces ?? '');
  if (holder === undefined) return undefined;
  const whom = { name: holder.name, organization: record.organization };
  if (holder.id === member.id) return words.says.oneself(whom);
  const seat = seatTakenOver(record, register);
  if (seat === undefined) return words.says.neverHeld(whom);
  return (
    ofUnit(appointment, seat) ??
    ofDays(appointment, seat, register, asOf) ??
    ofRest(appointment, register) ??
    ofOthers(appointment, seat, register)
  );
}

function ofUnit({ record, member }: Appointment, seat: HeldSeat): Message | undefined {
  const [unit, wanted] = [record.unit ?? member.unit, unitOfSeat(seat)];
  if (wanted === undefined) return words.says.noUnit({ name: seat.holder.name });
  return unit === wanted ? undefined : words.says.otherUnit({ name: seat.holder.name, unit, wanted });
}

/** The day of the change may be the last of one and the first of the other. One that lies ahead is still to be prepared. */
function ofDays({ record }: Appointment, seat: HeldSeat, register: Register, asOf: Day): Message | undefined {
  const { start } = record;
  if (start === undefined || start > asOf) return undefined;
  const left = heldAppointment(seat, register);
  if (left === undefined || (left.lastDay !== undefined && left.lastDay <= start)) return undefined;
  const { name } = seat.holder;
  return left.lastDay === undefined || left.record.exit === undefined
    ? words.says.stillServes({ name, start })
    : words.says.leftLater({ name, start, on: left.lastDay });
}

/** Of a term that is over nothing is left to serve. */
function ofRest({ record, level }: Appointment, register: Register): Message | undefined {
  const { start } = record;
  if (start === undefined || level === undefined || !('rest' in level.term)) return undefined;
  const end = endOfTermTakenOver(record, register);
  return end !== undefined && end < start ? words.says.over({ start, end }) : undefined;
}

function ofOthers({ member }: Appointment, seat: HeldSeat, register: Register): Message | undefined {
  const [first] = successionsIn(register).get(seat.record) ?? [];
  if (first === undefined || first.holder.id === member.id) return undefined;
  return words.says.second({ name: seat.holder.name, other: first.holder.name });
}
