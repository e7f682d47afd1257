/** A member's review as tables of plain texts, which the sheet and the terminal show alike. */

import type { Day } from '../model/records.ts';
import { percent, resultOf } from './columns/reviews.ts';
import type { Review } from './review.ts';
import type { ReviewWords } from './review.words.ts';

export interface ReviewTable {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many were left out. */
  readonly more: number;
}

/** So many fit on one page with all else. */
const MOST_ROWS = 10;

/** What it came to, and what that would be in a whole year. */
export function figuresOf(review: Review, words: ReviewWords): readonly (readonly [string, string, string])[] {
  const { meetings, matters, activities, perYear } = review;
  const attendance = meetings.held === 0 ? '' : percent(meetings.attended / meetings.held);
  const average = matters.averageDays;
  return [
    [words.attendance, words.attended(meetings.attended, meetings.held, attendance), ''],
    [words.matters, words.mattersDone(matters.taken, matters.resolved, matters.late), String(perYear.matters)],
    [words.averageDays, average === undefined ? '—' : words.dayCount(average), ''],
    [words.activities, words.activitiesDone(activities.joined, activities.beneficiaries), String(perYear.activities)],
  ];
}

export function tablesOf(review: Review, words: ReviewWords, day: (day: Day) => string): ReviewTable[] {
  return [mattersOf(review, words, day), activitiesOf(review, words, day), evaluationsOf(review, words)];
}

function mattersOf({ takenMatters }: Review, words: ReviewWords, day: (day: Day) => string): ReviewTable {
  const { title, assigned, resolved, days } = words.heads;
  const rows = takenMatters.map((matter) => [
    matter.title,
    day(matter.assigned),
    matter.resolved === undefined ? (matter.isLate ? words.late : words.open) : day(matter.resolved),
    String(matter.days),
  ]);
  return latest(words.takenMatters, [title, assigned, resolved, days], rows);
}

function activitiesOf({ joinedActivities }: Review, words: ReviewWords, day: (day: Day) => string): ReviewTable {
  const { activity, on, beneficiaries } = words.heads;
  const rows = joinedActivities.map((joined) => [joined.title, day(joined.on), String(joined.beneficiaries ?? '')]);
  return latest(words.joinedActivities, [activity, on, beneficiaries], rows);
}

function evaluationsOf({ evaluations }: Review, words: ReviewWords): ReviewTable {
  const { year, massReview, performance, grade, usedFor } = words.heads;
  const rows = evaluations.map((one) => [
    String(one.period),
    String(resultOf(one.massReview)),
    String(resultOf(one.performance)),
    one.grade ?? '',
    (one.usedFor ?? []).join('、'),
  ]);
  const shown = rows.slice(0, MOST_ROWS);
  const heads = [year, massReview, performance, grade, usedFor];
  return { title: words.evaluations, heads, rows: shown, more: rows.length - shown.length };
}

/** The last of them, which stand at the end. */
function latest(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): ReviewTable {
  const shown = rows.slice(-MOST_ROWS);
  return { title, heads, rows: shown, more: rows.length - shown.length };
}
