import type { Message } from '../messages/catalogue.ts';
import { msg } from '../messages/catalogue.ts';
import type { OrganizationRecord, RecordKind, RecordsByKind, UnitRecord } from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { isUnknown } from '../model/unknown.ts';
import { detached } from '../records/detached.ts';
import type { LoadedRecord } from '../records/load-record.ts';
import type { Listing } from './files.ts';
import { loadLookedAhead } from './load-looked-ahead.ts';
import { loadRecords } from './load-records.ts';
import type { Workspace } from './workspace.ts';

/** A file of which nothing, or not all, could be used, and why. */
export interface LeftOut {
  /** Relative to the workspace, with `/`. */
  readonly file: string;
  readonly why: Message;
  /** Whether it could not even be read. */
  readonly isUnread: boolean;
}

/** A workspace for commands that use records without judging them. */
export interface OpenRegister {
  readonly register: Register;
  /**
   * Does something with every record of a kind, in file order; none is kept. A record that cannot be used, or in which
   * something that the work reads is wrong, is passed over and named: the work must leave no trace until it has read all.
   */
  each<K extends RecordKind>(kind: K, work: (record: RecordsByKind[K], file: string) => void): void;
  /** Complete when all has been read. */
  readonly leftOut: readonly LeftOut[];
}

export function openRegister(workspace: Workspace): OpenRegister {
  const listing = workspace.files.list();
  const leftOut: LeftOut[] = listing.failures.map(({ file, problem }) => ({ file, why: problem, isUnread: true }));
  const each: OpenRegister['each'] = (kind, work) => eachRecord(workspace, listing, kind, work, leftOut);
  const organizations = new Map<string, OrganizationRecord>();
  each('organization', (record) => keep(organizations, detached(record)));
  const units = new Map<string, UnitRecord>();
  each('unit', (record) => keep(units, detached(record)));
  const { policy, formerDocuments } = workspace.policy;
  const documents = { policy, ...(formerDocuments && { formerDocuments }) };
  const ahead = loadLookedAhead(documents, workspace.files, listing.files);
  return { register: { ...documents, ...ahead, organizations, units }, each, leftOut };
}

/** By the id in the copy, which keeps nothing else alive. */
function keep<T extends { readonly id: string }>(records: Map<string, T>, copy: T): void {
  records.set(copy.id, copy);
}

function eachRecord<K extends RecordKind>(
  { files }: Workspace,
  listing: Listing,
  kind: K,
  work: (record: RecordsByKind[K], file: string) => void,
  leftOut: LeftOut[],
): void {
  const wanted = listing.files.filter((file) => file.kind === kind);
  for (const read of loadRecords(files, wanted)) {
    const { file } = read.file;
    if ('problem' in read) leftOut.push({ file, why: read.problem, isUnread: true });
    else if ('loaded' in read && !isUsed(read.loaded, (record) => work(record as RecordsByKind[K], file))) {
      leftOut.push({ file, why: whyUnusable(read.loaded), isUnread: false });
    }
  }
}

function isUsed({ record }: LoadedRecord, work: (record: object) => void): boolean {
  if (record === undefined) return false;
  try {
    work(record);
    return true;
  } catch (error) {
    if (isUnknown(error)) return false;
    throw error;
  }
}

function whyUnusable({ syntax, violations }: LoadedRecord): Message {
  return syntax[0]?.message ?? violations[0]?.message ?? msg('register.rests-on-wrong');
}
