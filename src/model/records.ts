/**
 * The records as they stand after shape check and normalisation (`records/normalise.ts`): a step is always an
 * object, ethnicity is in full, every text is Unicode NFC. Field names are the keys of the YAML files.
 */

/** A calendar day without a time zone, `YYYY-MM-DD`. Days order as their text does. */
export type Day = string;

/** A calendar month, `YYYY-MM`. */
export type Month = string;

export type DayOrMonth = Day | Month;

/** A decision that moved the end of an organisation's term. */
export interface TermChange {
  /** The day of the decision. */
  on: Day;
  /** The end that was in force until then. */
  from: Day;
  document?: string;
}

export interface OrganizationTerm {
  name: string;
  start: Day;
  /** The end in force now. */
  end: Day;
  /** Oldest first. */
  changed?: TermChange[];
}

/** What an organisation was, and to whom it belonged, up to a day; what is left out was as in the next, or now. */
export interface FormerOrganization {
  until: Day;
  name?: string;
  shortName?: string;
  level?: string;
  type?: string;
  parent?: string;
}

export interface OrganizationRecord {
  id: string;
  name: string;
  shortName?: string;
  level: string;
  parent?: string;
  fullTimeMembers?: { name: string; position?: string }[];
  terms?: OrganizationTerm[];
  headcount?: { planned?: number; reason?: string };
  /** 党委, 党总支 or 党支部, where the policy tells them apart. */
  type?: string;
  /** Registration forms handed in. */
  registrations?: { on: Day; to?: string; members?: number }[];
  active?: { from?: Day; until?: Day };
  /** Oldest first. */
  was?: FormerOrganization[];
}

/** One step of a procedure as it was done: when, by or to whom, and its evidence. */
export interface StepRecord {
  on: Day;
  until?: Day;
  by?: string;
  to?: string;
  document?: string;
  certificate?: string;
  at?: string;
  note?: string;
}

export type StepRecords = Record<string, StepRecord>;

export interface ExitRecord {
  kind: string;
  /** Last day of service. */
  on: Day;
  cause?: string;
  steps?: StepRecords;
}

export interface AppointmentRecord {
  organization: string;
  category: string;
  mode: string;
  /** What the member is in the committee besides a member, where the policy knows posts. */
  post?: string;
  /** Id of the member whose seat it takes over, where the unit replaces whom it sent. */
  replaces?: string;
  steps?: StepRecords;
  /** As `position` and `branch` what held then, where the person has moved on since. */
  unit?: string;
  position?: string;
  branch?: string;
  /** A nomination that was dropped. */
  withdrawn?: { on: Day; reason?: string };
  /** Absent while nominated. */
  start?: Day;
  /** Absent: worked out from the policy. */
  end?: Day;
  exit?: ExitRecord;
}

export interface EducationRecord {
  level?: string;
  degree?: string;
  school?: string;
  major?: string;
}

export interface ResumeEntry {
  from: DayOrMonth;
  /** Absent: until now. */
  to?: DayOrMonth;
  what: string;
}

export interface FamilyEntry {
  relation: string;
  name: string;
  birthDate?: DayOrMonth;
  politicalStatus?: string;
  work?: string;
}

export interface MemberRecord {
  id: string;
  name: string;
  gender: '男' | '女';
  ethnicity?: string;
  birthDate?: DayOrMonth;
  nativePlace?: string;
  idNumber?: string;
  phone?: string;
  address?: string;
  photo?: string;
  party?: { joined?: DayOrMonth; confirmed?: DayOrMonth; branch?: string };
  workStarted?: DayOrMonth;
  education?: { fullTime?: EducationRecord; inService?: EducationRecord };
  unit?: string;
  position?: string;
  roles?: string[];
  retired?: boolean;
  residence?: string;
  honors?: string[];
  resume?: ResumeEntry[];
  family?: FamilyEntry[];
  appointments: AppointmentRecord[];
}

export interface UnitRecord {
  id: string;
  name: string;
  type: string;
  organization: string;
  bodyOf?: string;
  partyOrganization?: { name?: string; head?: string; members?: number };
  contact?: { name?: string; phone?: string };
  /** Further organisations whose area it works in. */
  serves?: string[];
  resources?: string[];
  needs?: string[];
}

export interface MatterRecord {
  id: string;
  organization: string;
  title: string;
  raised: { on: Day; by?: string };
  assigned?: { on: Day; to: string[] };
  due?: Day;
  progress?: { on: Day; note: string }[];
  resolved?: { on: Day; result?: string };
  published?: { on: Day; at?: string };
}

export interface MeetingRecord {
  id: string;
  organization: string;
  on: Day;
  topics?: string[];
  attendees: string[];
  absent?: string[];
  decisions?: string[];
}

export interface ActivityRecord {
  id: string;
  organization: string;
  on: Day;
  title: string;
  members?: string[];
  units?: string[];
  beneficiaries?: number;
  summary?: string;
}

export interface EvaluationRecord {
  id: string;
  member: string;
  organization: string;
  /** A year. */
  period: number;
  massReview?: { score?: number; participants?: number; result?: string };
  performance?: { score?: number; basis?: string; result?: string };
  grade?: string;
  usedFor?: string[];
}

/** Which record type each kind holds. */
export interface RecordsByKind {
  organization: OrganizationRecord;
  unit: UnitRecord;
  member: MemberRecord;
  matter: MatterRecord;
  meeting: MeetingRecord;
  activity: ActivityRecord;
  evaluation: EvaluationRecord;
}

export type RecordKind = keyof RecordsByKind;

export type AnyRecord = RecordsByKind[RecordKind];
