import { msg } from '../../messages/catalogue.ts';
import type { MemberRecord } from '../../model/records.ts';
import { unlessUnknown } from '../../model/unknown.ts';
import { loadRecord } from '../../records/load-record.ts';
import { type RecordFile, stemOf } from '../../records/record-file.ts';
import { bytesOf } from '../../store/files.ts';
import type { Expectation } from '../../store/save-set.ts';
import type { Workspace } from '../../store/workspace.ts';
import { readRecordText, recordText, unreadable } from './record-text.ts';

/** A member's record with its text as it was read, down to the byte order mark. */
export interface MemberFile {
  /** Relative to the workspace. */
  readonly file: string;
  readonly text: string;
  readonly record: MemberRecord;
  /** What must still be there when it is saved. */
  readonly seen: Expectation;
}

/** @throws UserError where the file cannot be read, or holds no record */
export function readMemberFile(workspace: Workspace, file: RecordFile): MemberFile {
  return memberFile(file, readRecordText(workspace, file).bytes);
}

function memberFile(file: RecordFile, bytes: Buffer): MemberFile {
  const { record, syntax } = loadRecord('member', bytes);
  const [problem] = syntax;
  if (record === undefined) throw unreadable(file, problem?.message ?? msg('yaml-syntax.not-understood'));
  const { text, seen } = recordText(bytes);
  return { file: file.file, text, record: record as MemberRecord, seen };
}

/**
 * The members for whom the work wants it, in file order. A file that holds no record is passed over: the check tells it.
 */
export function membersWanted({ files }: Workspace, isWanted: (member: MemberRecord) => boolean): MemberFile[] {
  const listed = files.list().files.filter(({ kind }) => kind === 'member');
  const wanted: MemberFile[] = [];
  let index = 0;
  for (const reading of files.read(listed)) {
    const file = listed[index];
    index += 1;
    const bytes = bytesOf(reading);
    if (file === undefined || bytes === undefined) continue;
    const { record } = loadRecord('member', bytes);
    if (record !== undefined && isWanted(record as MemberRecord)) wanted.push(memberFile(file, bytes));
  }
  return wanted;
}

/** What to call a member: by name, or where that is wrong by the name of the file. */
export function calledName({ record, file }: MemberFile): string {
  return unlessUnknown(() => record.name) ?? stemOf(file);
}
