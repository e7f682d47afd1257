import type { Violation } from '../findings/finding.ts';
import type { Message } from '../messages/catalogue.ts';
import type { Appointment } from '../model/appointment.ts';
import type { AnyRecord, MemberRecord } from '../model/records.ts';
import type { RuleId } from '../model/rule-ids.ts';
import { isUnknown } from '../model/unknown.ts';
import type { RecordFile } from '../records/record-file.ts';
import type { RecordView, Report, RuleContext, SubjectRule, Subjects } from '../rules/rule.ts';
import type { SubjectRules } from './selection.ts';

/** A record on its way through the rules. */
export interface Judged {
  readonly file: RecordFile;
  readonly record: AnyRecord;
  /** A member's, worked out once for all rules. */
  readonly appointments?: readonly Appointment[];
  readonly photoProblem?: Message | undefined;
}

/** What rules said of a record, and which of them failed. */
export interface Outcome {
  readonly violations: readonly Violation[];
  readonly crashes: readonly RuleCrash[];
}

interface RuleCrash {
  readonly rule: RuleId;
  readonly error: unknown;
}

/** The same while it is gathered. */
interface Told extends Outcome {
  readonly violations: Violation[];
  readonly crashes: RuleCrash[];
}

/** What rules say of nearly all records. */
const NOTHING: Outcome = { violations: [], crashes: [] };

/** Runs rules about single records. What reads a value that is not known stays silent. */
export class RuleRunner {
  private readonly context: RuleContext;
  private rule: RuleId = 'schema';
  /** Made when there is something to be said. */
  private outcome: Told | undefined;

  constructor(context: RuleContext) {
    this.context = context;
  }

  /** The rules about records of any kind. */
  onRecord(rules: SubjectRules, { file, record }: Judged): Outcome {
    this.run(rules.record, { kind: file.kind, record } as RecordView);
    return this.handedOver();
  }

  /** The rules about records of this kind. */
  onKind(rules: SubjectRules, { file, record, appointments = [], photoProblem }: Judged): Outcome {
    const view = { kind: file.kind, record } as RecordView;
    if (view.kind === 'member') this.runOnMember(rules, view.record, appointments, photoProblem);
    else if (view.kind in rules) {
      const ofKind = rules[view.kind as keyof SubjectRules] as readonly SubjectRule[];
      this.run(ofKind as never, view.record as never);
    }
    return this.handedOver();
  }

  private runOnMember(
    rules: SubjectRules,
    member: MemberRecord,
    appointments: readonly Appointment[],
    photoProblem: Message | undefined,
  ): void {
    this.run(rules.member, { member, appointments, photoProblem });
    for (const appointment of appointments) this.run(rules.appointment, appointment);
  }

  private handedOver(): Outcome {
    const { outcome = NOTHING } = this;
    this.outcome = undefined;
    return outcome;
  }

  private readonly report: Report = (path, message, extras) => {
    this.told.violations.push({ rule: this.rule, path, message, ...extras });
  };

  private get told(): Told {
    this.outcome ??= { violations: [], crashes: [] };
    return this.outcome;
  }

  private run<S extends keyof Subjects>(rules: readonly Extract<SubjectRule, { on: S }>[], subject: Subjects[S]): void {
    for (const rule of rules) {
      this.rule = rule.id;
      try {
        (rule.check as (subject: Subjects[S], context: RuleContext, report: Report) => void)(
          subject,
          this.context,
          this.report,
        );
      } catch (error) {
        if (!isUnknown(error)) this.told.crashes.push({ rule: rule.id, error });
      }
    }
  }
}
