import type { Held } from '../check/check-options.ts';
import { type CheckResult, checkWorkspace } from '../check/check-workspace.ts';
import { ownersIn } from '../check/owners.ts';
import type { HeldFacts } from '../check/remembered/held-facts.ts';
import type { MemoryOptions } from '../check/remembered/memory.ts';
import { type Context, openWorkspaceAsIf, openWorkspaceOf, remark } from '../cli/context.ts';
import { requireFree } from '../cli/destination.ts';
import { destinationsOf } from '../cli/destinations.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { progressOn } from '../cli/progress.ts';
import { tellLeftOut } from '../cli/unusable.ts';
import { msg } from '../messages/catalogue.ts';
import { reasonOf, UserError } from '../messages/user-error.ts';
import type { ReportFormat } from '../reporters/formats.ts';
import { countsOf, type Report } from '../reporters/report.ts';
import { shownPaths } from '../store/shown-paths.ts';
import type { Workspace } from '../store/workspace.ts';
import { areWorkbooks } from './intake/workbook-paths.ts';
import { deliverReport, type Outputs } from './report-outputs.ts';
import { rulesNamed } from './rules-named.ts';
import { VALIDATE_FORMATS, type ValidateLine } from './validate.line.ts';

export async function validate(context: Context, given: ValidateLine): Promise<ExitCode> {
  if (!given.isWatching) return validateOnce(context, given);
  const { watching } = await import('./watch.ts');
  return watching(context, given, (now, facts) => validateOnce(now, given, facts));
}

async function validateOnce(context: Context, given: ValidateLine, facts?: HeldFacts): Promise<ExitCode> {
  const destinations = destinationsOf(context, given, VALIDATE_FORMATS, usualFormat(context));
  const only = given.only === undefined ? undefined : rulesNamed(given.only.split(','));
  const maxWarnings = given.maxWarnings === undefined ? undefined : wholeNumber(given.maxWarnings);
  const workspace = await opened(context, given.policy);
  requireFree(
    destinations.flatMap(({ target }) => target ?? []),
    workspace.root,
  );
  const output = { destinations, root: workspace.root, isStrict: given.isStrict };
  if (areWorkbooks(given.paths)) return validateWorkbooks(context, workspace, given, output, maxWarnings);
  const shown = shownPaths(workspace.root, context.io.cwd, given.paths);
  const progress = progressOn(context);
  const result = checkWorkspace(workspace, {
    asOf: context.asOf,
    only,
    isIgnoringAllowed: !given.hasNoIgnores,
    memory: await memoryFor(context, workspace, given),
    held: facts && (await heldFor(context, workspace, facts)),
    onProgress: progress.update,
  });
  progress.end();
  const findings = result.findings.filter(({ file }) => shown.includes(file));
  const ignoredCount = result.ignored.filter(({ file }) => shown.includes(file)).length;
  const ownerOf = ownersIn(workspace, result.register);
  const { id: policy, rules: clauses } = workspace.policy.policy;
  const report: Report = {
    ...result,
    findings,
    ignoredCount,
    policy,
    clauses,
    title: workspace.settings.title,
    passedOver: given.paths.length > 0 ? [] : result.others.map((file) => msg('remark.no-record', { file })),
    ownerOf: ({ file, ...place }) => ownerOf(file, 'path' in place ? (place.path ?? []) : []),
  };
  await deliverReport(context, report, output);
  tellProblems(context, result);
  tellReading(context, workspace);
  for (const name of shown.withoutRecords) remark(context, msg('remark.no-records', { path: name }));
  if (given.paths.length === 0) tellOthers(context, result.others);
  if (isEmpty(result)) remark(context, msg('remark.empty'));
  if (isLongAgo(context, result)) remark(context, msg('remark.long-ago', { asOf: context.asOf }));
  return isEmpty(result) ? ExitCode.failure : exitCodeOf(report, given, maxWarnings);
}

/** In a step of GitHub Actions the findings are told beside the changed lines. */
function usualFormat({ io }: Context): ReportFormat {
  return io.env.GITHUB_ACTIONS === 'true' ? 'github' : 'human';
}

/** Filled workbooks, checked as they would be taken in. */
async function validateWorkbooks(
  context: Context,
  workspace: Workspace,
  given: ValidateLine,
  output: Outputs,
  maxWarnings: number | undefined,
): Promise<ExitCode> {
  const { examineWorkbooks } = await import('./intake/validate-workbooks.ts');
  const { report, examined } = await examineWorkbooks(context, workspace, given);
  await deliverReport(context, report, output);
  tellProblems(context, report);
  // Who is in records that cannot be used is not known, so that the workbook may be about somebody who is there.
  const [{ intake } = { intake: { leftOut: [] } }] = examined;
  const unusable = tellLeftOut(context, intake.leftOut, { despiteErrors: true });
  return unusable === ExitCode.clean ? exitCodeOf(report, given, maxWarnings) : unusable;
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
  given: ValidateLine,
): Promise<MemoryOptions | undefined> {
  // A what-if leaves what is known under the policy in force as it is.
  if (given.policy !== undefined) return undefined;
  if (given.hasNoCache || given.hasNoIgnores || given.only !== undefined) return undefined;
  return (await import('../cli/memory.ts')).memoryOf(context, workspace);
}

/** The register, by its own policy, or as if another were in force. */
function opened(context: Context, policy: string | undefined): Promise<Workspace> {
  return policy === undefined ? openWorkspaceOf(context) : openWorkspaceAsIf(context, policy);
}

/** The flags are the same from one check to the next: what they leave out need not be told apart. */
async function heldFor(context: Context, workspace: Workspace, facts: HeldFacts): Promise<Held> {
  return { facts, key: (await import('../cli/memory.ts')).memoryKey(context, workspace), now: context.io.now };
}

function exitCodeOf(report: Report, { isStrict }: ValidateLine, maxWarnings: number | undefined): ExitCode {
  if (report.failures.length > 0 || report.crashes.length > 0) return ExitCode.failure;
  const { error, warning } = countsOf(report.findings);
  const isTooMuch =
    error + (report.wrongCells?.length ?? 0) > 0 || (isStrict && warning > 0) || warning > (maxWarnings ?? Infinity);
  return isTooMuch ? ExitCode.findings : ExitCode.clean;
}

/** What kept files or rules from being checked: beside the result, and the reason for exit code 2. */
export function tellProblems(context: Context, { failures, crashes }: Pick<CheckResult, 'failures' | 'crashes'>): void {
  for (const { file, problem } of failures) remark(context, msg('report.failure', { file, why: problem }));
  for (const { rule, file, error } of crashes) {
    remark(context, msg('report.crash', { rule, file, reason: reasonOf(error) }));
  }
}

/** For whoever looks after the program: threads that cannot be started make it slower, and nothing else. */
function tellReading(context: Context, { files: { counts } }: Workspace): void {
  if (context.io.env.DGW_DEBUG && counts) remark(context, msg('debug.reading', { ...counts }));
}

/** Enough to see what is wrong. */
const MOST_OTHERS_TOLD = 10;

function tellOthers(context: Context, others: readonly string[]): void {
  for (const file of others.slice(0, MOST_OTHERS_TOLD)) remark(context, msg('remark.no-record', { file }));
  const more = others.length - MOST_OTHERS_TOLD;
  if (more > 0) remark(context, msg('remark.more-no-records', { more }));
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new UserError(msg('usage.whole-number', { flag: '--max-warnings', value: text }));
  return Number(text);
}
