/** Showing changes of records, checking what they would come to, asking, saving. */

import path from 'node:path';
import { Chalk } from 'chalk';
import { changedText } from '../../changes/changed-text.ts';
import type { Change } from '../../changes/decision.ts';
import { checkDrafts, type DraftCheck } from '../../check/check-drafts.ts';
import { type Context, openWorkspaceOf, print, remark } from '../../cli/context.ts';
import { ExitCode } from '../../cli/exit-code.ts';
import { progressOn } from '../../cli/progress.ts';
import { expiryWords } from '../../expiry/expiry.words.ts';
import { stepText } from '../../expiry/next-step-text.ts';
import { type Message, msg, say } from '../../messages/catalogue.ts';
import { UserError } from '../../messages/user-error.ts';
import type { StepToDo } from '../../model/steps-to-do.ts';
import { diffText } from '../../reporters/diff.ts';
import { recoverLeftovers, saveSet, tellRecovery } from '../../store/save-set.ts';
import type { Workspace } from '../../store/workspace.ts';
import { lineDiff } from '../../text/line-diff.ts';
import { mask, maskName } from '../../text/mask.ts';
import { paragraph } from '../../text/paragraph.ts';
import { printable } from '../../text/printable.ts';
import { EditError } from '../../yaml/edit.ts';
import { says } from '../change.words.ts';
import { tellProblems } from '../validate.ts';
import type { MemberFile } from './member-file.ts';

/** What is to become of one member's record. */
export interface Wanted {
  readonly member: MemberFile;
  readonly change: Change;
}

export interface SavingFlags {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly despiteErrors?: boolean;
}

interface Draft extends Wanted {
  readonly text: string;
}

/** The workspace, after a save before that was interrupted has been brought to its end: records are read as they will stay. */
export async function openForChange(context: Context, { dryRun }: SavingFlags): Promise<Workspace> {
  const workspace = await openWorkspaceOf(context);
  if (dryRun === true) return workspace;
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
  for (const draft of drafts) print(context, descriptionOf(draft, context));
  const changed = drafts.filter(({ text, member }) => text !== member.text);
  if (changed.length === 0) return nothingToSave(context, wanted);
  const checked = await checkedDrafts(context, workspace, changed);
  if (checked.after.crashes.length > 0) return ExitCode.failure;
  const errors = checked.errors.length;
  if (errors > 0 && flags.despiteErrors !== true) {
    remark(context, says.refused({ errors }));
    return ExitCode.findings;
  }
  if (!(await isAgreed(context, changed.length, flags))) return ExitCode.clean;
  save(context, workspace, changed);
  if (errors > 0) remark(context, says.saveDespite({ errors }));
  return errors > 0 ? ExitCode.findings : ExitCode.clean;
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

/** The file, what was worked out, the difference, and what is still to do. */
function descriptionOf({ member, change, text }: Draft, context: Context): string {
  const { lang, io, isColored } = context;
  const paint = new Chalk({ level: isColored ? 1 : 0 });
  const lines = (message: Message) => wrapped(say(lang, message), io.stdout.columns);
  const steps = change.stillToDo.map((step) => stepText(step, expiryWords[lang]));
  const parts = [
    [paint.underline(printable(maskName(member.file)))],
    change.workedOut.flatMap(lines),
    [diffText(lineDiff(member.text, text), isColored).trimEnd()],
    steps.length === 0
      ? lines(says.allDone())
      : [...lines(says.stillToDo()), ...steps.flatMap((step) => listed(step, io.stdout.columns))],
  ];
  return `${parts
    .map((part) => part.join('\n'))
    .filter((part) => part !== '')
    .join('\n\n')}\n\n`;
}

const NARROWEST = 24;

function wrapped(text: string, columns: number, indent = '  '): string[] {
  const width = Math.max(NARROWEST, columns) - indent.length;
  return paragraph(printable(mask(text)), { first: width, rest: width }).map((line) => indent + line);
}

function listed(text: string, columns: number): string[] {
  return wrapped(text, columns, '    ').map((line, index) => (index === 0 ? line.replace('    ', '  - ') : line));
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
  tellProblems(context, { failures: [], crashes: checked.after.crashes });
  return checked;
}

async function tellNewFindings(context: Context, checked: DraftCheck): Promise<void> {
  const findings = [...checked.errors, ...checked.remarks];
  if (findings.length === 0) return;
  const { findingBlocks } = await import('../../reporters/human.ts');
  const { lang, io, isColored } = context;
  print(context, findingBlocks(findings, { lang, width: io.stdout.columns, isColored }));
}

/** @throws UserError where there is nobody to ask */
async function isAgreed(context: Context, files: number, { dryRun, yes }: SavingFlags): Promise<boolean> {
  if (dryRun === true) {
    remark(context, says.isDryRun());
    return false;
  }
  if (yes === true) return true;
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
  for (const file of written) remark(context, msg('save.done', { file: maskName(file) }));
}
