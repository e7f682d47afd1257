import { type Appointment, appointmentsOf, stateOn } from './appointment.ts';
import type { Day, MemberRecord } from './records.ts';
import type { Register } from './register.ts';

/** The days on which somebody served in an organisation by one appointment, the first and the last included. */
export interface Service {
  readonly organization: string;
  readonly from: Day;
  /** `undefined` where no last day is known. */
  readonly until: Day | undefined;
  /** Whether the term ended and nothing was decided: nobody can say whether the days after it were served. */
  readonly isUndecided: boolean;
}

/** What the records say: whether they do not tell is neither yes nor no. */
export type Answer = 'yes' | 'no' | 'unknown';

/** A stretch of days, both included. */
export interface Period {
  readonly from: Day;
  readonly until: Day;
}

/** `undefined` of an appointment that has not begun on the as-of day, or never did. */
export function serviceOf(appointment: Appointment, asOf: Day): Service | undefined {
  const state = stateOn(appointment, asOf);
  const { record, lastDay } = appointment;
  const { organization, start } = record;
  if (start === undefined || state === 'nominated') return undefined;
  return { organization, from: start, until: lastDay, isUndecided: state === 'lapsed' };
}

export function servicesOf(member: MemberRecord, register: Register, asOf: Day): Service[] {
  return appointmentsOf(member, register).flatMap((appointment) => serviceOf(appointment, asOf) ?? []);
}

/** Whether some day of the period was served. */
export function touches({ from, until, isUndecided }: Service, period: Period): Answer {
  if (period.until < from) return 'no';
  if (until === undefined || period.from <= until) return 'yes';
  return isUndecided ? 'unknown' : 'no';
}

export function onDay(day: Day): Period {
  return { from: day, until: day };
}

/** A year's first and last day. */
export function yearPeriod(year: number): Period {
  const digits = String(year).padStart(4, '0');
  return { from: `${digits}-01-01`, until: `${digits}-12-31` };
}
