/** A workbook from its file to what taking it in would come to: shared by import, and by validate for workbooks. */

import path from 'node:path';
import { checkDrafts, type DraftCheck } from '../../check/check-drafts.ts';
import type { Context } from '../../cli/context.ts';
import { progressOn } from '../../cli/progress.ts';
import { type Placed, placed } from '../../intake/cells.ts';
import { type Intake, type IntakeRequest, takeIn } from '../../intake/intake.ts';
import { msg } from '../../messages/catalogue.ts';
import { UserError } from '../../messages/user-error.ts';
import { readWhole } from '../../store/read-whole.ts';
import type { Workspace } from '../../store/workspace.ts';
import { MAX_FILE_BYTES } from '../../workbooks/limits.ts';
import { readWorkbook } from '../../workbooks/read-workbook.ts';
import { editorLinesIn } from '../schemas/editor-schemas.ts';

export interface Examined {
  /** As the user knows it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly intake: Intake;
  /** Absent where nothing would change, or something is wrong. */
  readonly check?: DraftCheck;
  /** New findings of the rules. */
  readonly placed: Placed;
}

const NOTHING: Placed = { findings: [], atCells: [] };

/** @throws UserError where the file is no workbook that can be read */
export async function examine(
  context: Context,
  workspace: Workspace,
  file: string,
  request: Omit<IntakeRequest, 'workbook' | 'lineFor'>,
): Promise<Examined> {
  const bytes = readWhole(path.resolve(context.io.cwd, file), file, MAX_FILE_BYTES);
  const workbook = readWorkbook(bytes);
  if ('problem' in workbook) throw new UserError(msg('report.failure', { file, why: workbook.problem }));
  const intake = takeIn(workspace, { ...request, workbook, lineFor: editorLinesIn(workspace.root) });
  if (intake.prepared.length === 0) return { file, bytes, intake, placed: NOTHING };
  const check = await checked(context, workspace, intake);
  return { file, bytes, intake, check, placed: placed(file, [...check.errors, ...check.remarks], intake) };
}

async function checked(context: Context, workspace: Workspace, { prepared }: Intake): Promise<DraftCheck> {
  const progress = progressOn(context);
  const { memoryOf } = await import('../../cli/memory.ts');
  // Of a new record cells are told, not lines; in one that is there already the line decides what is ignored.
  const fresh = new Set(prepared.filter(({ expects }) => expects === 'absent').map(({ draft }) => draft.path));
  const check = checkDrafts(workspace, new Map(prepared.map(({ draft, text }) => [draft.path, text])), {
    asOf: context.asOf,
    memory: memoryOf(context, workspace),
    onProgress: progress.update,
    isPlaceless: (file) => fresh.has(file),
  });
  progress.end();
  return check;
}
