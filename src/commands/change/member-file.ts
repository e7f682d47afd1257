import { msg } from '../../messages/catalogue.ts';
import { UserError } from '../../messages/user-error.ts';
import type { MemberRecord } from '../../model/records.ts';
import { unlessUnknown } from '../../model/unknown.ts';
import { loadRecord } from '../../records/load-record.ts';
import { type RecordFile, stemOf } from '../../records/record-file.ts';
import { type Expectation, seenAs } from '../../store/save-set.ts';
import type { Workspace } from '../../store/workspace.ts';
import { says } from '../change.words.ts';

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
export function readMemberFile({ files }: Workspace, file: RecordFile): MemberFile {
  for (const reading of files.read([file])) {
    if (reading === 'gone') break;
    if ('problem' in reading) throw unreadable(file, reading.problem);
    if ('bytes' in reading) return memberFile(file, reading.bytes);
  }
  throw unreadable(file, msg('file.vanished'));
}

function memberFile(file: RecordFile, bytes: Buffer): MemberFile {
  const { record, syntax } = loadRecord('member', bytes);
  const [problem] = syntax;
  if (record === undefined) throw unreadable(file, problem?.message ?? msg('yaml-syntax.not-understood'));
  return { file: file.file, text: bytes.toString('utf8'), record: record as MemberRecord, seen: seenAs(bytes) };
}

function unreadable({ file }: RecordFile, why: ReturnType<typeof msg>): UserError {
  return new UserError(says.unreadable({ file, why }));
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
    if (file === undefined || reading === 'gone' || !('bytes' in reading)) continue;
    const { record } = loadRecord('member', reading.bytes);
    if (record !== undefined && isWanted(record as MemberRecord)) wanted.push(memberFile(file, reading.bytes));
  }
  return wanted;
}

/** What to call a member: by name, or where that is wrong by the name of the file. */
export function calledName({ record, file }: MemberFile): string {
  return unlessUnknown(() => record.name) ?? stemOf(file);
}
