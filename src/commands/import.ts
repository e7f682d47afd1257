import path from 'node:path';
import { type Context, remark } from '../cli/context.ts';
import { deliver } from '../cli/deliver.ts';
import { requireFree, type Target } from '../cli/destination.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { organizationNamed } from '../cli/lookup.ts';
import { tellLeftOut } from '../cli/unusable.ts';
import { unknownColumns } from '../intake/intake.ts';
import { says as ofColumns } from '../intake/intake.words.ts';
import { answersIn, mappingOf } from '../intake/mapping.ts';
import { msg } from '../messages/catalogue.ts';
import { previewBlocks, toBringBlocks } from '../reporters/intake.ts';
import { openRegister } from '../store/open-register.ts';
import { saveSet, tellRecovery } from '../store/save-set.ts';
import type { Workspace } from '../store/workspace.ts';
import { isAgreed } from './change/agree.ts';
import { openForChange } from './change/save-changes.ts';
import { says as saying } from './change.words.ts';
import type { ImportLine } from './import.line.ts';
import { says } from './import.words.ts';
import { type Examined, examine } from './intake/examine.ts';
import { giveBackMarked } from './intake/mark.ts';
import { rememberedColumns } from './intake/remember.ts';
import { tellProblems } from './validate.ts';

/** A filled workbook into records: a preview, one check, one question, then all of it or nothing. */
export async function importWorkbook(context: Context, given: ImportLine): Promise<ExitCode> {
  const workspace = await openForChange(context, given);
  const { settings, policy } = workspace;
  const mapping = mappingOf(settings.columns ?? {}, given.map, policy.policy);
  const mark = markTarget(context, workspace, given);
  const examined = await examine(context, workspace, given.workbook, {
    organization: given.organization && organizationNamed(openRegister(workspace).register, given.organization).id,
    mapping,
  });
  await tellPreview(context, workspace, examined, given);
  if (mark !== undefined) await giveBackMarked(context, examined, mark);
  const verdict = await verdictOn(context, examined, given);
  const isSaved = verdict === 'save' && save(context, workspace, examined, given);
  if (given.format === 'json') await tellJson(context, workspace, examined, isSaved);
  if (verdict !== 'save') return verdict;
  return countErrors(examined) > 0 ? ExitCode.findings : ExitCode.clean;
}

function markTarget({ io }: Context, { root }: Workspace, { mark, overwrite }: ImportLine): Target | undefined {
  if (mark === undefined) return undefined;
  const target = { path: path.resolve(io.cwd, mark), name: mark, mayOverwrite: overwrite };
  requireFree(target, root);
  return target;
}

async function tellPreview(
  context: Context,
  { policy }: Workspace,
  { file, intake, placed }: Examined,
  { format }: ImportLine,
): Promise<void> {
  if (format === 'json') return;
  const preview = previewBlocks({ file, intake, policy: policy.policy }, context.lang);
  await deliver(context, [...preview, ...toBringBlocks(placed.findings, intake, file, context.lang)], undefined);
}

function countErrors({ check }: Examined): number {
  return check?.errors.length ?? 0;
}

/** @returns the exit code where nothing is to be saved */
async function verdictOn(context: Context, examined: Examined, given: ImportLine): Promise<'save' | ExitCode> {
  const { intake, check } = examined;
  if (check !== undefined) tellProblems(context, { failures: [], crashes: check.after.crashes });
  if ((check?.after.crashes.length ?? 0) > 0) return ExitCode.failure;
  if (intake.wrong.length > 0) {
    remark(context, says.wrong({ count: intake.wrong.length, hasMark: given.mark !== undefined }));
    const labels = unknownColumns(intake.roster);
    if (labels.length > 1) remark(context, ofColumns.leaveOutAll({ labels }));
    return ExitCode.findings;
  }
  if (intake.leftOut.length > 0) {
    const code = tellLeftOut(context, intake.leftOut, { despiteErrors: true });
    remark(context, says.unusable());
    return code;
  }
  if (intake.prepared.length === 0) return nothingToSave(context, examined);
  const errors = countErrors(examined);
  if (errors > 0 && !given.despiteErrors) {
    remark(context, says.lacking({ errors }));
    return ExitCode.findings;
  }
  return (await isAgreed(context, saying.ask({ files: intake.prepared.length }), given)) ? 'save' : ExitCode.clean;
}

function nothingToSave(context: Context, { intake }: Examined): ExitCode {
  const isEmpty = intake.unchanged === 0 && intake.roster.filled === undefined;
  remark(context, isEmpty ? says.nobody() : says.unchanged());
  return isEmpty ? ExitCode.findings : ExitCode.clean;
}

/** All of it, the answers about columns too, or nothing; a file that was changed meanwhile is not overwritten. */
function save(context: Context, workspace: Workspace, examined: Examined, given: ImportLine): true {
  const { prepared } = examined.intake;
  const { root } = workspace;
  const answers = answersIn(given.map);
  const remembered = rememberedColumns(root, answers);
  const records = prepared.map(({ draft, text, expects }) => ({
    path: path.join(root, draft.path),
    name: draft.path,
    content: text,
    expects,
  }));
  const { recovery } = saveSet([...records, ...remembered], { home: root });
  for (const message of tellRecovery(recovery)) remark(context, message);
  for (const { name } of records) remark(context, msg('save.done', { file: name }));
  if (remembered.length > 0) remark(context, says.remembered({ headers: Object.keys(answers) }));
  const created = prepared.filter(({ draft }) => 'text' in draft).length;
  remark(context, says.takenIn({ created, changed: prepared.length - created }));
  const errors = countErrors(examined);
  if (errors > 0) remark(context, says.despite({ errors }));
  return true;
}

async function tellJson(
  context: Context,
  { policy }: Workspace,
  { file, intake, placed }: Examined,
  isSaved: boolean,
): Promise<void> {
  const { intakeJson } = await import('../reporters/intake-json.ts');
  const { asOf, lang } = context;
  const report = { file, intake, policy: policy.policy, asOf, isSaved, findings: placed.findings };
  await deliver(context, intakeJson(report, lang), undefined);
}
