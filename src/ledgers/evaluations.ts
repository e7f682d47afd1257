import type { EvaluationRecord } from '../model/records.ts';
import { compareByCodePoint } from '../text/text-order.ts';
import { isOf, type Named, type Selection, yearOf } from './ledger.ts';
import type { NameBook } from './name-book.ts';

/** What somebody's year came to in one organisation. */
export interface EvaluationLine {
  readonly id: string;
  readonly organization: Named;
  readonly member: Named;
  readonly period: number;
  readonly massReview?: EvaluationRecord['massReview'];
  readonly performance?: EvaluationRecord['performance'];
  readonly grade?: string;
  readonly usedFor: readonly string[];
}

export function evaluationLine(
  evaluation: EvaluationRecord,
  selection: Selection,
  names: NameBook,
): EvaluationLine | undefined {
  const { id, organization, member, period, massReview, performance, grade, usedFor = [] } = evaluation;
  const isWanted = selection.period === undefined || selection.period === period;
  if (!isOf(selection, organization) || !isWanted || period > yearOf(selection.asOf)) return undefined;
  return {
    id,
    organization: names.organization(organization),
    member: names.member(member),
    period,
    ...(massReview !== undefined && { massReview: { ...massReview } }),
    ...(performance !== undefined && { performance: { ...performance } }),
    ...(grade !== undefined && { grade }),
    usedFor,
  };
}

/**
 * The latest year first; in it by organisation, and there by grade in the order of the policy, the best first.
 *
 * @param grades of the policy
 */
export function comparingEvaluations(grades: readonly string[]) {
  const rank = new Map(grades.map((grade, index) => [grade, index]));
  const rankOf = ({ grade }: EvaluationLine): number => rank.get(grade ?? '') ?? grades.length;
  return (first: EvaluationLine, second: EvaluationLine): number =>
    second.period - first.period ||
    compareByCodePoint(first.organization.id, second.organization.id) ||
    rankOf(first) - rankOf(second) ||
    compareByCodePoint(first.member.id, second.member.id);
}
