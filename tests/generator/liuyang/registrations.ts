import type { Day, OrganizationRecord } from '../../../src/model/records.ts';
import { addDays, workdayOnOrAfter } from '../calendar.ts';
import { AS_OF, CITY_DEPARTMENT } from '../words.ts';
import { lastDay, type Office, termsOf } from './organizations.ts';
import type { Person, Seat, Stint } from './seat.ts';

/** The last days before forms were due: committees hand theirs in one after the other. */
const DAYS: readonly Day[] = ['2013-10-28', '2013-10-29', '2013-10-30'];
/** Those that came after the day, and when. */
const LATE: Readonly<Record<string, Day>> = { 南市社区: '2013-11-06', 集里桥社区: '2013-11-08' };

/** What an office handed in by a day: the forms of all who served when it did, again after each election. */
export function registrationsOf(
  office: Office,
  people: readonly Person[],
  asOf: Day,
): Pick<OrganizationRecord, 'registrations'> {
  const registrations = daysOf(office, people, asOf).flatMap((on) => {
    const members = people.filter(({ seats }) => seats.some((seat) => isHeldIn(office, seat, on))).length;
    return members === 0 ? [] : [{ on, to: CITY_DEPARTMENT, members }];
  });
  return registrations.length === 0 ? {} : { registrations };
}

function daysOf(office: Office, people: readonly Person[], asOf: Day): Day[] {
  const turn = people.findIndex((person) => person.seats.some((seat) => seat.organization === office.id));
  const first = LATE[office.id] ?? DAYS[turn % DAYS.length];
  const elections = termsOf(office, asOf).filter(({ start }) => start > AS_OF);
  const later = elections.map(({ start }) => workdayOnOrAfter(addDays(start, 10)));
  return [...(first === undefined ? [] : [first]), ...later].filter((on) => on <= asOf);
}

function isHeldIn(office: Office, { organization, stints }: Seat, day: Day): boolean {
  return organization === office.id && stints.some((stint) => isServed(office, stint, day));
}

function isServed(office: Office, { start, exit }: Stint, day: Day): boolean {
  return start !== undefined && start <= day && day <= (exit?.on ?? lastDay(office, start));
}
