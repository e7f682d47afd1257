import type { Day, OrganizationRecord } from '../../../src/model/records.ts';
import type { Office } from './organizations.ts';
import type { Person, Stint } from './seat.ts';

const TO = '中共浏阳市委组织部';
/** The last days before forms were due: committees hand theirs in one after the other. */
const DAYS: readonly Day[] = ['2013-10-28', '2013-10-29', '2013-10-30'];
/** Those that have not yet. */
const LATE: readonly string[] = ['南市社区', '集里桥社区'];

/** What an office handed in: the forms of all who served on that day. */
export function registrationsOf({ id }: Office, people: readonly Person[]): Pick<OrganizationRecord, 'registrations'> {
  const on = DAYS[people.findIndex((person) => person.seats.some((seat) => seat.organization === id)) % DAYS.length];
  if (on === undefined || LATE.includes(id)) return {};
  const members = people.filter(({ seats }) => {
    return seats.some(({ organization, stints }) => organization === id && stints.some((stint) => isServed(stint, on)));
  });
  return members.length === 0 ? {} : { registrations: [{ on, to: TO, members: members.length }] };
}

function isServed({ start, exit }: Stint, day: Day): boolean {
  return start !== undefined && start <= day && (exit === undefined || day <= exit.on);
}
