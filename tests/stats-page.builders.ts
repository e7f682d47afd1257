/** Statistics of an empty register, and of one whose every text is long and whose every list has too many. */

import type { OrganizationSeats } from '../src/stats/seats.ts';
import { type Stats, startStats } from '../src/stats/stats.ts';
import { appointment, member, registerOf, TOWN } from './expiry.builders.ts';

const AS_OF = '2013-10-31';
export const SUBJECT = { whose: '某市名册', policy: '某市试行办法' };

/** One committee with as many people as there are names. */
export function smallStats(names: readonly string[]): Stats {
  const register = registerOf([TOWN]);
  const builder = startStats(register, AS_OF);
  builder.addMatter({ id: '一', organization: '东镇', title: '路灯', raised: { on: '2013-03-05' } });
  builder.addMatter({
    id: '二',
    organization: '东镇',
    title: '停车',
    raised: { on: '2013-03-06' },
    resolved: { on: '2013-05-06', result: '已增设' },
  });
  builder.addMeeting({ id: '会', organization: '东镇', on: '2013-06-01', attendees: names.slice(0, 1) });
  for (const id of names) builder.add(member({ id, name: id, appointments: [appointment({ start: '2011-01-01' })] }));
  return builder.result();
}

export function emptyStats(): Stats {
  return startStats(registerOf([]), AS_OF).result();
}

/** Towns, each with so many villages. */
export function manyOrganizations(towns: number, villages: number): OrganizationSeats[] {
  return Array.from({ length: towns }, (_, town) => {
    const id = `镇${town}`;
    const below = Array.from({ length: villages }, (_, village) => seatsOf(`${id}村${village}`, id));
    return [seatsOf(id), ...below];
  }).flat();
}

function seatsOf(id: string, parent?: string): OrganizationSeats {
  const seats = { serving: 5, nominated: 1, lapsed: 2 };
  const registration = parent === undefined ? ({ on: '2013-10-20' } as const) : ('missing' as const);
  return { id, name: `${id}党委`, level: '镇', ...(parent !== undefined && { parent }), ...seats, registration };
}

const LONG = '某某某某某某某某某某某某某某某某某某某某某某某某某某某某某某Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';

const shares = (length: number) =>
  Array.from({ length }, (_, index) => ({ value: `${LONG}${index}`, count: 100_000 + index }));

/** What no register will hold: whatever there is to be shown is there in excess. */
export function crowdedStats(): Stats {
  const months = Array.from({ length: 12 }, (_, index) => {
    const month = `${index < 5 ? 2012 : 2013}-${String(((index + 7) % 12) + 1).padStart(2, '0')}`;
    return { month, opened: 900 + index, resolved: 999 - index };
  });
  return {
    ...emptyStats(),
    persons: 600_000,
    averageAge: 49.6,
    seats: { serving: 612_345, nominated: 12_345, lapsed: 54_321 },
    structure: {
      gender: shares(3),
      age: shares(7),
      education: shares(100),
      partyAge: shares(7),
      ethnicity: shares(3),
    },
    categories: shares(30),
    modes: shares(30),
    levels: Array.from({ length: 12 }, () => ({
      ...{ level: LONG, organizations: 12_345, withMembers: 12_000 },
      ...{ serving: 123_456, nominated: 12_345, lapsed: 12_345 },
    })),
    organizations: manyOrganizations(400, 0).map((organization) => ({ ...organization, name: LONG })),
    registration: { due: '2013-10-31', reported: 123_456, missing: 12_345 },
    work: {
      since: '2012-08',
      matters: { opened: 1_234_567, resolved: 1_234_567, open: 123_456, overdue: 123_456, months },
      meetings: { held: 123_456, expected: 1_234_567, attended: 1_234_000 },
      activities: { held: 123_456, beneficiaries: 1_234_567 },
      units: { total: 123_456, represented: 1_234 },
    },
  };
}

export const CROWDED_SUBJECT = { whose: LONG.repeat(3), policy: LONG.repeat(4) };
