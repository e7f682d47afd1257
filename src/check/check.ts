import type { Crash } from '../findings/crash.ts';
import type { Finding } from '../findings/finding.ts';
import { DeedIndex } from '../model/deed-index.ts';
import { KINDS, RECORD_KINDS } from '../model/kinds/index.ts';
import type { AnyRecord, MemberRecord, RecordKind } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { unlessUnknown } from '../model/unknown.ts';
import { detached } from '../records/detached.ts';
import type { LoadedRecord } from '../records/load-record.ts';
import { isNamedFor, kindOfFile, type RecordFile, stemOf } from '../records/record-file.ts';
import type { Failure, Listing } from '../store/files.ts';
import { loadLookedAhead } from '../store/load-looked-ahead.ts';
import { loadAgain } from '../store/load-records.ts';
import type { Workspace } from '../store/workspace.ts';
import type { SuspectedRecords } from './across-records.ts';
import { type MemberTrace, RegisterCensus, UNKNOWN_MEMBER } from './census.ts';
import type { CheckOptions } from './check-options.ts';
import { DeedTraces } from './deed-traces.ts';
import { noteDeed, setsRhythm } from './deeds.ts';
import { FindingCollector } from './finding-collector.ts';
import { type Fingerprint, quickFingerprint } from './fingerprint.ts';
import { Judge } from './judge.ts';
import { type Court, type JudgedMember, judgeMember } from './judge-member.ts';
import { judgeRegister } from './judge-register.ts';
import { LookedUpRecords } from './looked-up-records.ts';
import type { Step, Verdict } from './record-stream.ts';
import { selectRules } from './selection.ts';

/** Kinds of which it is asked who served on the day that they tell of. */
const ABOUT_SERVICE: ReadonlySet<RecordKind> = new Set(['matter', 'meeting', 'activity', 'evaluation']);

/** What the rules say of a record, and what it adds to the register. */
type Judgement = Pick<JudgedMember, 'violations' | 'hasEnded'> & { readonly trace: MemberTrace | undefined };

interface IdentifiedRecord {
  readonly id: string;
  readonly record: AnyRecord;
}

const NOT_CLEAN: Verdict = { isClean: false, trace: undefined };

/** A check on its way: takes the files one by one, in reading order, and what they say together at the end. */
export class Check implements SuspectedRecords {
  readonly counts: Record<RecordKind, number>;
  readonly unusable: string[] = [];
  readonly failures: Failure[];
  readonly register: Register;
  readonly census: RegisterCensus;
  private readonly deeds = new DeedIndex();
  private readonly deedTraces = new DeedTraces();
  private readonly kept = new LookedUpRecords();
  private readonly options: CheckOptions;
  private readonly collector: FindingCollector;
  private readonly court: Court;
  readonly readAgain: (file: string) => LoadedRecord | undefined;
  /** What the traces of this run are compared by. */
  fingerprint: Fingerprint = quickFingerprint;

