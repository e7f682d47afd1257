import path from 'node:path';
import { type CheckResult, checkWorkspace } from '../check/check-workspace.ts';
import type { MemoryOptions } from '../check/remembered/memory.ts';
import { type Context, openWorkspaceOf, print, remark } from '../cli/context.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { progressOn } from '../cli/progress.ts';
import { msg } from '../messages/catalogue.ts';
import { reasonOf, UserError } from '../messages/user-error.ts';
import { isRuleId, RULE_IDS, type RuleId } from '../model/rule-ids.ts';
import { json } from '../reporters/json.ts';
import { countsOf, type Report, type Reporter } from '../reporters/report.ts';
import { saveFile } from '../store/save/save-file.ts';
import { shownPaths } from '../store/shown-paths.ts';
import type { Workspace } from '../store/workspace.ts';
import { closestWord } from '../text/closest-word.ts';

export interface ValidateFlags {
  readonly format?: 'human' | 'json';
  readonly output?: string;
  readonly strict?: boolean;
  readonly maxWarnings?: string;
  readonly only?: string;
  readonly ignores: boolean;
  readonly cache: boolean;
}

export async function validate(context: Context, paths: readonly string[], flags: ValidateFlags): Promise<ExitCode> {
  const only = flags.only === undefined ? undefined : ruleList(flags.only);
  const maxWarnings = flags.maxWarnings === undefined ? undefined : wholeNumber(flags.maxWarnings);
  const workspace = await openWorkspaceOf(context);
  const shown = shownPaths(workspace.root, context.io.cwd, paths);
  const progress = progressOn(context);
  const result = checkWorkspace(workspace, {
    asOf: context.asOf,
    only,
    isIgnoringAllowed: flags.ignores,
    memory: await memoryFor(context, workspace, flags),
    onProgress: progress.update,
  });
  progress.end();
  const findings = result.findings.filter(({ file }) => shown.includes(file));
  const ignoredCount = result.ignored.filter(({ file }) => shown.includes(file)).length;
  const report: Report = { ...result, findings, ignoredCount, policy: workspace.policy.policy.id };
  await deliver(context, report, flags);
  tellProblems(context, result);
  for (const name of shown.withoutRecords) remark(context, msg('remark.no-records', { path: name }));
  if (paths.length === 0) tellOthers(context, result.others);
  if (isEmpty(result)) remark(context, msg('remark.empty'));
  if (isLongAgo(context, result)) remark(context, msg('remark.long-ago', { asOf: context.asOf }));
  return isEmpty(result) ? ExitCode.failure : exitCodeOf(report, flags, maxWarnings);
}

/** Where nothing was looked at, nobody can say that all is well. */
function isEmpty({ checked, failures }: CheckResult): boolean {
  return checked.files === 0 && failures.length === 0;
}

/** A register of former years, judged by today for want of another day, is full of terms that are over. */
function isLongAgo({ io, asOf }: Context, { checked, findings }: CheckResult): boolean {
  const expired = findings.filter(({ rule }) => rule === 'term-expired').length;
  return asOf === io.today && expired > checked.member / 2;
}

/** Only the ordinary run is remembered; hashing is loaded only where it is used. */
async function memoryFor(
  context: Context,
  workspace: Workspace,
  flags: ValidateFlags,
): Promise<MemoryOptions | undefined> {
  if (!flags.cache || !flags.ignores || flags.only !== undefined) return undefined;
  return (await import('../cli/memory.ts')).memoryOf(context, workspace);
}

function exitCodeOf(report: Report, flags: ValidateFlags, maxWarnings: number | undefined): ExitCode {
  if (report.failures.length > 0 || report.crashes.length > 0) return ExitCode.failure;
  const { error, warning } = countsOf(report.findings);
  const isTooMuch = error > 0 || (flags.strict === true && warning > 0) || warning > (maxWarnings ?? Infinity);
  return isTooMuch ? ExitCode.findings : ExitCode.clean;
}

async function deliver(context: Context, report: Report, flags: ValidateFlags): Promise<void> {
  const { io, lang } = context;
  const isToFile = flags.output !== undefined;
  const options = { lang, width: isToFile ? 80 : io.stdout.columns, isColored: context.isColored && !isToFile };
  const text = (await reporterOf(flags.format))(report, options);
  if (flags.output === undefined) {
    print(context, text);
    return;
  }
  saveFile(path.resolve(io.cwd, flags.output), text, flags.output, { mayOverwrite: true });
  remark(context, msg('save.done', { file: flags.output }));
}

/** The human one brings colours and widths, which a machine format does not need. */
async function reporterOf(format: ValidateFlags['format']): Promise<Reporter> {
  return format === 'json' ? json : (await import('../reporters/human.ts')).human;
}

/** What kept files or rules from being checked: beside the result, and the reason for exit code 2. */
export function tellProblems(context: Context, { failures, crashes }: Pick<CheckResult, 'failures' | 'crashes'>): void {
  for (const { file, problem } of failures) remark(context, msg('report.failure', { file, why: problem }));
  for (const { rule, file, error } of crashes) {
    remark(context, msg('report.crash', { rule, file, reason: reasonOf(error) }));
  }
}

/** Enough to see what is wrong. */
const MOST_OTHERS_TOLD = 10;

function tellOthers(context: Context, others: readonly string[]): void {
  for (const file of others.slice(0, MOST_OTHERS_TOLD)) remark(context, msg('remark.no-record', { file }));
  const more = others.length - MOST_OTHERS_TOLD;
  if (more > 0) remark(context, msg('remark.more-no-records', { more }));
}

/** @throws UserError for a rule that does not exist */
function ruleList(text: string): RuleId[] {
  return text.split(',').map((word) => {
    const rule = word.trim();
    if (isRuleId(rule)) return rule;
    throw new UserError(msg('unused-ignore.unknown-rule', { rule, nearest: closestWord(rule, RULE_IDS) }));
  });
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new UserError(msg('usage.whole-number', { flag: '--max-warnings', value: text }));
  return Number(text);
}
