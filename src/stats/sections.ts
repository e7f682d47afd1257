import { ownValue } from '../model/register.ts';
import type { OrganizationSeats } from './seats.ts';
import type { Stats } from './stats.ts';
import type { StatsWords } from './stats.words.ts';
import type { Share } from './tally.ts';

export interface StatsLine {
  readonly label: string;
  readonly count: number;
  /** In percent of the section, one decimal. */
  readonly percent: string;
}

/** One distribution in words, for a table or a sheet. */
export interface StatsSection {
  readonly title: string;
  readonly lines: readonly StatsLine[];
}

/** Structure by person, then what goes by seat. Values that the policy or the bands name stay in their order. */
export function sectionsOf(stats: Stats, words: StatsWords): StatsSection[] {
  const { gender, age, education, partyAge, ethnicity } = stats.structure;
  const { heads } = words;
  const byPerson = (title: string): string => `${title} · ${words.persons}`;
  const bySeat = (title: string): string => `${title} · ${words.seats}`;
  return [
    section(byPerson(heads.gender), gender, words, words.genders),
    section(byPerson(heads.age), age, words, words.ages),
    section(byPerson(heads.education), education, words),
    section(byPerson(heads.partyAge), partyAge, words, words.partyAges),
    section(byPerson(heads.ethnicity), ethnicity, words, words.ethnicities),
    section(bySeat(heads.category), stats.categories, words),
    section(bySeat(heads.mode), stats.modes, words),
  ];
}

function section(
  title: string,
  shares: readonly Share[],
  words: StatsWords,
  labels: Readonly<Record<string, string>> = {},
): StatsSection {
  const all = shares.reduce((sum, share) => sum + share.count, 0);
  const known = { ...labels, unknown: words.unknown };
  const lines = shares.map(({ value, count }) => ({
    label: ownValue(known, value) ?? value,
    count,
    percent: percentOf(count, all),
  }));
  return { title, lines };
}

export function headline(stats: Stats, words: StatsWords): string[] {
  const { serving, nominated, lapsed } = stats.seats;
  const age = stats.averageAge === undefined ? [] : [words.averageAge(stats.averageAge)];
  return [words.asOf(stats.asOf), words.summary(stats.persons, serving, nominated, lapsed), ...age];
}

/** What was done, and whom it reaches, a sentence each. */
export function workLines(stats: Stats, words: StatsWords): string[] {
  const { since, matters, meetings, activities, units } = stats.work;
  const { registration } = stats;
  return [
    ...(registration ? [words.registration(registration.reported, registration.missing, registration.due)] : []),
    words.units(units.total, units.represented, percentOf(units.represented, units.total)),
    words.matters(matters, since),
    words.meetings(
      meetings.held,
      meetings.attended,
      meetings.expected,
      percentOf(meetings.attended, meetings.expected),
    ),
    words.activities(activities.held, activities.beneficiaries),
  ];
}

export function registrationText({ registration }: OrganizationSeats, words: StatsWords): string {
  if (registration === undefined) return '—';
  return registration === 'missing' ? words.missing : registration.on;
}

function percentOf(part: number, all: number): string {
  return all === 0 ? '—' : `${((part * 100) / all).toFixed(1)}%`;
}

/** The number that the organisation should have: its own, else the policy's; with its full-time members where they count. */
export function expectedNumber({ planned, headcount = {}, fullTime }: OrganizationSeats, words: StatsWords): string {
  const number = words.headcount(headcount, planned);
  if (number === '') return '—';
  return fullTime === undefined ? number : number + words.fullTimeNow(fullTime);
}
