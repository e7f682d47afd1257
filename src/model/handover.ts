/** On the day on which a seat changes hands two people serve in it: whoever counts seats counts it once. */

import type { Appointment } from './appointment.ts';
import { heldAppointment } from './held-appointment.ts';
import type { Day } from './records.ts';
import type { Register } from './register.ts';
import { seatKeysOf } from './seat-keys.ts';
import { onDay, serviceOf, touches } from './service.ts';
import { type HeldSeat, successionsIn } from './succession.ts';
import { unlessUnknown } from './unknown.ts';

type Counts = ReadonlyMap<string, number>;

const known = new WeakMap<Register, Map<Day, Counts>>();

/**
 * How many of those who serve on a day share a seat with whoever they take it over from, or with another successor.
 *
 * @param key under which they are counted (`seat-keys.ts`)
 */
export function handedOverIn(register: Register, day: Day, key: string): number {
  if (register.holders === undefined) return 0;
  const days = known.get(register) ?? new Map<Day, Counts>();
  known.set(register, days);
  const counts = days.get(day) ?? countedOn(register, day);
  days.set(day, counts);
  return counts.get(key) ?? 0;
}

function countedOn(register: Register, day: Day): Counts {
  const counts = new Map<string, number>();
  for (const [taken, successors] of successionsIn(register)) {
    const [first] = successors;
    const holder = first && register.holders?.get(first.record.replaces ?? '');
    const index = holder?.appointments.indexOf(taken) ?? -1;
    const seats: HeldSeat[] = holder === undefined ? [] : [{ holder, index, record: taken }];
    const serving = [...seats, ...successors].flatMap(
      (seat) => unlessUnknown(() => servingIn(seat, register, day)) ?? [],
    );
    for (const appointment of serving.slice(1)) {
      for (const key of unlessUnknown(() => seatKeysOf(appointment)) ?? []) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function servingIn(seat: HeldSeat, register: Register, day: Day): Appointment[] {
  const appointment = heldAppointment(seat, register);
  const service = appointment && serviceOf(appointment, day);
  const isServed = service !== undefined && touches(service, onDay(day)) === 'yes';
  return appointment !== undefined && isServed ? [appointment] : [];
}
