/** What comes between showing a change and saving it: the check of the drafts, and the last question. */

import { checkDrafts, type DraftCheck } from '../../check/check-drafts.ts';
import { type Context, remark } from '../../cli/context.ts';
import { deliver } from '../../cli/deliver.ts';
import { progressOn } from '../../cli/progress.ts';
import { type Message, say } from '../../messages/catalogue.ts';
import { UserError } from '../../messages/user-error.ts';
import { blocksOfFindings } from '../../reporters/human.ts';
import type { Drafts } from '../../store/overlay-files.ts';
import type { Workspace } from '../../store/workspace.ts';
import { says } from '../change.words.ts';
import { tellProblems } from '../validate.ts';
import type { SavingFlags } from './flags.line.ts';

/** What the register would come to; crashed rules are told. */
export async function checkedDrafts(context: Context, workspace: Workspace, drafts: Drafts): Promise<DraftCheck> {
  const progress = progressOn(context);
  const { memoryOf } = await import('../../cli/memory.ts');
  const checked = checkDrafts(workspace, drafts, {
    asOf: context.asOf,
    memory: memoryOf(context, workspace),
    onProgress: progress.update,
  });
  progress.end();
  tellProblems(context, checked.after);
  return checked;
}

export async function tellNewFindings(context: Context, { errors, remarks }: DraftCheck): Promise<void> {
  await deliver(context, blocksOfFindings([...errors, ...remarks], context.lang), undefined);
}

/** @throws UserError where there is nobody to ask */
export async function isAgreed(
  context: Context,
  question: Message,
  { isDryRun, isAgreed: isAgreedBefore }: SavingFlags,
): Promise<boolean> {
  if (isDryRun) {
    remark(context, says.isDryRun());
    return false;
  }
  if (isAgreedBefore) return true;
  if (context.io.confirm === undefined) throw new UserError(says.needsYes());
  const isAgreed = await context.io.confirm(say(context.lang, question), context.lang);
  if (!isAgreed) remark(context, says.isDeclined());
  return isAgreed;
}
