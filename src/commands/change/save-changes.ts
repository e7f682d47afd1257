/** Showing changes of records, checking what they would come to, asking, saving. */

import path from 'node:path';
import { changedText } from '../../changes/changed-text.ts';
import { checkDrafts, type DraftCheck } from '../../check/check-drafts.ts';
import { type Context, openWorkspaceOf, remark } from '../../cli/context.ts';
import { deliver } from '../../cli/deliver.ts';
import { ExitCode } from '../../cli/exit-code.ts';
import { progressOn } from '../../cli/progress.ts';
import { msg, say } from '../../messages/catalogue.ts';
import { UserError } from '../../messages/user-error.ts';
import type { StepToDo } from '../../model/steps-to-do.ts';
import { blocksOfFindings } from '../../reporters/human.ts';
import { recoverLeftovers, saveSet, tellRecovery } from '../../store/save-set.ts';
import type { Workspace } from '../../store/workspace.ts';
import { EditError } from '../../yaml/edit.ts';
import { says } from '../change.words.ts';
import { tellProblems } from '../validate.ts';
import { changeBlocks, type Draft, type Wanted } from './change-blocks.ts';
import type { SavingFlags } from './flags.line.ts';

/** The workspace, after a save before that was interrupted has been brought to its end: records are read as they will stay. */
export async function openForChange(context: Context, { isDryRun }: SavingFlags): Promise<Workspace> {
  const workspace = await openWorkspaceOf(context);
  if (isDryRun) return workspace;
  const recovery = recoverLeftovers(workspace.root, workspace.root);
  for (const message of tellRecovery(recovery)) remark(context, message);
  return workspace;
}

/** Shows what would change and what is still to do; saves it once it is checked and agreed to: all of it, or nothing. */
export async function saveChanges(
  context: Context,
  workspace: Workspace,
  wanted: readonly Wanted[],
  flags: SavingFlags,
): Promise<ExitCode> {
  const drafts = wanted.map((each) => ({ ...each, text: textAfter(each) }));
  await deliver(context, changeBlocks(drafts, context.lang), undefined);
  const changed = drafts.filter(({ text, member }) => text !== member.text);
  if (changed.length === 0) return nothingToSave(context, wanted);
  const checked = await checkedDrafts(context, workspace, changed);
  if (checked.after.crashes.length > 0) return ExitCode.failure;
  const errors = checked.errors.length;
  if (errors > 0 && !flags.despiteErrors) {
    remark(context, says.refused({ errors }));
    return ExitCode.findings;
  }
  const code = errors > 0 ? ExitCode.findings : ExitCode.clean;
  if (!(await isAgreed(context, changed.length, flags))) return code;
  save(context, workspace, changed);
  if (errors > 0) remark(context, says.saveDespite({ errors }));
  return code;
}

/** With the flag that states the first of the steps that are still to do. */
function nothingToSave(context: Context, wanted: readonly Wanted[]): ExitCode {
  remark(context, says.nothing());
  const [next] = wanted.flatMap(({ change }) => change.stillToDo);
  if (next !== undefined) remark(context, says.stateSteps({ example: exampleOf(next, context) }));
  return ExitCode.clean;
}

function exampleOf({ step, evidence }: StepToDo, { asOf }: Context): string {
  return [`${step}=${asOf}`, ...evidence.map((part) => `${part}=…`)].join(',');
}

/** @throws UserError for a text that cannot be edited */
function textAfter({ member, change }: Wanted): string {
  try {
    return changedText(member.text, change.edits);
  } catch (error) {
    if (error instanceof EditError) throw new UserError(says.unusualText({ file: member.file }), { cause: error });
    throw error;
  }
}

async function checkedDrafts(context: Context, workspace: Workspace, drafts: readonly Draft[]): Promise<DraftCheck> {
  const progress = progressOn(context);
  const { memoryOf } = await import('../../cli/memory.ts');
  const checked = checkDrafts(workspace, new Map(drafts.map(({ member, text }) => [member.file, text])), {
    asOf: context.asOf,
    memory: memoryOf(context, workspace),
    onProgress: progress.update,
  });
  progress.end();
  await tellNewFindings(context, checked);
  tellProblems(context, checked.after);
  return checked;
}

async function tellNewFindings(context: Context, { errors, remarks }: DraftCheck): Promise<void> {
  await deliver(context, blocksOfFindings([...errors, ...remarks], context.lang), undefined);
}

/** @throws UserError where there is nobody to ask */
export async function isAgreed(
  context: Context,
  files: number,
  { isDryRun, isAgreed: isAgreedBefore }: SavingFlags,
): Promise<boolean> {
  if (isDryRun) {
    remark(context, says.isDryRun());
    return false;
  }
  if (isAgreedBefore) return true;
  if (context.io.confirm === undefined) throw new UserError(says.needsYes());
  const isAgreed = await context.io.confirm(say(context.lang, says.ask({ files })));
  if (!isAgreed) remark(context, says.isDeclined());
  return isAgreed;
}

/** A file that was changed by somebody else since it was read is not overwritten. */
function save(context: Context, { root }: Workspace, drafts: readonly Draft[]): void {
  const changes = drafts.map(({ member, text }) => ({
    path: path.join(root, member.file),
    name: member.file,
    content: text,
    expects: member.seen,
  }));
  const { written, recovery } = saveSet(changes, { home: root });
  for (const message of tellRecovery(recovery)) remark(context, message);
  for (const file of written) remark(context, msg('save.done', { file }));
}
