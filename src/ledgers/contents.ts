/** The lines of each kind of ledger, and what its columns and its last line say of them. */

import type { ActivityLine } from './activities.ts';
import { ACTIVITY_COLUMNS } from './columns/activities.ts';
import type { LedgerColumn } from './columns/column.ts';
import { EVALUATION_COLUMNS } from './columns/evaluations.ts';
import { MATTER_COLUMNS } from './columns/matters.ts';
import { MEETING_COLUMNS } from './columns/meetings.ts';
import { REVIEW_COLUMNS } from './columns/reviews.ts';
import { UNIT_COLUMNS } from './columns/units.ts';
import type { EvaluationLine } from './evaluations.ts';
import type { Ledger, LedgerKind } from './ledger.ts';
import type { LedgerWords } from './ledgers.words.ts';
import type { MatterLine } from './matters.ts';
import type { MeetingLine } from './meetings.ts';
import type { Review } from './review.ts';
import type { UnitLine } from './units.ts';

export interface LineOf {
  readonly unit: UnitLine;
  readonly matter: MatterLine;
  readonly meeting: MeetingLine;
  readonly activity: ActivityLine;
  readonly evaluation: EvaluationLine;
}

export interface Contents<Line> {
  readonly columns: readonly LedgerColumn<Line>[];
  /** What they come to, in one sentence. */
  readonly total: (lines: readonly Line[], words: LedgerWords) => string;
}

export const CONTENTS: { readonly [K in LedgerKind]: Contents<LineOf[K]> } = {
  unit: { columns: UNIT_COLUMNS, total: totalOfUnits },
  matter: { columns: MATTER_COLUMNS, total: totalOfMatters },
  meeting: { columns: MEETING_COLUMNS, total: totalOfMeetings },
  activity: { columns: ACTIVITY_COLUMNS, total: totalOfActivities },
  evaluation: { columns: EVALUATION_COLUMNS, total: totalOfEvaluations },
};

/** Members side by side. */
export const REVIEWS: Contents<Review> = {
  columns: REVIEW_COLUMNS,
  total: (lines, { totals }) => totals.review(lines.length),
};

/** The columns of this ledger: on paper, or where each value needs a cell of its own. */
export function columnsOf<Line>(
  columns: readonly LedgerColumn<Line>[],
  { organization, isMasked }: Ledger<Line>,
  on: 'paper' | 'data',
): readonly LedgerColumn<Line>[] {
  return columns.filter(({ only, isOfMany, isInternal }) => {
    if (isMasked && isInternal === true) return false;
    if (organization !== undefined && isOfMany === true) return false;
    return only === undefined || only === on;
  });
}

function totalOfUnits(lines: readonly UnitLine[], { totals }: LedgerWords): string {
  const needs = lines.flatMap((line) => line.needs);
  const represented = lines.filter(({ serving }) => serving.length > 0);
  const met = needs.filter(({ metBy }) => metBy.length > 0);
  return totals.unit(lines.length, represented.length, needs.length, met.length);
}

function totalOfMatters(lines: readonly MatterLine[], { totals }: LedgerWords): string {
  const counts = { all: lines.length, late: 0, listed: 0, assigned: 0, resolved: 0, published: 0 };
  for (const { state, daysOverdue } of lines) {
    counts[state] += 1;
    if (daysOverdue > 0) counts.late += 1;
  }
  return totals.matter(counts);
}

function totalOfMeetings(lines: readonly MeetingLine[], { totals }: LedgerWords): string {
  const attended = sum(lines.map(({ attendees }) => attendees.length));
  const absent = sum(lines.map((line) => line.absent.length));
  return totals.meeting(lines.length, attended, attended + absent);
}

function totalOfActivities(lines: readonly ActivityLine[], { totals }: LedgerWords): string {
  return totals.activity(lines.length, sum(lines.map(({ beneficiaries }) => beneficiaries ?? 0)));
}

function totalOfEvaluations(lines: readonly EvaluationLine[], { totals }: LedgerWords): string {
  const counts = new Map<string, number>();
  for (const { grade } of lines) if (grade !== undefined) counts.set(grade, (counts.get(grade) ?? 0) + 1);
  return totals.evaluation(lines.length, [...counts]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
