import type { LedgerWords } from '../ledgers.words.ts';
import type { Review } from '../review.ts';
import { type CellValue, type LedgerColumn, numberColumn, organizationColumn } from './column.ts';

/** A member a line, side by side with the others. */
export const REVIEW_COLUMNS: readonly LedgerColumn<Review>[] = [
  numberColumn(),
  organizationColumn(),
  { name: 'member', width: 10, isBrief: true, valueIn: ({ member }) => member.name },
  { name: 'share', width: 9, isBrief: true, valueIn: ({ share }) => percent(share) },
  { name: 'attendance', width: 8, isBrief: true, valueIn: ({ meetings }) => `${meetings.attended}/${meetings.held}` },
  { name: 'taken', width: 8, isBrief: true, valueIn: ({ matters }) => matters.taken },
  { name: 'settled', width: 8, isBrief: true, valueIn: ({ matters }) => matters.resolved },
  { name: 'averageDays', width: 9, valueIn: ({ matters }) => matters.averageDays ?? '' },
  { name: 'joined', width: 8, isBrief: true, valueIn: ({ activities }) => activities.joined },
  { name: 'beneficiaries', width: 9, valueIn: ({ activities }) => activities.beneficiaries },
  { name: 'mattersPerYear', width: 10, valueIn: ({ perYear }) => perYear.matters },
  { name: 'activitiesPerYear', width: 10, valueIn: ({ perYear }) => perYear.activities },
  { name: 'period', width: 8, valueIn: ({ evaluations: [latest] }) => latest?.period ?? '' },
  { name: 'massReview', width: 9, valueIn: ({ evaluations: [latest] }) => resultOf(latest?.massReview) },
  { name: 'performance', width: 9, valueIn: ({ evaluations: [latest] }) => resultOf(latest?.performance) },
  { name: 'grade', width: 10, isBrief: true, valueIn: ({ evaluations: [latest] }) => latest?.grade ?? '' },
  { name: 'usedFor', width: 20, isBrief: true, valueIn: usedFor },
];

function usedFor({ evaluations: [latest] }: Review, { separator }: LedgerWords): CellValue {
  return (latest?.usedFor ?? []).join(separator);
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** A score, or where there is none the result in words. */
export function resultOf(method: { score?: number; result?: string } | undefined): string | number {
  return method?.score ?? method?.result ?? '';
}
