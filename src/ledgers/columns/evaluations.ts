import type { EvaluationLine } from '../evaluations.ts';
import { type LedgerColumn, numberColumn, organizationColumn } from './column.ts';
import { resultOf } from './reviews.ts';

export const EVALUATION_COLUMNS: readonly LedgerColumn<EvaluationLine>[] = [
  numberColumn(),
  organizationColumn(),
  { name: 'member', width: 12, isBrief: true, valueIn: ({ member }) => member.name },
  { name: 'period', width: 8, isBrief: true, valueIn: ({ period }) => period },
  { name: 'massReview', width: 12, isInternal: true, isBrief: true, valueIn: ({ massReview }) => resultOf(massReview) },
  {
    name: 'participants',
    width: 8,
    isInternal: true,
    valueIn: ({ massReview }) => massReview?.participants ?? '',
  },
  {
    name: 'performance',
    width: 12,
    isInternal: true,
    isBrief: true,
    valueIn: ({ performance }) => resultOf(performance),
  },
  { name: 'basis', width: 60, isLong: true, valueIn: ({ performance }) => performance?.basis ?? '' },
  { name: 'grade', width: 12, isBrief: true, valueIn: ({ grade }) => grade ?? '' },
  { name: 'usedFor', width: 26, isBrief: true, valueIn: ({ usedFor }, { separator }) => usedFor.join(separator) },
];
