/**
 * Spares reading again what an earlier run found clean: a decorator of the stream of files. What is kept is worth
 * nothing to whoever finds it: ID numbers and names are fingerprints keyed with the texts of the register's own
 * organisations and units (`keyed-fingerprint.ts`).
 */

import { createHash, type Hash } from 'node:crypto';
import { KINDS } from '../../model/kinds/index.ts';
import { type RecordFile, stemOf } from '../../records/record-file.ts';
import { readCacheFile, writeCacheFile } from '../../store/cache-file.ts';
import type { Files, Identity } from '../../store/files.ts';
import { type LoadedFile, loadRecords } from '../../store/load-records.ts';
import type { MemberTrace } from '../census.ts';
import { type Fingerprint, quickFingerprint } from '../fingerprint.ts';
import type { RecordStream, Verdict } from '../record-stream.ts';
import { FreshFiles } from './fresh-files.ts';
import { isSame, isSettled } from './identity.ts';
import { keyedFingerprint } from './keyed-fingerprint.ts';
import { CleanSetWriter, KnownFiles, mostBytesFor, type StoredTrace } from './known-files.ts';

/** Below this a run takes less than a second anyway. */
const FEWEST_FILES = 2000;

/** Of an identity. */
const NUMBERS = 4;

export interface MemoryOptions {
  /** Where it is kept. */
  readonly file: string;
  /** Under which program, policy, settings and day files were found clean. */
  readonly key: string;
  /** Milliseconds since 1970, when the run began: what changed just before is not trusted. */
  readonly now: number;
  /** Milliseconds since then. */
  readonly elapsed?: () => number;
  /** From how many files on it is worth it. */
  readonly fewest?: number;
  /** What is found is not kept: the files are not all what is on disk. */
  readonly isReadOnly?: boolean;
}

/** What is known of these files. Never a reason to fail: without it files are just read. */
export function recall(options: MemoryOptions, files: Files, listed: readonly RecordFile[]): Recalled | undefined {
  return listed.length < (options.fewest ?? FEWEST_FILES) ? undefined : new Recalled(options, files, listed);
}

export class Recalled {
  private readonly options: MemoryOptions;
  private readonly files: Files;
  private readonly listed: readonly RecordFile[];
  /** Four numbers a file; NaN where it cannot be looked at. */
  private readonly identities: Float64Array;
  private readonly paths: string;
  private readonly known: KnownFiles | undefined;
  private readonly clean = new CleanSetWriter();
  private readonly fresh = new FreshFiles();
  private readonly organizations: readonly string[];
  private readonly positions: ReadonlyMap<string, number>;

  constructor(options: MemoryOptions, files: Files, listed: readonly RecordFile[]) {
    this.options = options;
    this.files = files;
    this.listed = listed;
    this.identities = identitiesOf(files, listed);
    this.paths = digestOf(listed);
    const bytes = readCacheFile(options.file, mostBytesFor(listed.length));
    this.known = bytes && KnownFiles.decode(bytes, options.key);
    this.organizations = listed.filter(({ kind }) => kind === 'organization').map(({ file }) => stemOf(file));
    this.positions = new Map(this.organizations.map((id, position) => [id, position]));
  }

  /** Whether these are the very files of a run in which nothing at all was found. */
  get isUnchangedAndClean(): boolean {
    const { known, listed } = this;
    if (known === undefined || !known.head.isAllClean) return false;
    if (known.head.paths !== this.paths || known.count !== listed.length) return false;
    return listed.every((_, index) => known.isAt(index, this.identityOf(index)));
  }

  /** The files one after the other: first all that members are judged by, and then of the others what is not known. */
  *stream(): RecordStream {
    const count = this.listed.findIndex(({ kind }) => !KINDS[kind].isLookedUp);
    const end = count < 0 ? this.listed.length : count;
    const texts = createHash('sha256');
    yield* this.foundation(this.listed.slice(0, end), texts);
    yield* this.others(end, keyedFingerprint(texts.digest('hex')));
  }

  /** Keeps what was found clean, for the next run. */
  save(isAllClean: boolean): void {
    const { options, paths, clean, listed, identities } = this;
    if (options.isReadOnly === true) return;
    const forgotten = this.forgetUnsettled();
    const isComplete = isAllClean && forgotten === 0 && clean.count === listed.length;
    writeCacheFile(options.file, clean.encode({ key: options.key, paths, isAllClean: isComplete }, identities));
  }

  private *foundation(foundation: readonly RecordFile[], texts: Hash): RecordStream {
    let index = 0;
    for (const read of loadRecords(this.files, foundation)) {
      texts.update('loaded' in read ? `${read.loaded.text ?? ''}\0` : '\0');
      const { isClean } = yield { read, fingerprint: quickFingerprint };
      if (isClean) this.note(index, undefined, undefined, read);
      index += 1;
    }
  }

