import type { Crash } from '../findings/crash.ts';
import type { Finding, Violation } from '../findings/finding.ts';
import type { Message } from '../messages/catalogue.ts';
import { type Appointment, isOpen } from '../model/appointment.ts';
import { KINDS, RECORD_KINDS } from '../model/kinds/index.ts';
import type { MemberRecord, OrganizationRecord, RecordKind, UnitRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import type { RuleId } from '../model/rule-ids.ts';
import { makeUnknown, unlessUnknown } from '../model/unknown.ts';
import { detached } from '../records/detached.ts';
import { type LoadedRecord, unknownBy } from '../records/load-record.ts';
import { kindOfFile, type RecordFile, stemOf } from '../records/record-file.ts';
import type { ReportInFile, RuleContext } from '../rules/rule.ts';
import type { Failure } from '../store/files.ts';
import { loadGrades } from '../store/load-grades.ts';
import { loadAgain } from '../store/load-records.ts';
import type { Workspace } from '../store/workspace.ts';
import { lookalikesIn, type SuspectedRecords, sharedNumbersIn } from './across-records.ts';
import { appointmentsAsKnown } from './appointments.ts';
import { type MemberTrace, numberTraces, RegisterCensus, traceOf, UNKNOWN_MEMBER } from './census.ts';
import type { CheckOptions } from './check-options.ts';
import { FindingCollector } from './finding-collector.ts';
import { type Fingerprint, quickFingerprint } from './fingerprint.ts';
import type { Step, Verdict } from './record-stream.ts';
import { type Judged, type Outcome, RuleRunner } from './run-rules.ts';
import { type Selection, selectRules } from './selection.ts';

/** A rule about what several records have in common. */
interface AcrossRule<S> {
  readonly id: RuleId;
  readonly check: (subject: S, report: ReportInFile) => void;
}

/** What the rules say of a record, and what it adds to the register. */
interface Judgement {
  readonly violations: Violation[];
  readonly trace: MemberTrace | undefined;
  /** Whether it holds an appointment that is over. */
  readonly hasEnded: () => boolean;
}

const NOT_CLEAN: Verdict = { isClean: false, trace: undefined };

/** A check on its way: takes the files one by one, in reading order, and what they say together at the end. */
export class Check {
  readonly counts: Record<RecordKind, number>;
  readonly unusable: string[] = [];
  readonly failures: Failure[];
  readonly crashes: Crash[] = [];
  readonly register: Register;
  readonly census = new RegisterCensus();
  private readonly organizations = new Map<string, OrganizationRecord>();
  private readonly units = new Map<string, UnitRecord>();
  private readonly options: CheckOptions;
  private readonly selection: Selection;
  private readonly collector: FindingCollector;
  private readonly runner: RuleRunner;
  private readonly context: RuleContext;
  private readonly photoProblem: Workspace['photoProblem'];
  private readonly readAgain: (file: string) => LoadedRecord | undefined;
  /** What the traces of this run are compared by. */
  private fingerprint: Fingerprint = quickFingerprint;
  /** Organisations and units refer to each other, so their rules wait until all of them are known. */
  private waiting: Judged[] = [];
  /** Bring back what was unknown to the rules in records that are kept. */
  private readonly undo: (() => void)[] = [];

  constructor(
    { files, settings, policy: { policy, formerDocuments, meetsRequirements }, photoProblem }: Workspace,
    options: CheckOptions,
    failures: readonly Failure[],
    listed: readonly RecordFile[],
  ) {
    this.options = options;
    this.photoProblem = photoProblem;
    this.failures = [...failures];
    this.counts = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, 0])) as Record<RecordKind, number>;
    const documents = { policy, ...(formerDocuments && { formerDocuments }) };
    const grades = loadGrades(documents, files, listed);
    this.register = { ...documents, ...grades, organizations: this.organizations, units: this.units };
    this.readAgain = (file) => loadAgain(files, { kind: kindOfFile(file) ?? 'member', file });
    this.selection = selectRules(settings.rules, options.only);
    this.context = { register: this.register, asOf: options.asOf, census: this.census, meetsRequirements };
    this.collector = new FindingCollector(policy, this.selection, this.readAgain);
    this.runner = new RuleRunner(this.context);
  }

  /** One file, in reading order. */
  take({ read, fingerprint }: Step): Verdict {
    const { file } = read;
    if (!KINDS[file.kind].isLookedUp) this.judgeWaiting();
    if ('isGone' in read) return NOT_CLEAN;
    if ('problem' in read) {
      this.failures.push({ file: file.file, problem: read.problem });
      if (file.kind === 'member') this.census.addTrace(UNKNOWN_MEMBER, file.file);
      return NOT_CLEAN;
    }
    if ('trace' in read) {
      this.note(file, stemOf(file.file));
      this.census.addTrace(read.trace, file.file);
      return NOT_CLEAN;
    }
    return this.takeLoaded(file, read.loaded, fingerprint);
  }

  /** Notes that a file holds the record of an id. */
  note({ kind, file }: RecordFile, id: string): void {
    this.counts[kind] += 1;
    this.census.addId(kind, id, file);
  }

  /** The rules about all records together, and all findings in order. */
  finish(isIgnoringAllowed: boolean): { readonly findings: Finding[]; readonly ignored: readonly Finding[] } {
    this.judgeWaiting();
    this.judgeRegister();
    const told = this.collector.finish(isIgnoringAllowed);
    for (const bringBack of this.undo.reverse()) bringBack();
    return told;
  }

  private takeLoaded(file: RecordFile, loaded: LoadedRecord, fingerprint: Fingerprint): Verdict {
    const stem = stemOf(file.file);
    // A file that cannot be judged still holds the record of its name, so that references to it are not wrong too.
    const id = (loaded.record && idOf(loaded)) ?? stem;
    this.note(file, id);
    if (loaded.record === undefined) {
      this.unusable.push(file.file);
      if (file.kind === 'member') this.census.addTrace(UNKNOWN_MEMBER, file.file);
      this.collector.add(file.file, loaded, []);
      return NOT_CLEAN;
    }
    // A file that is not read is taken to hold the record of its name.
    const isNamedForRecord = id === stem;
    if (KINDS[file.kind].isLookedUp)
      return { isClean: this.keep(file, id, loaded) && isNamedForRecord, trace: undefined };
    const crashes = this.crashes.length;
    const { violations, trace, hasEnded } = this.judge({ file, record: loaded.record }, fingerprint);
    const isSilent = this.collector.add(file.file, loaded, violations, hasEnded);
    // A photo may change while the record that names it does not.
    const isAlone = !('photo' in loaded.record);
    return { isClean: isSilent && isNamedForRecord && isAlone && this.crashes.length === crashes, trace };
  }

  /** An organisation or unit stays in memory; whether anything is to be said of it is known when all are there. */
  private keep({ kind, file }: RecordFile, id: string, loaded: LoadedRecord): boolean {
    const record = detached(loaded.record as OrganizationRecord | UnitRecord);
    if (kind === 'organization' && !this.organizations.has(id))
      this.organizations.set(id, record as OrganizationRecord);
    if (kind === 'unit' && !this.units.has(id)) this.units.set(id, record as UnitRecord);
    this.waiting.push({ file: { kind, file }, record });
    this.collector.add(file, loaded, []);
    return true;
  }

  private judgeWaiting(): void {
    if (this.waiting.length === 0) return;
    const waiting = this.waiting;
    this.waiting = [];
    const tell = ({ file }: Judged, violations: readonly Violation[]) => {
      for (const violation of violations) this.collector.addLater(file.file, violation);
    };
    // In three rounds over all of them: what is settled of one is unknown to those that refer to it.
    for (const judged of waiting)
      tell(judged, this.settled(judged, this.runner.onRecord(this.selection.settling, judged)));
    for (const judged of waiting)
      tell(judged, this.settled(judged, this.runner.onKind(this.selection.settling, judged)));
    for (const judged of waiting) {
      tell(judged, this.said(judged, this.runner.onRecord(this.selection.others, judged)));
      tell(judged, this.said(judged, this.runner.onKind(this.selection.others, judged)));
    }
  }

  private judge(judged: Judged, fingerprint: Fingerprint): Judgement {
    return judged.file.kind === 'member'
      ? this.judgeMember(judged.file, judged.record as MemberRecord, fingerprint)
      : { violations: this.rulesOn(judged, () => judged), trace: undefined, hasEnded: () => false };
  }

  private judgeMember(file: RecordFile, record: MemberRecord, fingerprint: Fingerprint): Judgement {
    this.options.onMember?.(record, file.file, this.register);
    this.fingerprint = fingerprint;
    const photoProblem = this.photoProblemOf(record);
    const known = () => ({ file, record, photoProblem, appointments: appointmentsAsKnown(record, this.register) });
    let latest: Required<Pick<Judged, 'appointments'>> = { appointments: [] };
    const violations = this.rulesOn({ file, record }, () => {
      const judged = known();
      latest = judged;
      return judged;
    });
    const numbers = this.numbersIn(record, latest.appointments, fingerprint);
    const trace = traceOf(record, latest.appointments, this.options.asOf, fingerprint, numbers);
    this.census.addTrace(trace, file.file);
    const hasEnded = () =>
      latest.appointments.some((each) => unlessUnknown(() => !isOpen(each, this.options.asOf)) === true);
    return { violations, trace, hasEnded };
  }

  private numbersIn(member: MemberRecord, appointments: readonly Appointment[], fingerprint: Fingerprint) {
    if (this.selection.ofNumbers.length === 0) return [];
    return numberTraces({ id: unlessUnknown(() => member.id) ?? '' }, appointments, this.register, fingerprint);
  }

  /** Settles what is wrong, first by the rules on any record, then by those on its kind; then all the others. */
  private rulesOn(judged: Judged, known: () => Judged): Violation[] {
    const { settling, others } = this.selection;
    const violations = this.settled(judged, this.runner.onRecord(settling, judged));
    const first = known();
    const more = this.settled(judged, this.runner.onKind(settling, first));
    const last = more.length > 0 ? known() : first;
    violations.push(...more, ...this.said(judged, this.runner.onRecord(others, judged)));
    violations.push(...this.said(judged, this.runner.onKind(others, last)));
    return violations;
  }

  private photoProblemOf(member: MemberRecord): Message | undefined {
    const photo = this.selection.isOn('photo-file') ? unlessUnknown(() => member.photo) : undefined;
    return photo === undefined ? undefined : this.photoProblem(photo);
  }

  private said({ file }: Judged, { violations, crashes }: Outcome): Violation[] {
    for (const crash of crashes) this.crashes.push({ ...crash, file: file.file });
    return violations;
  }

  /** What was told to be wrong is unknown from now on. */
  private settled(judged: Judged, outcome: Outcome): Violation[] {
    const violations = this.said(judged, outcome);
    if (violations.length === 0) return violations;
    const undo = unknownBy(violations).map((path) => makeUnknown(judged.record, path));
    if (KINDS[judged.file.kind].isLookedUp) this.undo.push(...undo);
    return violations;
  }

  private judgeRegister(): void {
    for (const rule of this.selection.ofRegister) {
      this.guarded(rule.id, (report) => rule.check(this.context, report));
    }
    const { ofLookalikes, ofNumbers } = this.selection;
    if (ofLookalikes.length > 0) this.judgeAll(ofLookalikes, lookalikesIn(this.suspected()));
    if (ofNumbers.length > 0) this.judgeAll(ofNumbers, sharedNumbersIn(this.suspected()));
  }

  private judgeAll<S>(rules: readonly AcrossRule<S>[], subjects: Iterable<S>): void {
    for (const subject of subjects) {
      for (const rule of rules) this.guarded(rule.id, (report) => rule.check(subject, report));
    }
  }

  private suspected(): SuspectedRecords {
    const { census, register, fingerprint, readAgain } = this;
    return { census, register, fingerprint, readAgain };
  }

  private guarded(rule: RuleId, check: (report: ReportInFile) => void): void {
    try {
      check((file, field, message, extras) => {
        this.collector.addLater(file, { rule, path: field, message, ...extras });
      });
    } catch (error) {
      this.crashes.push({ rule, file: '', error });
    }
  }
}

/** `undefined` where the record has an id of the wrong shape. */
function idOf({ record }: LoadedRecord): string | undefined {
  return unlessUnknown(() => record?.id);
}
