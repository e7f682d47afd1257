/** The common time axis of all terms of a report. */

import { addMonths, addYears, daysBetween } from '../model/day.ts';
import type { Day } from '../model/records.ts';
import type { ExpiryReport } from './report.ts';

export interface Tick {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** In percent of the axis. */
  readonly position: number;
}

export interface Axis {
  readonly ticks: readonly Tick[];
  /** In percent of the axis, two decimals; days beyond an end of the axis lie on that end. */
  readonly position: (day: Day) => number;
}

/** A single slip in a date must not squeeze everybody's terms. */
const MOST_YEARS_AWAY = 12;

/** So that the names of their months stand beside each other on a desktop's screen and on paper. */
const MOST_TICKS = 16;

/** Months between ticks: months, quarters, half-years, years and longer. */
const STEPS = [1, 3, 6, 12, 24, 60];

export function timeAxis(report: ExpiryReport): Axis {
  const [first, last] = extent(report);
  const step = STEPS.find((months) => monthsFrom(first, last) / months <= MOST_TICKS) ?? 60;
  const from = stepStart(first, step);
  const to = stepStart(addMonths(last, step), step);
  const days = daysBetween(from, to);
  const position = (day: Day): number => {
    const share = Math.min(1, Math.max(0, daysBetween(from, day) / days));
    return Math.round(share * 10_000) / 100;
  };
  return { ticks: ticksOf(from, to, step, position), position };
}

function extent({ items, organizations, asOf }: ExpiryReport): [Day, Day] {
  let [first, last] = [asOf, asOf];
  const include = (start: Day, end: Day): void => {
    if (start < first) first = start;
    if (end > last) last = end;
  };
  for (const item of items) include(item.start, item.end);
  for (const { endingTerms } of organizations) for (const { term } of endingTerms) include(term.start, term.end);
  const [earliest, latest] = [addYears(asOf, -MOST_YEARS_AWAY), addYears(asOf, MOST_YEARS_AWAY)];
  const held = (day: Day): Day => {
    if (day < earliest) return earliest;
    return day > latest ? latest : day;
  };
  return [held(first), held(last)];
}

function monthsFrom(from: Day, to: Day): number {
  return (yearOf(to) - yearOf(from)) * 12 + monthNumber(to) - monthNumber(from) + 1;
}

/** The first day of the month, quarter, … in which the day lies, counted from the year 0. */
function stepStart(day: Day, step: number): Day {
  const months = yearOf(day) * 12 + monthNumber(day) - 1;
  const start = months - (months % step);
  const [year, month] = [Math.floor(start / 12), (start % 12) + 1];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}

function ticksOf(from: Day, to: Day, step: number, position: Axis['position']): Tick[] {
  const ticks: Tick[] = [];
  for (let day = from; day < to; day = addMonths(day, step)) {
    ticks.push({ year: yearOf(day), month: monthNumber(day), position: position(day) });
  }
  return ticks;
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function monthNumber(day: Day): number {
  return Number(day.slice(5, 7));
}
