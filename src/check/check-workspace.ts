import { readFileSync } from 'node:fs';
import path from 'node:path';
import { systemCode } from '../errors.ts';
import type { Finding, Violation } from '../findings/finding.ts';
import { appointmentsOf } from '../model/appointment.ts';
import type { AnyRecord, Day, MemberRecord, OrganizationRecord, RecordKind, UnitRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { Census } from '../rules/census.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { RuleId } from '../rules/rule-ids.ts';
import { type Failure, listRecordFiles, type RecordFile, stemOf, whyUnreadable } from '../workspace/files.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Crash } from './crash.ts';
import { FindingCollector } from './finding-collector.ts';
import { type LoadedRecord, loadRecord } from '../workspace/load-record.ts';
import { RuleRunner } from './run-rules.ts';
import { selectRules } from './selection.ts';

export interface CheckOptions {
  readonly asOf: Day;
  readonly only?: readonly RuleId[] | undefined;
  readonly isIgnoringAllowed?: boolean;
  /** Sees every member that can be judged, so that no second pass over the files is needed. */
  readonly onMember?: (member: MemberRecord, file: string) => void;
  /** Told now and then how many files are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface CheckResult {
  readonly asOf: Day;
  readonly checked: Readonly<Record<RecordKind, number>> & { readonly files: number };
  readonly findings: readonly Finding[];
  readonly ignoredCount: number;
  readonly failures: readonly Failure[];
  readonly crashes: readonly Crash[];
  readonly register: Register;
  /** The file that holds the record of an id. */
  readonly fileOf: (kind: RecordKind, id: string) => string | undefined;
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
  private readonly census = new Census();
  private readonly collector: FindingCollector;
  private readonly runner: RuleRunner;
  private readonly context: RuleContext;
  private readonly selection: ReturnType<typeof selectRules>;
  private readonly failures: Failure[] = [];
  private readonly crashes: Crash[] = [];
  private readonly counts: Record<RecordKind, number>;
  private readonly pending: { readonly file: RecordFile; readonly record: AnyRecord }[] = [];
  private file = '';

  constructor(workspace: Workspace, options: CheckOptions) {
    this.workspace = workspace;
    this.options = options;
    const { policy, meetsRequirements } = workspace.policy;
    const register = { policy, organizations: this.organizations, units: this.units };
    this.selection = selectRules(workspace.settings.rules, options.only);
    this.context = {
      register,
      asOf: options.asOf,
      census: this.census,
      meetsRequirements,
      readMember: (file) => this.readAgain(file)?.record as MemberRecord | undefined,
    };
    this.collector = new FindingCollector(policy, this.selection, (file) => this.readAgain(file));
    this.runner = new RuleRunner(this.selection, this.context, (crash) => {
      this.crashes.push({ ...crash, file: this.file });
    });
    this.counts = { organization: 0, unit: 0, member: 0, matter: 0, meeting: 0, activity: 0, evaluation: 0 };
  }

  run(): CheckResult {
    const { files, failures } = listRecordFiles(this.workspace.root);
    this.failures.push(...failures);
    files.forEach((file, index) => {
      const loaded = this.read(file);
      if (loaded) this.checkFile(file, loaded);
      const isLastOfKind = files[index + 1]?.kind !== file.kind;
      if (isLastOfKind && isLookedUp(files[index + 1]?.kind) === false) this.checkPending();
      this.options.onProgress?.(index + 1, files.length);
    });
    this.checkRegister();
    const { findings, ignoredCount } = this.collector.finish(this.options.isIgnoringAllowed ?? true);
    return {
      asOf: this.options.asOf,
      checked: { files: files.length, ...this.counts },
      findings,
      ignoredCount,
      failures: this.failures,
      crashes: this.crashes,
      register: this.context.register,
      fileOf: (kind, id) => this.census.fileOf(kind, id),
    };
  }

  private read(file: RecordFile): LoadedRecord | undefined {
    let bytes: Buffer;
    try {
      bytes = readFileSync(path.join(this.workspace.root, file.file));
    } catch (error) {
      // Somebody may remove a file while we work: it is no longer part of the workspace.
      if (systemCode(error) !== 'ENOENT' || file.file.includes('\uFFFD')) {
        this.failures.push({ file: file.file, problem: whyUnreadable(error) });
      }
      return undefined;
    }
    const loaded = loadRecord(file, bytes);
    this.note(file, loaded.record);
    return loaded;
  }

  /** A file that cannot be judged still holds the record of its name, so that references to it are not wrong too. */
  private note({ kind, file }: RecordFile, record: AnyRecord | undefined): void {
    this.counts[kind] += 1;
    this.census.addId(kind, record?.id ?? stemOf(file), file);
    if (kind === 'organization' && record && !this.organizations.has(record.id)) {
      this.organizations.set(record.id, record as OrganizationRecord);
    } else if (kind === 'unit' && record && !this.units.has(record.id)) {
      this.units.set(record.id, record as UnitRecord);
    }
  }

  private checkFile(file: RecordFile, loaded: LoadedRecord): void {
    const { kind } = file;
    const { record } = loaded;
    if (record === undefined) this.collector.add(file.file, loaded, []);
    else if (isLookedUp(kind)) {
      // Organisations and units refer to each other, so their rules wait until all of them are known.
      this.collector.add(file.file, loaded, []);
      this.pending.push({ file, record });
    } else this.collector.add(file.file, loaded, this.runRules(file, record));
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
    this.census.addMember(member, appointments, this.options.asOf, file);
    this.options.onMember?.(member, file);
    return this.runner.check(kind, record, stemOf(file), appointments);
  }

  private checkRegister(): void {
    for (const rule of this.selection.ofRegister) {
      this.file = '';
      try {
        rule.check(this.context, (file, field, message, extras) => {
          this.collector.addLater(file, { rule: rule.id, path: field, message, ...extras });
        });
      } catch (error) {
        this.crashes.push({ rule: rule.id, file: '', error });
      }
    }
  }

  private readAgain(file: string): LoadedRecord | undefined {
    const kind = this.workspace.kindOf(file);
    if (kind === undefined) return undefined;
    try {
      return loadRecord({ kind, file }, readFileSync(path.join(this.workspace.root, file)));
    } catch {
      return undefined;
    }
  }
}

/** Whether other records look records of this kind up; they are kept in memory and read before the others. */
function isLookedUp(kind: RecordKind | undefined): boolean {
  return kind === 'organization' || kind === 'unit';
}
