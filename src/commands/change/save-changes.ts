/** Changes of records on their way: shown, checked, agreed to, saved. */

import path from 'node:path';
import { changedText } from '../../changes/changed-text.ts';
import type { DraftCheck } from '../../check/check-drafts.ts';
import { type Context, openWorkspaceOf, remark } from '../../cli/context.ts';
import { deliver } from '../../cli/deliver.ts';
import { ExitCode } from '../../cli/exit-code.ts';
import { msg } from '../../messages/catalogue.ts';
import { UserError } from '../../messages/user-error.ts';
import type { StepToDo } from '../../model/steps-to-do.ts';
import { recoverLeftovers, saveSet, tellRecovery } from '../../store/save-set.ts';
import type { Workspace } from '../../store/workspace.ts';
import { EditError } from '../../yaml/edit.ts';
import { says } from '../change.words.ts';
import { checkedDrafts, isAgreed, tellNewFindings } from './agree.ts';
import { changeBlocks, type Draft, type Wanted } from './change-blocks.ts';
import type { NewFile } from './entered-draft.ts';
import type { SavingFlags } from './flags.line.ts';
import { newChanges, showNew } from './save-new.ts';

/** The workspace, after a save before that was interrupted has been brought to its end: records are read as they will stay. */
export async function openForChange(context: Context, { isDryRun }: SavingFlags): Promise<Workspace> {
  const workspace = await openWorkspaceOf(context);
  if (isDryRun) return workspace;
  const recovery = recoverLeftovers(workspace.root, workspace.root);
  for (const message of tellRecovery(recovery)) remark(context, message);
  return workspace;
}

/** Changes that were shown and checked. */
export interface Prepared {
  readonly changed: readonly Draft[];
  readonly alsoNew: readonly NewFile[];
  readonly checked: DraftCheck;
}

/**
 * Shows what would change and what is still to do, and checks it.
 *
 * @param alsoNew records that the changed ones name and that were entered for them
 * @returns where there is nothing to agree to how it ends
 */
export async function prepareChanges(
  context: Context,
  workspace: Workspace,
  wanted: readonly Wanted[],
  alsoNew: readonly NewFile[] = [],
): Promise<Prepared | ExitCode> {
  const drafts = wanted.map(asDraft);
  if (alsoNew.length > 0) await showNew(context, alsoNew);
  await deliver(context, changeBlocks(drafts, context.lang), undefined);
  const changed = drafts.filter(({ text, member }) => text !== member.text);
  if (changed.length === 0) return nothingToSave(context, wanted);
  const checked = await checkedDrafts(
    context,
    workspace,
    new Map([...alsoNew, ...changed.map(({ member, text }) => ({ file: member.file, text }))].map(asEntry)),
  );
  await tellNewFindings(context, checked);
  return checked.after.crashes.length > 0 ? ExitCode.failure : { changed, alsoNew, checked };
}

/** Saves what was prepared once it is agreed to: all of it, or nothing; where the register would have new errors nothing. */
export async function saveChanges(
  context: Context,
  workspace: Workspace,
  wanted: readonly Wanted[],
  flags: SavingFlags,
  alsoNew: readonly NewFile[] = [],
): Promise<ExitCode> {
  const prepared = await prepareChanges(context, workspace, wanted, alsoNew);
  if (typeof prepared === 'number') return prepared;
  const errors = prepared.checked.errors.length;
  if (errors > 0 && !flags.despiteErrors) {
    remark(context, says.refused({ errors }));
    return ExitCode.findings;
  }
  const files = prepared.changed.length + alsoNew.length;
  if (await isAgreed(context, says.ask({ files }), flags)) savePrepared(context, workspace, prepared);
  return errors > 0 ? ExitCode.findings : ExitCode.clean;
}

/** New records, with what becomes of others by them: all of it, or nothing. */
export function saveWithNew(
  context: Context,
  workspace: Workspace,
  wanted: readonly Wanted[],
  alsoNew: readonly NewFile[],
): void {
  save(context, workspace, wanted.map(asDraft), alsoNew);
}

/** Tells with how many new errors, where there are any. */
export function savePrepared(
  context: Context,
  workspace: Workspace,
  { changed, alsoNew, checked: { errors } }: Prepared,
): ExitCode {
  save(context, workspace, changed, alsoNew);
  if (errors.length === 0) return ExitCode.clean;
  remark(context, says.saveDespite({ errors: errors.length }));
  return ExitCode.findings;
}

function asEntry({ file, text }: NewFile): readonly [string, string] {
  return [file, text];
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
export function asDraft(wanted: Wanted): Draft {
  return { ...wanted, text: textAfter(wanted) };
}

function textAfter({ member, change }: Wanted): string {
  try {
    return changedText(member.text, change.edits);
  } catch (error) {
    if (error instanceof EditError) throw new UserError(says.unusualText({ file: member.file }), { cause: error });
    throw error;
  }
}

/** A file that was changed by somebody else since it was read is not overwritten. */
function save(context: Context, { root }: Workspace, drafts: readonly Draft[], alsoNew: readonly NewFile[]): void {
  const changes = drafts.map(({ member, text }) => ({
    path: path.join(root, member.file),
    name: member.file,
    content: text,
    expects: member.seen,
  }));
  const { written, recovery } = saveSet([...newChanges(root, alsoNew), ...changes], { home: root });
  for (const message of tellRecovery(recovery)) remark(context, message);
  for (const file of written) remark(context, msg('save.done', { file }));
}
