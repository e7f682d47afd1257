import type { Crash } from '../findings/crash.ts';
import type { Violation } from '../findings/finding.ts';
import { KINDS } from '../model/kinds/index.ts';
import { makeUnknown } from '../model/unknown.ts';
import { unknownBy } from '../records/load-record.ts';
import type { RuleContext } from '../rules/rule.ts';
import { type Judged, RuleRunner } from './run-rules.ts';
import type { Selection, SubjectRules } from './selection.ts';

/** Rules on records of any kind, or on those of one. */
type Scope = 'onRecord' | 'onKind';

/** Judges single records: rules that settle what is wrong come before those that rest on it. */
export class Judge {
  readonly crashes: Crash[] = [];
  private readonly selection: Pick<Selection, 'settling' | 'others'>;
  private readonly runner: RuleRunner;
  /** Bring back what was unknown to the rules in records that are kept. */
  private readonly undo: (() => void)[] = [];

  constructor(selection: Pick<Selection, 'settling' | 'others'>, context: RuleContext) {
    this.selection = selection;
    this.runner = new RuleRunner(context);
  }

  /**
   * Settles what is wrong, first by the rules on any record, then by those on its kind; then all the others.
   *
   * @param known the record with what follows from it, as far as that is known by then
   */
  all(judged: Judged, known: () => Judged = () => judged): Violation[] {
    const violations = this.settling('onRecord', judged);
    const first = known();
    const more = this.settling('onKind', first);
    const last = more.length > 0 ? known() : first;
    return [...violations, ...more, ...this.others('onRecord', judged), ...this.others('onKind', last)];
  }

  /** What is told to be wrong here is unknown from now on. */
  settling(scope: Scope, judged: Judged): readonly Violation[] {
    const violations = this.run(scope, this.selection.settling, judged);
    if (violations.length === 0) return violations;
    const undo = unknownBy(violations).map((path) => makeUnknown(judged.record, path));
    if (KINDS[judged.file.kind].isLookedUp) this.undo.push(...undo);
    return violations;
  }

  others(scope: Scope, judged: Judged): readonly Violation[] {
    return this.run(scope, this.selection.others, judged);
  }

  /** Records that are kept are as they were read. */
  bringBack(): void {
    for (const bringBack of this.undo.reverse()) bringBack();
  }

  private run(scope: Scope, rules: SubjectRules, judged: Judged): readonly Violation[] {
    const { violations, crashes } = this.runner[scope](rules, judged);
    for (const crash of crashes) this.crashes.push({ ...crash, file: judged.file.file });
    return violations;
  }
}
