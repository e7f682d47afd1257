/** Who serves on a day: headcount and structure, member by member, so that a whole country fits into memory. */

import { appointmentsOf, openStateOn } from '../model/appointment.ts';
import { wholeYears } from '../model/day.ts';
import { heightOf, highestEducation } from '../model/education.ts';
import { allLevels } from '../model/level.ts';
import type { Day, MemberRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { compareByCodePoint } from '../text/text-order.ts';
import { AGE_BANDS, ageBand, PARTY_AGE_BANDS, partyAgeBand, UNKNOWN } from './bands.ts';

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
  const structure = startStructure();
  const categories = startTally(register.policy.categories.map((category) => category.id));
  const modes = startTally(allLevels(register.policy).flatMap((level) => level.modes));
  // All is read before anything is counted: a member of whom something cannot be used is left out whole.
  const add = (member: MemberRecord): void => {
    const taken = appointmentsOf(member, register).flatMap((appointment) => {
      const state = openStateOn(appointment, asOf);
      const { category, mode } = appointment.record;
      return state === undefined ? [] : [{ appointment, state, category, mode }];
    });
    const serving = taken.filter(({ state }) => state === 'serving');
    const person = serving.length > 0 ? personOf(member, asOf) : undefined;
    for (const { appointment, state } of taken) seats.add(appointment, state);
    for (const { category, mode } of serving) {
      categories.add(category);
      modes.add(mode);
    }
    if (person) structure.add(person);
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

/** What is counted of somebody who serves. */
interface Person {
  readonly gender: string;
  /** Of age, in whole years; `undefined` where not recorded. */
  readonly years: number | undefined;
  readonly partyYears: number | undefined;
  readonly education: string;
  readonly ethnicity: string;
}

function personOf(member: MemberRecord, asOf: Day): Person {
  return {
    gender: member.gender,
    years: wholeYears(member.birthDate, asOf),
    partyYears: wholeYears(member.party?.joined, asOf),
    education: highestEducation(member) ?? UNKNOWN,
    ethnicity: ethnicityOf(member),
  };
}

function startStructure() {
  const gender = startTally(['男', '女']);
  const age = startTally(AGE_BANDS);
  const education = startTally();
  const partyAge = startTally(PARTY_AGE_BANDS);
  const ethnicity = startTally(['han', 'minority']);
  const ages = { sum: 0, known: 0 };
  let persons = 0;
  return {
    add: (person: Person): void => {
      if (person.years !== undefined) {
        ages.sum += person.years;
        ages.known += 1;
      }
      persons += 1;
      gender.add(person.gender);
      age.add(ageBand(person.years));
      education.add(person.education);
      partyAge.add(partyAgeBand(person.partyYears));
      ethnicity.add(person.ethnicity);
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