  constructor(
    { files, settings, policy: { policy, formerDocuments, meetsRequirements }, photoProblem }: Workspace,
    options: CheckOptions,
    { files: listed, failures }: Pick<Listing, 'files' | 'failures'>,
  ) {
    const { organizations, units } = this.kept;
    this.options = options;
    this.failures = [...failures];
    this.counts = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, 0])) as Record<RecordKind, number>;
    const documents = { policy, ...(formerDocuments && { formerDocuments }) };
    this.register = { ...documents, ...loadLookedAhead(documents, files, listed), organizations, units };
    this.readAgain = (file) => loadAgain(files, { kind: kindOfFile(file) ?? 'member', file });
    const selection = selectRules(settings.rules, options.only);
    this.census = new RegisterCensus({
      asOf: options.asOf,
      registrationDue: policy.registration.due,
      isServiceKept: setsRhythm(policy) || listed.some(({ kind }) => ABOUT_SERVICE.has(kind)),
    });
    const { register, census, deeds } = this;
    const context = { register, asOf: options.asOf, census, services: census.services, deeds, meetsRequirements };
    this.collector = new FindingCollector(policy, selection, this.readAgain, options.isPlaceless);
    this.court = { selection, context, photoProblem, judge: new Judge(selection, context) };
  }

  /** Rules that failed, in the order in which they did. */
  get crashes(): readonly Crash[] {
    return this.court.judge.crashes;
  }

  /** One file, in reading order. */
  take({ read, isDetached, fingerprint }: Step): Verdict {
    const { file } = read;
    if (!KINDS[file.kind].isLookedUp) this.judgeKept();
    if ('isGone' in read) return NOT_CLEAN;
    if ('problem' in read) {
      this.failures.push({ file: file.file, problem: read.problem });
      return this.untraced(file, stemOf(file.file));
    }
    if ('trace' in read) {
      const id = stemOf(file.file);
      this.note(file, id);
      this.census.addTrace(read.trace, file.file, id);
      return NOT_CLEAN;
    }
    return this.takeLoaded(file, read.loaded, fingerprint, isDetached);
  }

  /** Notes that a file holds the record of an id. */
  note({ kind, file }: RecordFile, id: string): void {
    this.counts[kind] += 1;
    this.census.addId(kind, id, file);
  }

  /** The rules about all records together, and all findings in order. */
  finish(isIgnoringAllowed: boolean): { readonly findings: Finding[]; readonly ignored: readonly Finding[] } {
    const { judge, selection, context } = this.court;
    this.judgeKept();
    this.deeds.repeated = this.deedTraces.repeated(this.readAgain);
    judge.crashes.push(...judgeRegister(selection, context, this, this.collector));
    const told = this.collector.finish(isIgnoringAllowed);
    judge.bringBack();
    return told;
  }

  private takeLoaded(file: RecordFile, loaded: LoadedRecord, fingerprint: Fingerprint, isDetached = false): Verdict {
    // A file that cannot be judged still holds the record of its name, so that references to it are not wrong too.
    const id = (loaded.record && idOf(loaded)) ?? stemOf(file.file);
    this.note(file, id);
    if (loaded.record === undefined) {
      this.unusable.push(file.file);
      this.collector.add(file.file, loaded, []);
      return this.untraced(file, id);
    }
    // A file that is not read is taken to hold the record of its name.
    const isNamedForRecord = isNamedFor(file.file, id);
    if (KINDS[file.kind].isLookedUp) {
      this.kept.keep(file, id, isDetached ? loaded.record : detached(loaded.record));
      this.collector.add(file.file, loaded, []);
      // Whether anything is to be said of it is known when all are there.
      return { isClean: isNamedForRecord, trace: undefined };
    }
    const crashes = this.crashes.length;
    const { violations, trace, hasEnded } = this.judged(file, { id, record: loaded.record }, fingerprint);
    const isSilent = this.collector.add(file.file, loaded, violations, hasEnded);
    // A photo may change while the record that names it does not.
    const isAlone = !('photo' in loaded.record);
    return { isClean: isSilent && isNamedForRecord && isAlone && this.crashes.length === crashes, trace };
  }

  /** Of a file of which nothing is known it is known that there is one: what it might have said is not known. */
  private untraced({ kind, file }: RecordFile, id: string): Verdict {
    if (kind === 'member') this.census.addTrace(UNKNOWN_MEMBER, file, id);
    if (kind === 'meeting') this.deeds.addUnclearMeeting(undefined);
    if (kind === 'evaluation') this.deeds.addUnclearEvaluation();
    return NOT_CLEAN;
  }

  private judgeKept(): void {
    this.kept.judgeAll(this.court.judge, (file, violation) => this.collector.addLater(file, violation));
  }

  /** @param id by which it is found, whatever is told of it */
  private judged(file: RecordFile, { id, record }: IdentifiedRecord, fingerprint: Fingerprint): Judgement {
    if (file.kind !== 'member') {
      const violations = this.court.judge.all({ file, record });
      noteDeed(this.deeds, this.deedTraces, { file, record });
      return { violations, trace: undefined, hasEnded: () => false };
    }
    this.options.onMember?.(record as MemberRecord, file.file, this.register);
    this.fingerprint = fingerprint;
    const judged = judgeMember(file, record as MemberRecord, fingerprint, this.court);
    this.census.addTrace(judged.trace, file.file, id);
    return judged;
  }
}

/** `undefined` where the record has an id of the wrong shape. */
function idOf({ record }: LoadedRecord): string | undefined {
  return unlessUnknown(() => record?.id);
}
