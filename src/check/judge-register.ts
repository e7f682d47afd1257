/** The rules about all records together. */

import type { Crash } from '../findings/crash.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { ReportInFile, RuleContext } from '../rules/rule.ts';
import { lookalikesIn, type SuspectedRecords, sharedNumbersIn } from './across-records.ts';
import type { FindingCollector } from './finding-collector.ts';
import type { Selection } from './selection.ts';

/** A rule about what several records have in common. */
interface AcrossRule<S> {
  readonly id: RuleId;
  readonly check: (subject: S, report: ReportInFile) => void;
}

/** @returns the rules that failed */
export function judgeRegister(
  { ofRegister, ofLookalikes, ofNumbers }: Selection,
  context: RuleContext,
  suspected: SuspectedRecords,
  collector: FindingCollector,
): Crash[] {
  const crashes: Crash[] = [];
  const guarded = (rule: RuleId, check: (report: ReportInFile) => void): void => {
    try {
      check((file, field, message, extras) => collector.addLater(file, { rule, path: field, message, ...extras }));
    } catch (error) {
      crashes.push({ rule, file: '', error });
    }
  };
  const across = <S>(rules: readonly AcrossRule<S>[], subjects: (suspected: SuspectedRecords) => Iterable<S>): void => {
    if (rules.length === 0) return;
    for (const subject of subjects(suspected)) {
      for (const rule of rules) guarded(rule.id, (report) => rule.check(subject, report));
    }
  };
  for (const rule of ofRegister) guarded(rule.id, (report) => rule.check(context, report));
  across(ofLookalikes, lookalikesIn);
  across(ofNumbers, sharedNumbersIn);
  return crashes;
}
