/** Who is listed on an organisation's form, and by which appointment. */

import {
  type Appointment,
  type AppointmentState,
  appointmentsOf,
  type OpenState,
  openStateOn,
} from '../model/appointment.ts';
import type { Day, MemberRecord, OrganizationRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { holderNamed } from '../model/succession.ts';
import { compareByCodePoint } from '../text/text-order.ts';

/** What a form knows of a person: nothing, where it is to be filled in by hand. */
export type Person = Partial<MemberRecord>;

/** A person on the form of one organisation. */
export interface FormEntry {
  readonly member: Person;
  /** The appointment by that organisation which the form is about. */
  readonly appointment: Appointment;
  /** `unknown` where the form is to be filled in by hand. */
  readonly state: AppointmentState | 'unknown';
  /** Whether the same organisation has nominated the member for a further appointment. */
  readonly isNominatedAgain: boolean;
  /** The name of whoever held the seat before, where it was taken over. */
  readonly predecessor?: string;
}

export interface MemberEntry extends FormEntry {
  readonly member: MemberRecord;
}

/** By the strokes of the surname, as rosters of people are (按姓氏笔画为序). */
const byStrokes = new Intl.Collator('zh-u-co-stroke');

/**
 * Members who serve in the organisation on that day, are nominated for it, or whose term there is over and undecided:
 * by category in the order of the policy, then start (the nominated last), then name by strokes.
 */
export function entriesOn(
  register: Register,
  organization: OrganizationRecord,
  members: readonly MemberRecord[],
  asOf: Day,
): MemberEntry[] {
  const order = new Map(register.policy.categories.map((category, index) => [category.id, index]));
  const rank = ({ appointment }: FormEntry) => order.get(appointment.record.category) ?? order.size;
  return members
    .flatMap((member) => entryOf(register, organization, member, asOf) ?? [])
    .sort(
      (first, second) =>
        rank(first) - rank(second) ||
        compareByStart(first.appointment, second.appointment) ||
        byStrokes.compare(first.member.name, second.member.name) ||
        compareByCodePoint(first.member.id, second.member.id),
    );
}

/** The entry of one person alone: also of somebody who has left, by the last appointment there. */
export function entryOfPerson(
  register: Register,
  organization: OrganizationRecord,
  member: MemberRecord,
  asOf: Day,
): MemberEntry | undefined {
  const open = entryOf(register, organization, member, asOf);
  if (open !== undefined) return open;
  const appointment = appointmentsBy(organization, member, register).sort(compareByStart).at(-1);
  return (
    appointment && { member, appointment, state: 'ended', isNominatedAgain: false, ...before(appointment, register) }
  );
}

/** Nobody: for a form that is printed to be filled in by hand. What the policy says of the organisation is known. */
export function blankEntry(register: Register, organization: OrganizationRecord): FormEntry {
  const record = { organization: organization.id, category: '', mode: '' };
  const nobody: MemberRecord = { id: '', name: '', gender: '男', appointments: [record] };
  const [appointment] = appointmentsOf(nobody, register);
  if (appointment === undefined) throw new RangeError('an appointment is made from every record');
  return { member: {}, appointment, state: 'unknown', isNominatedAgain: false };
}

function entryOf(
  register: Register,
  organization: OrganizationRecord,
  member: MemberRecord,
  asOf: Day,
): MemberEntry | undefined {
  const open = appointmentsBy(organization, member, register).flatMap((appointment) => {
    const state = openStateOn(appointment, asOf);
    return state === undefined
      ? []
      : [{ member, appointment, state, isNominatedAgain: false, ...before(appointment, register) }];
  });
  const inState = (state: OpenState) =>
    open
      .filter((entry) => entry.state === state)
      .sort((first, second) => compareByStart(first.appointment, second.appointment))
      .at(-1);
  const [serving, nominated] = [inState('serving'), inState('nominated')];
  // Who is proposed again after the term has ended is on the form for what is proposed.
  const current = serving ?? nominated ?? inState('lapsed');
  return current && { ...current, isNominatedAgain: serving !== undefined && nominated !== undefined };
}

function before({ record }: Appointment, register: Register): Pick<FormEntry, 'predecessor'> {
  const { replaces } = record;
  return replaces === undefined ? {} : { predecessor: holderNamed(replaces, register) };
}

function appointmentsBy({ id }: OrganizationRecord, member: MemberRecord, register: Register): Appointment[] {
  if (!member.appointments.some(({ organization }) => organization === id)) return [];
  return appointmentsOf(member, register).filter(({ record }) => record.organization === id);
}

function compareByStart(first: Appointment, second: Appointment): number {
  const [a, b] = [first.record.start, second.record.start];
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? -1 : 1;
}
