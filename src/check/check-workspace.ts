import type { Crash } from '../findings/crash.ts';
import type { Finding, Violation } from '../findings/finding.ts';
import { appointmentsOf } from '../model/appointment.ts';
import type { AnyRecord, Day, MemberRecord, OrganizationRecord, RecordKind, UnitRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import type { RuleId } from '../model/rule-ids.ts';
import { detached } from '../records/detached.ts';
import type { LoadedRecord } from '../records/load-record.ts';
import { type RecordFile, stemOf } from '../records/record-file.ts';
import type { ReportInFile, RuleContext } from '../rules/rule.ts';
import { type Failure, listRecordFiles } from '../store/files.ts';
import type { Workspace } from '../store/workspace.ts';
import { RegisterCensus, traceOf } from './census.ts';
import { FindingCollector } from './finding-collector.ts';
import { quickFingerprint } from './fingerprint.ts';
import type { Memory } from './memory.ts';
import { RecordReader } from './record-reader.ts';
import { RuleRunner } from './run-rules.ts';
import { type Selection, selectRules } from './selection.ts';

export interface CheckOptions {
  readonly asOf: Day;
  readonly only?: readonly RuleId[] | undefined;
  readonly isIgnoringAllowed?: boolean;
  /** What earlier runs found clean; not together with `only` or `onMember`, which want every file read. */
  readonly memory?: Memory | undefined;
  /** Sees every member that can be judged, so that no second pass over the files is needed. */
  readonly onMember?: (member: MemberRecord, file: string, register: Register) => void;
  /** Told now and then how many files are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface CheckResult {
  readonly asOf: Day;
  readonly checked: Readonly<Record<RecordKind, number>> & { readonly files: number };
  readonly findings: readonly Finding[];
  /** Findings that an ignore silences. */
  readonly ignored: readonly Finding[];
  readonly failures: readonly Failure[];
  readonly crashes: readonly Crash[];
  readonly register: Register;
  /** The file that holds the record of an id. */
  readonly fileOf: (kind: RecordKind, id: string) => string | undefined;
  /** Reads a member's file once more; `undefined` where that is no longer possible. */
  readonly readMember: (file: string) => MemberRecord | undefined;
}

/** One pass over all files, kinds that others refer to first; then the rules about all records together. */
export function checkWorkspace(workspace: Workspace, options: CheckOptions): CheckResult {
  return new Check(workspace, options).run();
}

class Check {
  private readonly workspace: Workspace;
  private readonly options: CheckOptions;
  private readonly organizations = new Map<string, OrganizationRecord>();
  private readonly units = new Map<string, UnitRecord>();
  private readonly census = new RegisterCensus();
  private readonly reader: RecordReader;
  private readonly collector: FindingCollector;
  private readonly runner: RuleRunner;
  private readonly context: RuleContext;
  private readonly selection: Selection;
  private readonly crashes: Crash[] = [];
  private readonly counts: Record<RecordKind, number>;
  private readonly pending: { readonly file: RecordFile; readonly record: AnyRecord }[] = [];
  private file = '';

  constructor(workspace: Workspace, options: CheckOptions) {
    this.workspace = workspace;
    this.options = options;
    const { policy, meetsRequirements } = workspace.policy;
    this.reader = new RecordReader(workspace);
    this.selection = selectRules(workspace.settings.rules, options.only);
    this.context = {
      register: { policy, organizations: this.organizations, units: this.units },
      asOf: options.asOf,
      census: this.census,
      meetsRequirements,
    };
    this.collector = new FindingCollector(policy, this.selection, (file) => this.reader.readAgain(file));
    this.runner = new RuleRunner(this.selection, this.context, (crash) => {
      this.crashes.push({ ...crash, file: this.file });
    });
    this.counts = { organization: 0, unit: 0, member: 0, matter: 0, meeting: 0, activity: 0, evaluation: 0 };
  }

  run(): CheckResult {
    const { memory } = this.options;
    const { files, failures } = listRecordFiles(this.workspace.root);
    this.reader.failures.push(...failures);
    if (failures.length === 0 && memory?.recall(this.workspace.root, files)) return this.unchanged(files);
    this.checkFiles(files);
    this.checkRegister();
    const result = this.result(files.length, this.collector.finish(this.options.isIgnoringAllowed ?? true));
    const isAllClean =
      result.findings.length + result.ignored.length + result.failures.length + this.crashes.length === 0;
    memory?.save(isAllClean);
    return result;
  }

  private checkFiles(files: readonly RecordFile[]): void {
    this.reader.expect(files.filter((file, index) => !this.isRemembered(file, index)));
    files.forEach((file, index) => {
      this.checkFile(file, index);
      const next = files[index + 1]?.kind;
      if (next !== file.kind && !isLookedUp(next)) this.checkPending();
      this.options.onProgress?.(index + 1, files.length);
    });
    this.reader.end();
  }

  private isRemembered({ kind }: RecordFile, index: number): boolean {
    return kind === 'member' && this.options.memory?.isRemembered(index) === true;
  }

  private result(files: number, told: Pick<CheckResult, 'findings' | 'ignored'>): CheckResult {
    return {
      asOf: this.options.asOf,
      checked: { files, ...this.counts },
      ...told,
      failures: this.reader.failures,
      crashes: this.crashes,
      register: this.context.register,
      fileOf: (kind, id) => this.census.fileOf(kind, id),
      readMember: (file) => this.readMember(file),
    };
  }

  private unchanged(files: readonly RecordFile[]): CheckResult {
    for (const { kind } of files) this.counts[kind] += 1;
    return this.result(files.length, { findings: [], ignored: [] });
  }

  private checkFile(file: RecordFile, index: number): void {
    const trace = this.isRemembered(file, index) ? this.options.memory?.traceOf(index) : undefined;
    if (trace) {
      this.note(file, undefined);
      this.census.addTrace(trace, file.file);
      return;
    }
    const loaded = this.reader.read(file);
    if (loaded === undefined) return;
    const crashes = this.crashes.length;
    const isClean = this.judge(file, loaded, this.note(file, loaded.record)) && this.crashes.length === crashes;
    // A file that is not read is taken to hold the record of its name.
    const isNamedForRecord = loaded.record?.id === stemOf(file.file);
    if ((isClean && isNamedForRecord) || isLookedUp(file.kind)) this.options.memory?.note(index);
  }

  /**
   * Enters a record into the register. A file that cannot be judged still holds the record of its name, so that
   * references to it are not wrong too.
   *
   * @returns the record to be judged: a copy where it is kept for good
   */
  private note({ kind, file }: RecordFile, record: AnyRecord | undefined): AnyRecord | undefined {
    this.counts[kind] += 1;
    const stem = stemOf(file);
    const id = record === undefined || record.id === stem ? stem : record.id;
    this.census.addId(kind, id, file);
    if (record === undefined || !isLookedUp(kind)) return record;
    const kept = detached(record);
    if (kind === 'organization' && !this.organizations.has(id)) this.organizations.set(id, kept as OrganizationRecord);
    if (kind === 'unit' && !this.units.has(id)) this.units.set(id, kept as UnitRecord);
    return kept;
  }

  /** Whether nothing is to be said of the file itself. */
  private judge(file: RecordFile, loaded: LoadedRecord, record: AnyRecord | undefined): boolean {
    if (record === undefined) return this.collector.add(file.file, loaded, []);
    if (!isLookedUp(file.kind)) return this.collector.add(file.file, loaded, this.runRules(file, record));
    // Organisations and units refer to each other, so their rules wait until all of them are known.
    this.pending.push({ file, record });
    return this.collector.add(file.file, loaded, []);
  }

  private checkPending(): void {
    for (const { file, record } of this.pending) {
      for (const violation of this.runRules(file, record)) this.collector.addLater(file.file, violation);
    }
    this.pending.length = 0;
  }

  private runRules({ kind, file }: RecordFile, record: AnyRecord): Violation[] {
    this.file = file;
    if (kind !== 'member') return this.runner.check(kind, record, stemOf(file), []);
    const member = record as MemberRecord;
    const appointments = appointmentsOf(member, this.context.register);
    const fingerprint = this.options.memory?.fingerprint ?? quickFingerprint;
    const trace = traceOf(member, appointments, this.options.asOf, fingerprint);
    this.census.addTrace(trace, file);
    this.options.memory?.keepTrace(trace);
    this.options.onMember?.(member, file, this.context.register);
    return this.runner.check(kind, record, stemOf(file), appointments);
  }

  private checkRegister(): void {
    for (const rule of this.selection.ofRegister) {
      this.guarded(rule.id, (report) => rule.check(this.context, report));
    }
    if (this.selection.ofLookalikes.length === 0) return;
    for (const { by, files } of this.census.suspicions()) {
      // Fingerprints only raise a suspicion, so the records are read again before anything is said.
      const members = files.flatMap((file) => {
        const member = this.readMember(file);
        return member ? [{ file, member }] : [];
      });
      for (const rule of this.selection.ofLookalikes) {
        this.guarded(rule.id, (report) => rule.check({ by, members }, report));
      }
    }
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

  private readMember(file: string): MemberRecord | undefined {
    return this.reader.readAgain(file)?.record as MemberRecord | undefined;
  }
}

/** Whether other records look records of this kind up; they are kept in memory and read before the others. */
function isLookedUp(kind: RecordKind | undefined): boolean {
  return kind === 'organization' || kind === 'unit';
}
