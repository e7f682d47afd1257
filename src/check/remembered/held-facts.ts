/**
 * What one check knows, kept in the process for the next one: where somebody watches a register, each check reads only
 * what has changed since the last. Files are recognised by what the disk says of them, each time anew, and not by what a
 * watcher tells: on a shared drive it tells little, and in a flood of changes not all.
 */

import { KINDS } from '../../model/kinds/index.ts';
import type { LoadedRecord } from '../../records/load-record.ts';
import type { RecordFile } from '../../records/record-file.ts';
import type { Files, Identity } from '../../store/files.ts';
import { type LoadedFile, loadRecords } from '../../store/load-records.ts';
import type { MemberTrace } from '../census.ts';
import { type Fingerprint, quickFingerprint } from '../fingerprint.ts';
import type { RecordStream, Step, Verdict } from '../record-stream.ts';
import { isSame, isSettled } from './identity.ts';

/** What members are judged by: a record, and the file that it was read from. */
interface HeldRecord {
  /** `undefined` where the file may have changed since without its times showing it: it is read again. */
  readonly identity: Identity | undefined;
  /** `undefined` where it could not be read: nobody knows whether it is the same the next time. */
  readonly loaded: LoadedRecord | undefined;
}

/** A member of which nothing is to be said as long as its file and the records that it was judged by are the same. */
interface HeldMember {
  readonly identity: Identity;
  readonly trace: MemberTrace;
}

/** One check on its way. */
export interface Round {
  readonly files: Files;
  readonly listed: readonly RecordFile[];
  /** Of all that a verdict depends on besides the files: policy, settings, day. */
  readonly key: string;
  /** Milliseconds since 1970, when the files were listed: what changed just before is not trusted. */
  readonly now: number;
}

type Foundation = ReadonlyMap<string, HeldRecord>;

export class HeldFacts {
  private key = '';
  private foundation: Foundation = new Map();
  private members = new Map<string, HeldMember>();
  /** What the traces of the members are compared by. */
  private fingerprint: Fingerprint = quickFingerprint;

  /** Whether a check has been here before. */
  get isEmpty(): boolean {
    return this.foundation.size === 0 && this.members.size === 0;
  }

  /**
   * The files one after the other: first all that members are judged by, and then of the others what is not known.
   *
   * @param first where nothing is held yet: all of them, as an earlier run has left them
   */
  *stream(round: Round, first?: RecordStream): RecordStream {
    const { listed } = round;
    const count = listed.findIndex(({ kind }) => !KINDS[kind].isLookedUp);
    const end = count < 0 ? listed.length : count;
    if (first === undefined) {
      yield* this.foundationOf(round, listed.slice(0, end));
      yield* this.othersOf(round, listed.slice(end));
    } else yield* this.following(round, first);
  }

  /** Keeps what passes by. */
  private *following(round: Round, stream: RecordStream): RecordStream {
    const identities = identitiesOf(round.files, round.listed);
    const foundation = new Map<string, HeldRecord>();
    let verdict: Verdict = { isClean: false, trace: undefined };
    for (let step = stream.next(verdict); !step.done; step = stream.next(verdict)) {
      const { read, fingerprint } = step.value;
      verdict = yield step.value;
      const { kind, file } = read.file;
      const identity = identities.get(file);
      if (KINDS[kind].isLookedUp) foundation.set(file, heldRecord(read, identity, round.now));
      else if (kind === 'member') {
        this.fingerprint = fingerprint;
        this.keep(file, identity, 'trace' in read ? { isClean: true, trace: read.trace } : verdict, round.now);
      }
    }
    this.key = round.key;
    this.foundation = foundation;
  }

  private *foundationOf(round: Round, listed: readonly RecordFile[]): RecordStream {
    const { foundation, reads } = loadedFoundation(round, listed, this.foundation);
    const isSame = round.key === this.key && isSameFoundation(this.foundation, foundation);
    if (!isSame) {
      this.members = new Map();
      this.fingerprint = quickFingerprint;
    }
    this.key = round.key;
    this.foundation = foundation;
    for (const read of reads) yield { read, fingerprint: quickFingerprint };
  }

  private *othersOf({ files, now }: Round, listed: readonly RecordFile[]): RecordStream {
    const { members: before, fingerprint } = this;
    const members = listed.filter(({ kind }) => kind === 'member');
    const identities = identitiesOf(files, members);
    const known = listed.map(({ file }) => knownAt(before.get(file), identities.get(file)));
    const unread = loadRecords(
      files,
      listed.filter((_, index) => known[index] === undefined),
    );
    this.members = new Map();
    try {
      for (const [index, file] of listed.entries()) {
        const held = known[index];
        const read = held === undefined ? unread.next().value || undefined : { file, trace: held.trace };
        if (read === undefined) continue;
        const verdict = yield { read, fingerprint };
        if (held !== undefined) this.members.set(file.file, held);
        else if (file.kind === 'member') this.keep(file.file, identities.get(file.file), verdict, now);
      }
    } finally {
      unread.return();
    }
  }

  private keep(file: string, identity: Identity | undefined, { isClean, trace }: Verdict, now: number): void {
    if (isClean && isLasting(trace) && isSettled(identity, now)) this.members.set(file, { identity, trace });
  }
}

function identitiesOf(files: Files, listed: readonly RecordFile[]): ReadonlyMap<string, Identity | undefined> {
  return new Map(listed.map(({ file }) => [file, files.identityOf(file)]));
}

function heldRecord(read: Step['read'], identity: Identity | undefined, now: number): HeldRecord {
  return {
    identity: isSettled(identity, now) ? identity : undefined,
    loaded: 'loaded' in read ? read.loaded : undefined,
  };
}

/** What is held of a file, where that is still the same. */
function knownAt<T extends HeldRecord | HeldMember>(
  held: T | undefined,
  identity: Identity | undefined,
): T | undefined {
  return held?.identity !== undefined && identity !== undefined && isSame(held.identity, identity) ? held : undefined;
}

/** What is uncertain of a member rests on the records of others. */
function isLasting(trace: MemberTrace | undefined): trace is MemberTrace {
  return trace !== undefined && trace.uncertain === undefined;
}

/** What members are judged by; only what has changed is read. */
function loadedFoundation(
  { files, now }: Round,
  listed: readonly RecordFile[],
  before: Foundation,
): { readonly foundation: Foundation; readonly reads: readonly LoadedFile[] } {
  const identities = identitiesOf(files, listed);
  const known = listed.map(({ file }) => knownAt(before.get(file), identities.get(file)));
  const unread = loadRecords(
    files,
    listed.filter((_, index) => known[index]?.loaded === undefined),
  );
  const foundation = new Map<string, HeldRecord>();
  const reads = listed.flatMap((file, index): LoadedFile[] => {
    const held = known[index];
    const read = held?.loaded ? { file, loaded: held.loaded } : unread.next().value || undefined;
    if (read === undefined) return [];
    foundation.set(file.file, held?.loaded ? held : heldRecord(read, identities.get(file.file), now));
    return [read];
  });
  unread.return();
  return { foundation, reads };
}

function isSameFoundation(before: Foundation, after: Foundation): boolean {
  if (before.size !== after.size) return false;
  for (const [file, { loaded }] of after) {
    const held = before.get(file)?.loaded;
    if (held === undefined || loaded === undefined) return false;
    if (held !== loaded && held.text !== loaded.text) return false;
  }
  return true;
}
