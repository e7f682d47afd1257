import type { ExpiryWords } from './expiry.words.ts';
import { groupBy } from './group.ts';
import type { NextStep } from './next-step.ts';
import { nextStepLines } from './next-step-text.ts';
import type { ReportItem } from './report.ts';

/** What is to be done, and for whom. */
export interface NextStepCase {
  readonly lines: readonly string[];
  readonly items: readonly ReportItem[];
}

/** Said once where it is the same for all; with the people apart where it differs. */
export function nextStepCases(items: readonly ReportItem[], words: ExpiryWords): NextStepCase[] {
  const cases = groupBy(items, ({ next }) => nextStepLines(withoutDays(next), words).join('\n'));
  return [...cases].map(([paragraph, own]) => ({ lines: paragraph.split('\n'), items: own }));
}

/** The days of an exit follow from the end of each term, and would part people who have the same to do. */
function withoutDays({ exitDays: _, ...shared }: NextStep): NextStep {
  return shared;
}
