import type { Severity, Violation } from '../findings/finding.ts';
import type { Message } from '../messages/catalogue.ts';
import type { Appointment } from '../model/appointment.ts';
import type { DeedIndex } from '../model/deed-index.ts';
import type { MeetsRequirements } from '../model/eligibility.ts';
import type { NumberKind, NumberUse } from '../model/numbers.ts';
import type { Day, MemberRecord, RecordKind, RecordsByKind } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { ServiceIndex } from '../model/service-index.ts';
import type { RuleWords } from './rule-words.ts';

/** An id that a second file claims. */
export interface TakenId {
  readonly kind: RecordKind;
  readonly id: string;
  readonly file: string;
  readonly firstFile: string;
}

/** What is known of all records read so far. */
export interface Census {
  readonly takenIds: readonly TakenId[];
  has(kind: RecordKind, id: string): boolean;
  count(kind: RecordKind): number;
  idsOf(kind: RecordKind): Iterable<string>;
  /** Files that are not named for their records, each with the id of its record; but those of `takenIds`. */
  misnamed(kind: RecordKind): Iterable<readonly [id: string, file: string]>;
  fileOf(kind: RecordKind, id: string): string | undefined;
  /** How many people serve in the organisation on the as-of day. */
  servingIn(organization: string): number;
  /** All that is counted of those who serve, by key (`model/seat-keys.ts`). */
  seats(): Iterable<readonly [key: string, count: number]>;
  /** How many more may serve there: of them that much could not be told. */
  uncertainIn(organization: string): number;
  /** Whether somebody served there on the policy's day for registration forms. */
  servedOnRegistrationDay(organization: string): boolean;
}

/** What a rule may look at besides its subject. */
export interface RuleContext {
  readonly register: Register;
  readonly asOf: Day;
  /** What is known of all records read so far. */
  readonly census: Census;
  /** Who served when: of all members, once the first record of the mechanisms is judged. */
  readonly services: ServiceIndex;
  /** What was done, of all records read so far. */
  readonly deeds: DeedIndex;
  /** Whether an appointment's facts meet what its category asks for. */
  readonly meetsRequirements: MeetsRequirements;
}

export interface MemberView {
  readonly member: MemberRecord;
  readonly appointments: readonly Appointment[];
  /** What is wrong with the photo that the record names; it is the file that is looked at. */
  readonly photoProblem: Message | undefined;
}

/** One record of any kind. */
export type RecordView = { [K in RecordKind]: { readonly kind: K; readonly record: RecordsByKind[K] } }[RecordKind];

/** What a check is given, by what the rule is about. */
export interface Subjects {
  record: RecordView;
  organization: RecordsByKind['organization'];
  unit: RecordsByKind['unit'];
  member: MemberView;
  appointment: Appointment;
  matter: RecordsByKind['matter'];
  meeting: RecordsByKind['meeting'];
  activity: RecordsByKind['activity'];
  evaluation: RecordsByKind['evaluation'];
}

export type Extras = Omit<Violation, 'rule' | 'message' | 'path'>;

export type Report = (path: Violation['path'], message: Message, extras?: Extras) => void;

/** The same for what spans records: the file has to be named. */
export type ReportInFile = (file: string, path: Violation['path'], message: Message, extras?: Extras) => void;

interface RuleHead {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly words: RuleWords;
  /**
   * Whether its findings settle that a value is wrong: then the value is unknown to all rules that do not, so that one
   * slip gives one finding.
   */
  readonly settles?: boolean;
  /**
   * Whether it asks of open appointments only: an ignore of it that was right is not idle because the seat has ended since.
   */
  readonly asksOpen?: boolean;
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

/** Members who may be one person, in file order. */
export interface Lookalikes {
  /** What they have in common. */
  readonly by: 'idNumber' | 'name';
  readonly members: readonly { readonly file: string; readonly member: MemberRecord }[];
}

/** A rule about members who may be one person. */
export interface LookalikesRule extends RuleHead {
  readonly on: 'lookalikes';
  readonly check: (lookalikes: Lookalikes, report: ReportInFile) => void;
}

/** A place where the number of a certificate or document stands, and in whose record. */
export interface PlacedNumber extends NumberUse {
  readonly file: string;
  readonly member: MemberRecord;
}

/** Every place, in file order, where one number stands. */
export interface SharedNumber {
  readonly kind: NumberKind;
  readonly places: readonly PlacedNumber[];
}

/** A rule about numbers that several records hold. */
export interface NumbersRule extends RuleHead {
  readonly on: 'numbers';
  readonly check: (shared: SharedNumber, report: ReportInFile) => void;
}

/** A rule that is checked while a file is read, before there is a record. */
export interface ReadingRule extends RuleHead {
  readonly on: 'reading';
}

export type Rule = SubjectRule | RegisterRule | LookalikesRule | NumbersRule | ReadingRule;
