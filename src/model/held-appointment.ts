import { type Appointment, appointmentsOf } from './appointment.ts';
import type { Register, SeatHolder } from './register.ts';
import type { HeldSeat } from './succession.ts';

const known = new WeakMap<Register, WeakMap<SeatHolder, readonly Appointment[]>>();

/** A seat with all that is worked out of it; those of one holder are worked out once. */
export function heldAppointment({ holder, index }: HeldSeat, register: Register): Appointment | undefined {
  const ofRegister = known.get(register) ?? new WeakMap<SeatHolder, readonly Appointment[]>();
  known.set(register, ofRegister);
  const appointments = ofRegister.get(holder) ?? appointmentsOf(holder, register);
  ofRegister.set(holder, appointments);
  return appointments[index];
}
