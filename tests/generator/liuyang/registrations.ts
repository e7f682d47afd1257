import type { Day, OrganizationRecord } from '../../../src/model/records.ts';
import type { Office } from './organizations.ts';
import type { Person, Stint } from './seat.ts';

const TO = '中共浏阳市委组织部';
/** The last days before forms were due: committees hand theirs in one after the other. */
const DAYS: readonly Day[] = ['2013-10-28', '2013-10-29', '2013-10-30'];
/** Those that came after the day, and when. */
const LATE: Readonly<Record<string, Day>> = { 南市社区: '2013-11-06', 集里桥社区: '2013-11-08' };

/** What an office handed in: the forms of all who served on that day. */
export function registrationsOf(
  { id }: Office,
  people: readonly Person[],
  asOf: Day,
): Pick<OrganizationRecord, 'registrations'> {
  const turn = people.findIndex((person) => person.seats.some((seat) => seat.organization === id)) % DAYS.length;
  const on = LATE[id] ?? DAYS[turn];
  if (on === undefined || on > asOf) return {};
  const members = people.filter(({ seats }) => {
    return seats.some(({ organization, stints }) => organization === id && stints.some((stint) => isServed(stint, on)));
  });
  return members.length === 0 ? {} : { registrations: [{ on, to: TO, members: members.length }] };
}

function isServed({ start, exit }: Stint, day: Day): boolean {
  return start !== undefined && start <= day && (exit === undefined || day <= exit.on);
}
