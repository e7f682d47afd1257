import type { Appointment } from './appointment-type.ts';
import type { Day } from './records.ts';

export type AppointmentState = 'nominated' | 'serving' | 'lapsed' | 'ended' | 'withdrawn';

export const APPOINTMENT_STATES: readonly AppointmentState[] = ['nominated', 'serving', 'lapsed', 'ended', 'withdrawn'];

/** States of an appointment that is not over. */
export type OpenState = Exclude<AppointmentState, 'ended' | 'withdrawn'>;

/** The state of an appointment on a day: derived, never stored. */
export function stateOn(appointment: Appointment, day: Day): AppointmentState {
  const { record, end, lastDay } = appointment;
  const { start, withdrawn } = record;
  if (start === undefined) return withdrawn !== undefined && withdrawn.on <= day ? 'withdrawn' : 'nominated';
  if (day < start) return 'nominated';
  if (lastDay === undefined || day <= lastDay) return 'serving';
  const isUndecided = end !== undefined && day > end && record.exit === undefined && !appointment.isFollowed;
  return isUndecided ? 'lapsed' : 'ended';
}

/** The state of an appointment that is not over on the day; `undefined` of one that is. */
export function openStateOn(appointment: Appointment, day: Day): OpenState | undefined {
  const state = stateOn(appointment, day);
  return state === 'ended' || state === 'withdrawn' ? undefined : state;
}

/** Whether the appointment is not over: nominated, serving, or lapsed without a decision. */
export function isOpen(appointment: Appointment, day: Day): boolean {
  return openStateOn(appointment, day) !== undefined;
}
