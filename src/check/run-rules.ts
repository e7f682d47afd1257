import type { Crash } from '../findings/crash.ts';
import type { Violation } from '../findings/finding.ts';
import type { Appointment } from '../model/appointment.ts';
import type { AnyRecord, RecordKind } from '../model/records.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { RecordView, Report, RuleContext, Subjects } from '../rules/rule.ts';
import type { Selection } from './selection.ts';

interface RunnableRule<S> {
  readonly id: RuleId;
  readonly check: (subject: S, context: RuleContext, report: Report) => void;
}

/** Runs the rules about single records. One instance serves all records, so that nothing is set up for each. */
export class RuleRunner {
  private readonly selection: Selection;
  private readonly context: RuleContext;
  private readonly onCrash: (crash: Omit<Crash, 'file'>) => void;
  private rule: RuleId = 'schema';
  private violations: Violation[] = [];

  constructor(selection: Selection, context: RuleContext, onCrash: (crash: Omit<Crash, 'file'>) => void) {
    this.selection = selection;
    this.context = context;
    this.onCrash = onCrash;
  }

  /** What the rules say of one record; `appointments` are a member's, worked out once for all. */
  check(kind: RecordKind, record: AnyRecord, fileStem: string, appointments: readonly Appointment[]): Violation[] {
    this.violations = [];
    const { bySubject } = this.selection;
    const view = { kind, record, fileStem } as RecordView;
    this.run(bySubject.record, view);
    if (view.kind === 'organization') this.run(bySubject.organization, view.record);
    else if (view.kind === 'unit') this.run(bySubject.unit, view.record);
    else if (view.kind === 'evaluation') this.run(bySubject.evaluation, view.record);
    else if (view.kind === 'member') {
      this.run(bySubject.member, { member: view.record, appointments });
      for (const appointment of appointments) this.run(bySubject.appointment, appointment);
    }
    return this.violations;
  }

  private readonly report: Report = (path, message, extras) => {
    this.violations.push({ rule: this.rule, path, message, ...extras });
  };

  private run<S extends Subjects[keyof Subjects]>(rules: readonly RunnableRule<S>[], subject: S): void {
    for (const rule of rules) {
      this.rule = rule.id;
      try {
        rule.check(subject, this.context, this.report);
      } catch (error) {
        this.onCrash({ rule: rule.id, error });
      }
    }
  }
}
