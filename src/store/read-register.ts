import type {
  AnyRecord,
  MemberRecord,
  OrganizationRecord,
  RecordKind,
  RecordsByKind,
  UnitRecord,
} from '../model/records.ts';
import type { Register } from '../model/register.ts';
import { detached } from '../records/detached.ts';
import { loadRecord } from '../records/load-record.ts';
import type { RecordFile } from '../records/record-file.ts';
import { FileSequence } from './file-sequence.ts';
import { type Failure, listRecordFiles, whyUnreadable } from './files.ts';
import type { Workspace } from './workspace.ts';

/** A workspace for commands that use records without judging them. */
export interface OpenRegister {
  readonly register: Register;
  /** The members one by one, in file order; none is kept. */
  readonly members: () => Generator<MemberRecord>;
  /** The files that hold no usable record: `validate` says why. Complete when all has been read. */
  readonly unusable: readonly string[];
  readonly failures: readonly Failure[];
}

export function readRegister(workspace: Workspace): OpenRegister {
  const unusable: string[] = [];
  const failures: Failure[] = [];
  const read = <K extends RecordKind>(kind: K) => records(workspace, kind, unusable, failures);
  const organizations = new Map<string, OrganizationRecord>();
  for (const { record } of read('organization')) organizations.set(record.id, detached(record));
  const units = new Map<string, UnitRecord>();
  for (const { record } of read('unit')) units.set(record.id, detached(record));
  return {
    register: { policy: workspace.policy.policy, organizations, units },
    *members() {
      for (const { record } of read('member')) yield record;
    },
    unusable,
    failures,
  };
}

export interface FoundRecord<K extends RecordKind> {
  readonly file: string;
  readonly record: RecordsByKind[K];
}

/** The records of one kind, in file order. What cannot be used is noted and passed over. */
export function* records<K extends RecordKind>(
  workspace: Workspace,
  kind: K,
  unusable: string[],
  failures: Failure[],
): Generator<FoundRecord<K>> {
  const listing = listRecordFiles(workspace.root, [kind]);
  failures.push(...listing.failures);
  const pathOf = ({ file }: RecordFile) => `${workspace.root}/${file}`;
  const sequence = new FileSequence(listing.files.map(pathOf));
  try {
    for (const file of listing.files) {
      const record = readRecord(sequence, file, pathOf(file), failures);
      if (record === undefined) unusable.push(file.file);
      else yield { file: file.file, record: record as RecordsByKind[K] };
    }
  } finally {
    sequence.end();
  }
}

function readRecord(
  sequence: FileSequence,
  file: RecordFile,
  path: string,
  failures: Failure[],
): AnyRecord | undefined {
  try {
    return loadRecord(file, sequence.read(path)).record;
  } catch (error) {
    failures.push({ file: file.file, problem: whyUnreadable(error) });
    return undefined;
  }
}
