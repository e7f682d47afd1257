import type { Census } from '../check/census.ts';
import type { Severity, Violation } from '../findings/finding.ts';
import type { Message } from '../messages/catalogue.ts';
import type { Appointment } from '../model/appointment.ts';
import type { Day, MemberRecord, RecordKind, RecordsByKind } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import type { RuleId } from '../model/rule-ids.ts';

/** What a rule may look at besides its subject. */
export interface RuleContext {
  readonly register: Register;
  readonly asOf: Day;
  /** What is known of all records read so far. */
  readonly census: Census;
  /** Whether an appointment's facts meet its category's `requires`. */
  readonly meetsRequirements: (categoryId: string, facts: unknown) => boolean;
  /** Reads a member's file once more; `undefined` where that is no longer possible. */
  readonly readMember: (file: string) => MemberRecord | undefined;
}

export interface MemberView {
  readonly member: MemberRecord;
  readonly appointments: readonly Appointment[];
}

/** One record of any kind. */
export type RecordView = {
  [K in RecordKind]: { readonly kind: K; readonly record: RecordsByKind[K]; readonly fileStem: string };
}[RecordKind];

/** What a check is given, by what the rule is about. */
export interface Subjects {
  record: RecordView;
  organization: RecordsByKind['organization'];
  unit: RecordsByKind['unit'];
  member: MemberView;
  appointment: Appointment;
  evaluation: RecordsByKind['evaluation'];
}

export type Extras = Omit<Violation, 'rule' | 'message' | 'path'>;

export type Report = (path: Violation['path'], message: Message, extras?: Extras) => void;

/** The same for what spans records: the file has to be named. */
export type ReportInFile = (file: string, path: Violation['path'], message: Message, extras?: Extras) => void;

interface RuleHead {
  readonly id: RuleId;
  readonly severity: Severity;
}

/** A rule about one record or part of one. */
export type SubjectRule = {
  [S in keyof Subjects]: RuleHead & {
    readonly on: S;
    readonly check: (subject: Subjects[S], context: RuleContext, report: Report) => void;
  };
}[keyof Subjects];

/** A rule about all records together, run when they have been read. */
export interface RegisterRule extends RuleHead {
  readonly on: 'register';
  readonly check: (context: RuleContext, report: ReportInFile) => void;
}

/** A rule that is checked while a file is read, before there is a record. */
export interface ReadingRule extends RuleHead {
  readonly on: 'reading';
}

export type Rule = SubjectRule | RegisterRule | ReadingRule;
