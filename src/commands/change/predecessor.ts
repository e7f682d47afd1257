/** Whoever is replaced leaves in the same go in which the successor is recorded. */

import type { Change, Deciding } from '../../changes/decision.ts';
import { predecessorExit } from '../../changes/predecessor.ts';
import { type Context, remark } from '../../cli/context.ts';
import type { AppointmentRecord, Day, OrganizationRecord } from '../../model/records.ts';
import { isRecordFile, stemOf } from '../../records/record-file.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Wanted } from './change-blocks.ts';
import { readMemberFile } from './member-file.ts';

export interface Replacing {
  /** Id of whoever held the seat. */
  readonly replaces: string;
  readonly organization: OrganizationRecord;
  /** Absent while the successor is nominated. */
  readonly start: Day | undefined;
}

/** What becomes of the predecessor's record: nothing while the successor has not begun, or where that is told. */
export function predecessorsOf(
  context: Context,
  workspace: Workspace,
  { replaces, organization, start }: Replacing,
  deciding: Deciding,
): Wanted[] {
  const files = workspace.files.list().files.filter(({ kind, file }) => kind === 'member' && isRecordFile(file));
  const file = files.find((each) => stemOf(each.file) === replaces);
  if (file === undefined || start === undefined) return [];
  const member = readMemberFile(workspace, file);
  const exit = predecessorExit(member.record, organization, start, deciding);
  if (exit === undefined) return [];
  if ('change' in exit) return [{ member, change: exit.change }];
  remark(context, exit.told);
  return [];
}

/** The first day of the appointment that a change writes. */
export function startIn({ edits }: Change): Day | undefined {
  for (const edit of edits) {
    if (edit.edit === 'append') return (edit.value as Partial<AppointmentRecord>).start;
    if (edit.edit === 'set' && edit.path.at(-1) === 'start') return edit.value as Day;
  }
  return undefined;
}
