/**
 * What one check knows, kept in the process for the next one: where somebody watches a register, each check reads only
 * what has changed since the last. Files are recognised by what the disk says of them, each time anew, and not by what a
 * watcher tells: on a shared drive it tells little, and in a flood of changes not all.
 */

import { hash } from 'node:crypto';
import { KINDS } from '../../model/kinds/index.ts';
import type { RecordKind } from '../../model/records.ts';
import { detached } from '../../records/detached.ts';
import type { LoadedRecord } from '../../records/load-record.ts';
import type { RecordFile } from '../../records/record-file.ts';
import type { Files, Identity } from '../../store/files.ts';
import { loadRecords } from '../../store/load-records.ts';
import { IGNORE_MARK } from '../../yaml/ignore-mark.ts';
import type { MemberTrace } from '../census.ts';
import { type Fingerprint, quickFingerprint } from '../fingerprint.ts';
import type { RecordStream, Step, Verdict } from '../record-stream.ts';
import { isSame, isSettled } from './identity.ts';

/** What members are judged by: a record, and the file that it was read from. */
interface HeldRecord {
  /** `undefined` where the file may have changed since without its times showing it: it is read again. */
  readonly identity: Identity | undefined;
  /** `undefined` where it could not be read: nobody knows whether it is the same the next time. */
  readonly digest: string | undefined;
  readonly read: Step['read'];
  /** Whether the record is a copy, without the text of the file. */
  readonly isDetached: boolean;
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
    const identities = new Map(round.listed.map(({ file }) => [file, round.files.identityOf(file)]));
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
    const foundation = heldFoundation(round, listed, this.foundation);
    if (round.key !== this.key || !isSameFoundation(this.foundation, foundation)) {
      this.members = new Map();
      this.fingerprint = quickFingerprint;
    }
    this.key = round.key;
    this.foundation = foundation;
    for (const { read, isDetached } of foundation.values()) yield { read, isDetached, fingerprint: quickFingerprint };
  }

  private *othersOf({ files, now }: Round, listed: readonly RecordFile[]): RecordStream {
    const { members: before, fingerprint } = this;
    const identities = identitiesOf(files, listed, 'member');
    const known = listed.map(({ file }, index) => knownAt(before.get(file), identities[index]));
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
        else if (file.kind === 'member') this.keep(file.file, identities[index], verdict, now);
      }
    } finally {
      unread.return();
    }
  }

  private keep(file: string, identity: Identity | undefined, { isClean, trace }: Verdict, now: number): void {
    if (isClean && isLasting(trace) && isSettled(identity, now)) this.members.set(file, { identity, trace });
  }
}

/** @param kind of those that are looked at; absent: all */
function identitiesOf(files: Files, listed: readonly RecordFile[], kind?: RecordKind): (Identity | undefined)[] {
  return listed.map((file) => (kind === undefined || file.kind === kind ? files.identityOf(file.file) : undefined));
}

/** A record of which nothing is told by itself is held as a copy: its text would take as much memory again. */
function heldRecord(read: Step['read'], identity: Identity | undefined, now: number): HeldRecord {
  const settled = isSettled(identity, now) ? identity : undefined;
  if (!('loaded' in read)) return { identity: settled, digest: undefined, read, isDetached: false };
  const { file, loaded } = read;
  const digest = hash('sha256', loaded.text ?? '');
  if (!isPlain(loaded)) return { identity: settled, digest, read, isDetached: false };
  const bare = { ...loaded, text: undefined, record: detached(loaded.record) };
  return { identity: settled, digest, read: { file, loaded: bare }, isDetached: true };
}

function isPlain({ text = '', source, violations, syntax }: LoadedRecord): boolean {
  return source === undefined && violations.length + syntax.length === 0 && !text.includes(IGNORE_MARK);
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
function heldFoundation({ files, now }: Round, listed: readonly RecordFile[], before: Foundation): Foundation {
  const identities = identitiesOf(files, listed);
  const known = listed.map(({ file }, index) => {
    const held = knownAt(before.get(file), identities[index]);
    return held?.digest === undefined ? undefined : held;
  });
  const unread = loadRecords(
    files,
    listed.filter((_, index) => known[index] === undefined),
  );
  const foundation = new Map<string, HeldRecord>();
  for (const [index, { file }] of listed.entries()) {
    const read = known[index] === undefined ? unread.next().value || undefined : undefined;
    const held = read === undefined ? known[index] : heldRecord(read, identities[index], now);
    if (held !== undefined) foundation.set(file, held);
  }
  unread.return();
  return foundation;
}

function isSameFoundation(before: Foundation, after: Foundation): boolean {
  if (before.size !== after.size) return false;
  for (const [file, held] of after) {
    const was = before.get(file);
    if (was !== held && (held.digest === undefined || held.digest !== was?.digest)) return false;
  }
  return true;
}
