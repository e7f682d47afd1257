import type { Appointment, OpenState } from '../model/appointment.ts';
import { handedOverIn } from '../model/handover.ts';
import type { HeadcountRule } from '../model/policy.ts';
import type { Day, OrganizationRecord } from '../model/records.ts';
import { briefNameOf, isActiveOn, levelOf, type Register } from '../model/register.ts';
import { unlessUnknown } from '../model/unknown.ts';
import { detachedText } from '../text/detached.ts';
import { inOrder } from './organization-order.ts';
import type { RegistrationCounter, RegistrationState } from './registrations.ts';

export type Seats = Readonly<Record<OpenState, number>>;

export interface OrganizationSeats extends Seats {
  readonly id: string;
  readonly name: string;
  /** Empty where there is no record of the organisation. */
  readonly level: string;
  /** Id of the organisation above. */
  readonly parent?: string;
  /** The number that the organisation set itself. */
  readonly planned?: number;
  /** Full-time members on record, where the policy says something of them or of all together. */
  readonly fullTime?: number;
  /** What the policy says of the number. */
  readonly headcount?: Omit<HeadcountRule, 'clause'>;
  /** Absent where nothing was handed in and nothing is due. */
  readonly registration?: RegistrationState;
}

export interface LevelSeats extends Seats {
  readonly level: string;
  readonly organizations: number;
  /** Organisations in which somebody serves: what the yearly statistics of the Party ask of each level. */
  readonly withMembers: number;
}

export interface SeatCounter {
  readonly add: (appointment: Appointment, state: OpenState) => void;
  readonly total: () => Seats;
  readonly levels: () => LevelSeats[];
  readonly organizations: () => OrganizationSeats[];
}

/** Counts seats by organisation; those active on the day are listed even when nobody sits in them. */
export function startSeats(register: Register, asOf: Day, registrationOf: RegistrationCounter['stateOf']): SeatCounter {
  const counts = new Map<string, Record<OpenState, number>>();
  for (const organization of register.organizations.values()) {
    if (unlessUnknown(() => isActiveOn(organization, asOf)) !== false) counts.set(organization.id, noSeats());
  }
  /** A seat that changes hands on the day is one. */
  const seatsIn = (id: string): Seats => {
    const seats = counts.get(id) ?? noSeats();
    return { ...seats, serving: seats.serving - handedOverIn(register, asOf, id) };
  };
  const organizations = (): OrganizationSeats[] =>
    inOrder(counts.keys(), register).map((id) => {
      const registration = registrationOf(id);
      const seats = seatsIn(id);
      return { ...row(id, seats, register), ...(registration !== undefined && { registration }) };
    });
  return {
    add: ({ record }, state) => {
      const seats = counts.get(record.organization);
      if (seats === undefined) counts.set(detachedText(record.organization), { ...noSeats(), [state]: 1 });
      else seats[state] += 1;
    },
    total: () => sumOf([...counts.keys()].map(seatsIn)),
    levels: () => levelsOf(organizations(), Object.keys(register.policy.levels)),
    organizations,
  };
}

function noSeats(): Record<OpenState, number> {
  return { serving: 0, nominated: 0, lapsed: 0 };
}

function sumOf(all: readonly Seats[]): Seats {
  const sum = noSeats();
  for (const { serving, nominated, lapsed } of all) {
    sum.serving += serving;
    sum.nominated += nominated;
    sum.lapsed += lapsed;
  }
  return sum;
}

function levelsOf(organizations: readonly OrganizationSeats[], known: readonly string[]): LevelSeats[] {
  const byLevel = new Map<string, OrganizationSeats[]>(known.map((level) => [level, []]));
  for (const organization of organizations) {
    const own = byLevel.get(organization.level) ?? [];
    own.push(organization);
    byLevel.set(organization.level, own);
  }
  return [...byLevel].map(([level, own]) => {
    const withMembers = own.filter(({ serving }) => serving > 0).length;
    return { level, organizations: own.length, withMembers, ...sumOf(own) };
  });
}

function row(id: string, seats: Seats, register: Register): OrganizationSeats {
  const organization = register.organizations.get(id);
  // What is wrong in its record is told beside the statistics, and is not counted on.
  const planned = unlessUnknown(() => organization?.headcount?.planned);
  const headcount = unlessUnknown(() => levelOf(register, organization)?.headcount);
  const fullTime = unlessUnknown(() => organization?.fullTimeMembers)?.length ?? 0;
  const parent = parentOf(organization);
  return {
    id,
    name: briefNameOf(organization) ?? id,
    level: unlessUnknown(() => organization?.level) ?? '',
    ...(parent !== undefined && { parent }),
    ...seats,
    ...(planned !== undefined && { planned }),
    ...(headcount && isOfAllTogether(headcount) && { fullTime }),
    ...(headcount && { headcount: withoutClause(headcount) }),
  };
}

function isOfAllTogether({ total, totalOdd, minShare, fullTime, plannedTotal }: HeadcountRule): boolean {
  return [total, totalOdd, minShare, fullTime, plannedTotal].some((part) => part !== undefined);
}

function withoutClause({ clause: _, ...headcount }: HeadcountRule): Omit<HeadcountRule, 'clause'> {
  return headcount;
}

function parentOf(organization: OrganizationRecord | undefined): string | undefined {
  return unlessUnknown(() => organization?.parent);
}