  private *others(start: number, fingerprint: Fingerprint): RecordStream {
    const hashes = Uint32Array.from(this.listed.slice(start), ({ file }) => fingerprint(file));
    const found = Int32Array.from(hashes, (hash, offset) => this.find(start + offset, hash));
    const unread = loadRecords(
      this.files,
      this.listed.slice(start).filter((_, offset) => (found[offset] ?? -1) < 0),
    );
    try {
      for (const [offset, number] of found.entries()) {
        const index = start + offset;
        const hash = hashes[offset] ?? 0;
        if (number >= 0) yield* this.remembered(index, hash, number, fingerprint);
        else yield* this.read(index, hash, unread.next().value ?? undefined, fingerprint);
      }
    } finally {
      unread.return();
    }
  }

  private *remembered(index: number, hash: number, number: number, fingerprint: Fingerprint): RecordStream {
    const file = this.listed[index];
    const stored = this.known?.traceOf(number);
    if (file === undefined || stored === undefined) return;
    yield { read: { file, trace: this.traceFrom(stored) }, fingerprint };
    if (isSettled(this.identityOf(index), this.options.now)) this.clean.add(index, hash, stored);
  }

  private *read(index: number, hash: number, read: LoadedFile | undefined, fingerprint: Fingerprint): RecordStream {
    if (read === undefined) return;
    const verdict: Verdict = yield { read, fingerprint };
    if (!verdict.isClean) return;
    const stored = verdict.trace && this.storedFrom(verdict.trace);
    if (stored !== undefined || read.file.kind !== 'member') this.note(index, hash, stored, read);
  }

  /** The number under which an unchanged, clean member is known, else −1. Others are quick to read. */
  private find(index: number, hash: number): number {
    if (this.known === undefined || this.listed[index]?.kind !== 'member') return -1;
    return this.known.find(hash, this.identityOf(index));
  }

  private note(index: number, hash: number | undefined, trace: StoredTrace | undefined, read: LoadedFile): void {
    const identity = this.identityOf(index);
    if (Number.isNaN(identity[0]) || !('loaded' in read)) return;
    if (!isSettled(identity, this.options.now)) this.fresh.add(index, read.loaded.text ?? '');
    this.clean.add(index, hash, trace);
  }

  private identityOf(index: number): Identity {
    const at = index * NUMBERS;
    const [ino = Number.NaN, size = 0, mtimeMs = 0, ctimeMs = 0] = this.identities.subarray(at, at + NUMBERS);
    return [ino, size, mtimeMs, ctimeMs];
  }

  /**
   * Files that changed just before the run are looked at once more: what still holds the text that was judged, and has
   * settled, is remembered like the others.
   *
   * @returns how many are not
   */
  private forgetUnsettled(): number {
    const { options, files, listed, identities, fresh } = this;
    const now = options.now + (options.elapsed?.() ?? 0);
    const settled = fresh.indexes.filter((index) => {
      const identity = files.identityOf(listed[index]?.file ?? '');
      return isSettled(identity, now) && isSame(identity, this.identityOf(index));
    });
    const same = new Set<number>();
    let at = 0;
    for (const reading of files.read(settled.flatMap((index) => listed[index] ?? []))) {
      const index = settled[at] ?? -1;
      if (fresh.isReadAs(index, reading)) same.add(index);
      at += 1;
    }
    const forgotten = fresh.indexes.filter((index) => !same.has(index));
    for (const index of forgotten) identities[index * NUMBERS] = Number.NaN;
    return forgotten.length;
  }

  private traceFrom(stored: StoredTrace): MemberTrace {
    const nameOf = (position: number) => this.organizations[position] ?? '';
    return {
      ...stored,
      services: stored.services.map((service) => ({ ...service, organization: nameOf(service.organization) })),
    };
  }

  /** An organisation that no file is named for has no position: whoever serves there is read every time. */
  private storedFrom(trace: MemberTrace): StoredTrace | undefined {
    // What is uncertain rests on the records of others, and is not kept.
    if (trace.uncertain) return undefined;
    const services = trace.services.map((service) => {
      return { ...service, organization: this.positions.get(service.organization) ?? -1 };
    });
    return services.some(({ organization }) => organization < 0) ? undefined : { ...trace, services };
  }
}

/** Tells these files, in this order, from any others, and tells nothing of any of them. */
function digestOf(listed: readonly RecordFile[]): string {
  const digest = createHash('sha256');
  for (const { file } of listed) digest.update(`${file}\0`);
  return digest.digest('hex');
}

function identitiesOf(files: Files, listed: readonly RecordFile[]): Float64Array {
  const identities = new Float64Array(listed.length * NUMBERS).fill(Number.NaN);
  for (const [index, { file }] of listed.entries()) {
    const identity = files.identityOf(file);
    if (identity) identities.set(identity, index * NUMBERS);
  }
  return identities;
}
