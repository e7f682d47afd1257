import type { AppointmentRecord, Day } from '../../../src/model/records.ts';
import {
  dismissal,
  fullSteps,
  type Intake,
  intakeBefore,
  type Papers,
  renewalSteps,
  withdrawal,
} from '../procedure.ts';
import { CITY_DEPARTMENT } from '../words.ts';
import { lastDay, type Office, officeOf } from './organizations.ts';
import type { Person, Seat, Stint } from './seat.ts';
import { unitOf } from './units.ts';

/** An appointment whose papers are not numbered yet. */
export interface Draft {
  person: Person;
  seat: Seat;
  stint: Stint;
  office: Office;
  isRenewal: boolean;
  /** Absent while nominated. */
  intake?: Intake;
}

/** All appointments of the register, in the order of the tables. */
export function draftsOf(people: readonly Person[]): Draft[] {
  return people.flatMap((person) =>
    person.seats.flatMap((seat) => seat.stints.map((stint, index) => draft(person, seat, stint, index))),
  );
}

function draft(person: Person, seat: Seat, stint: Stint, index: number): Draft {
  const office = officeOf(seat.organization);
  const before = seat.stints[index - 1];
  const isRenewal = before !== undefined && before.exit === undefined;
  const { start } = stint;
  if (start === undefined) return { person, seat, stint, office, isRenewal };
  const intake = stint.intake ?? (start === office.rollout.start ? office.rollout : intakeBefore(start));
  return { person, seat, stint, office, isRenewal, intake };
}

export function appointmentRecord(draft: Draft, papers: Papers): AppointmentRecord {
  const { seat, stint, office, isRenewal, intake } = draft;
  const appointment = { organization: office.id, category: seat.category, mode: seat.mode };
  if (intake === undefined) return { ...appointment, steps: NOMINATED_SO_FAR };
  const steps = isRenewal
    ? renewalSteps(office, intake, papers)
    : fullSteps(office, intake, papers, office.parent === undefined ? '街道政务公开栏' : '社区公示栏');
  const exit = stint.exit === undefined ? undefined : exitRecord(draft, stint.exit);
  const end = lastDay(office, intake.start);
  return { ...appointment, steps, start: intake.start, end, ...(exit === undefined ? {} : { exit }) };
}

/** The one nominated person: recommended and selected, not approved yet. */
const NOMINATED_SO_FAR = { 广泛推荐: { on: '2013-10-21' }, 分类筛选: { on: '2013-10-24' } };

function exitRecord({ office, person }: Draft, { kind, cause, on }: { kind: string; cause: string; on: Day }) {
  if (cause === '') return { kind, on };
  if (kind === '解除选聘') return dismissal(office, on, cause);
  if (person.unit === undefined) throw new RangeError(`${person.id} has no unit to give notice`);
  return withdrawal(on, cause, unitOf(person.unit).party.name);
}

/** Who approves the members of an office. */
export function approverOf(office: Office): string {
  return office.parent ?? CITY_DEPARTMENT;
}
