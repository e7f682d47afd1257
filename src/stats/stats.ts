/** Who serves on a day: headcount and structure, member by member, so that a whole country fits into memory. */

import { appointmentsOf, openStateOn } from '../model/appointment.ts';
import type { Day, MemberRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { compareByCodePoint } from '../text/text-order.ts';
import { AGE_BANDS, ageBand, PARTY_AGE_BANDS, partyAgeBand, UNKNOWN, wholeYears } from './bands.ts';
import { heightOf, highestEducation } from './education.ts';
import { type LevelSeats, type OrganizationSeats, type Seats, startSeats } from './seats.ts';
import { type Share, startTally } from './tally.ts';

export interface Stats {
  readonly asOf: Day;
  /** Id of the policy. */
  readonly policy: string;
  /** People who serve, each counted once. */
  readonly persons: number;
  /** Appointments: somebody in two organisations counts twice. */
  readonly seats: Seats;
  /** In years, to one decimal; absent where no birth date is known. */
  readonly averageAge?: number;
  /** Of the people who serve. Value `unknown`: not recorded. */
  readonly structure: {
    readonly gender: readonly Share[];
    readonly age: readonly Share[];
    readonly education: readonly Share[];
    readonly partyAge: readonly Share[];
    readonly ethnicity: readonly Share[];
  };
  /** Of the seats in service. */
  readonly categories: readonly Share[];
  readonly modes: readonly Share[];
  readonly levels: readonly LevelSeats[];
  readonly organizations: readonly OrganizationSeats[];
}

export interface StatsBuilder {
  readonly add: (member: MemberRecord) => void;
  readonly result: () => Stats;
}

const MAJORITY = '汉族';

export function startStats(register: Register, asOf: Day): StatsBuilder {
  const seats = startSeats(register, asOf);
  const structure = startStructure(asOf);
  const categories = startTally(register.policy.categories.map((category) => category.id));
  const modes = startTally(Object.values(register.policy.levels).flatMap((level) => level.modes));
  const add = (member: MemberRecord): void => {
    let isServing = false;
    for (const appointment of appointmentsOf(member, register)) {
      const state = openStateOn(appointment, asOf);
      if (state === undefined) continue;
      seats.add(appointment, state);
      if (state !== 'serving') continue;
      isServing = true;
      categories.add(appointment.record.category);
      modes.add(appointment.record.mode);
    }
    if (isServing) structure.add(member);
  };
  const result = (): Stats => ({
    asOf,
    policy: register.policy.id,
    ...structure.head(),
    seats: seats.total(),
    structure: structure.shares(),
    categories: categories.shares(),
    modes: modes.shares(),
    levels: seats.levels(),
    organizations: seats.organizations(),
  });
  return { add, result };
}

function startStructure(asOf: Day) {
  const gender = startTally(['男', '女']);
  const age = startTally(AGE_BANDS);
  const education = startTally();
  const partyAge = startTally(PARTY_AGE_BANDS);
  const ethnicity = startTally(['han', 'minority']);
  const ages = { sum: 0, known: 0 };
  let persons = 0;
  return {
    add: (member: MemberRecord): void => {
      const years = wholeYears(member.birthDate, asOf);
      if (years !== undefined) {
        ages.sum += years;
        ages.known += 1;
      }
      persons += 1;
      gender.add(member.gender);
      age.add(ageBand(years));
      education.add(highestEducation(member));
      partyAge.add(partyAgeBand(wholeYears(member.party?.joined, asOf)));
      ethnicity.add(ethnicityOf(member));
    },
    head: () => ({
      persons,
      ...(ages.known > 0 && { averageAge: Math.round((ages.sum * 10) / ages.known) / 10 }),
    }),
    shares: (): Stats['structure'] => ({
      gender: gender.shares(),
      age: age.shares(),
      education: education.shares().sort(byHeight),
      partyAge: partyAge.shares(),
      ethnicity: ethnicity.shares(),
    }),
  };
}

function ethnicityOf({ ethnicity }: MemberRecord): string {
  if (ethnicity === undefined) return UNKNOWN;
  return ethnicity === MAJORITY ? 'han' : 'minority';
}

/** The highest first, what is not recorded last. */
function byHeight(first: Share, second: Share): number {
  if (first.value === UNKNOWN || second.value === UNKNOWN) return first.value === UNKNOWN ? 1 : -1;
  return heightOf(second.value) - heightOf(first.value) || compareByCodePoint(first.value, second.value);
}
