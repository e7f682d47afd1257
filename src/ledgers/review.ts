/** What a member has done in one organisation: attendance, problems taken on, activities, evaluations. */

import { addDays, daysBetween } from '../model/day.ts';
import { matterOn } from '../model/matter-state.ts';
import type { Day, EvaluationRecord } from '../model/records.ts';
import type { Period, Service } from '../model/service.ts';
import type { Named } from './ledger.ts';

export interface TakenMatter {
  readonly id: string;
  readonly title: string;
  readonly assigned: Day;
  readonly resolved?: Day;
  /** From the day it was handed out to the day it was settled, or to the as-of day. */
  readonly days: number;
  readonly isLate: boolean;
}

export interface JoinedActivity {
  readonly id: string;
  readonly on: Day;
  readonly title: string;
  readonly beneficiaries?: number;
}

export type YearlyResult = Pick<EvaluationRecord, 'period' | 'massReview' | 'performance' | 'grade' | 'usedFor'>;

export interface Review {
  readonly member: Named;
  readonly organization: Named;
  /** Stretches of days served, within what is looked at; oldest first, none touching another. */
  readonly served: readonly Period[];
  readonly daysServed: number;
  /** Of the days looked at; 1 where no year is named. */
  readonly share: number;
  readonly meetings: { readonly held: number; readonly attended: number };
  readonly matters: {
    readonly taken: number;
    readonly resolved: number;
    readonly late: number;
    /** From the day handed out to the day settled, of those that are settled; absent: of none. */
    readonly averageDays?: number;
  };
  readonly activities: { readonly joined: number; readonly beneficiaries: number };
  /** What it would come to in a whole year, at the pace of the days served. */
  readonly perYear: { readonly matters: number; readonly activities: number };
  readonly takenMatters: readonly TakenMatter[];
  readonly joinedActivities: readonly JoinedActivity[];
  /** The latest first. */
  readonly evaluations: readonly YearlyResult[];
}

const DAYS_A_YEAR = 365;

/** The days served within a period, as stretches that do not touch. */
export function stretchesWithin(services: readonly Service[], { from, until }: Period): Period[] {
  const clipped = services
    .map((service) => ({ from: laterOf(service.from, from), until: earlierOf(service.until ?? until, until) }))
    .filter((stretch) => stretch.from <= stretch.until)
    .sort((first, second) => (first.from < second.from ? -1 : 1));
  const stretches: Period[] = [];
  for (const next of clipped) {
    const last = stretches.at(-1);
    if (last !== undefined && next.from <= addDays(last.until, 1)) {
      stretches[stretches.length - 1] = { from: last.from, until: laterOf(last.until, next.until) };
    } else stretches.push(next);
  }
  return stretches;
}

export function daysIn(stretches: readonly Period[]): number {
  return stretches.reduce((sum, { from, until }) => sum + daysBetween(from, until) + 1, 0);
}

export function isServed(stretches: readonly Period[], day: Day): boolean {
  return stretches.some(({ from, until }) => from <= day && day <= until);
}

/** What is noted of one member in one organisation, record by record. */
export class ReviewNotes {
  readonly member: Named;
  readonly organization: Named;
  readonly served: readonly Period[];
  readonly #asOf: Day;
  readonly #daysLookedAt: number | undefined;
  #attended = 0;
  readonly #matters: TakenMatter[] = [];
  readonly #activities: JoinedActivity[] = [];
  readonly #evaluations: YearlyResult[] = [];

  /** @param daysLookedAt days of the year that is named; absent: all days served are looked at */
  constructor(member: Named, organization: Named, served: readonly Period[], asOf: Day, daysLookedAt?: number) {
    this.member = member;
    this.organization = organization;
    this.served = served;
    this.#asOf = asOf;
    this.#daysLookedAt = daysLookedAt;
  }

  attend(on: Day): void {
    if (isServed(this.served, on)) this.#attended += 1;
  }

  take(matter: Parameters<typeof matterOn>[0]): void {
    const { id, title, assigned, resolved } = matter;
    const standing = matterOn(matter, this.#asOf);
    if (standing === undefined || assigned === undefined || !isServed(this.served, assigned.on)) return;
    const isResolved = standing.state === 'resolved' || standing.state === 'published';
    const settled = isResolved ? resolved?.on : undefined;
    this.#matters.push({
      id,
      title,
      assigned: assigned.on,
      ...(settled !== undefined && { resolved: settled }),
      days: Math.max(0, daysBetween(assigned.on, settled ?? this.#asOf)),
      isLate: standing.daysOverdue > 0,
    });
  }

  join({ id, on, title, beneficiaries }: JoinedActivity): void {
    if (!isServed(this.served, on)) return;
    this.#activities.push({ id, on, title, ...(beneficiaries !== undefined && { beneficiaries }) });
  }

  evaluate({ period, massReview, performance, grade, usedFor }: YearlyResult): void {
    this.#evaluations.push({
      period,
      ...(massReview !== undefined && { massReview: { ...massReview } }),
      ...(performance !== undefined && { performance: { ...performance } }),
      ...(grade !== undefined && { grade }),
      ...(usedFor !== undefined && { usedFor: [...usedFor] }),
    });
  }

  /** @param heldOn days on which the organisation met, in order */
  review(heldOn: readonly Day[]): Review {
    const daysServed = daysIn(this.served);
    const settled = this.#matters.filter(({ resolved }) => resolved !== undefined);
    const days = settled.reduce((sum, matter) => sum + matter.days, 0);
    const perYear = (count: number) => toOneDecimal((count * DAYS_A_YEAR) / Math.max(1, daysServed));
    return {
      member: this.member,
      organization: this.organization,
      served: this.served,
      daysServed,
      share: this.#daysLookedAt === undefined ? 1 : daysServed / this.#daysLookedAt,
      meetings: { held: countWithin(heldOn, this.served), attended: this.#attended },
      matters: {
        taken: this.#matters.length,
        resolved: settled.length,
        late: this.#matters.filter(({ isLate }) => isLate).length,
        ...(settled.length > 0 && { averageDays: toOneDecimal(days / settled.length) }),
      },
      activities: {
        joined: this.#activities.length,
        beneficiaries: this.#activities.reduce((sum, { beneficiaries = 0 }) => sum + beneficiaries, 0),
      },
      perYear: { matters: perYear(this.#matters.length), activities: perYear(this.#activities.length) },
      takenMatters: this.#matters.toSorted((first, second) => (first.assigned < second.assigned ? -1 : 1)),
      joinedActivities: this.#activities.toSorted((first, second) => (first.on < second.on ? -1 : 1)),
      evaluations: this.#evaluations.toSorted((first, second) => second.period - first.period),
    };
  }
}

/** How many of the days, which are in order, lie in one of the stretches. */
function countWithin(days: readonly Day[], stretches: readonly Period[]): number {
  return stretches.reduce(
    (sum, { from, until }) => sum + firstAfter(days, until) - firstAfter(days, addDays(from, -1)),
    0,
  );
}

/** Position of the first day after this one. */
function firstAfter(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function toOneDecimal(number: number): number {
  return Math.round(number * 10) / 10;
}

function laterOf(first: Day, second: Day): Day {
  return first > second ? first : second;
}

function earlierOf(first: Day, second: Day): Day {
  return first < second ? first : second;
}
