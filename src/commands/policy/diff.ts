import { type CheckResult, checkWorkspace } from '../../check/check-workspace.ts';
import type { Context } from '../../cli/context.ts';
import { deliver, type Result } from '../../cli/deliver.ts';
import { destinationOf, requireFree } from '../../cli/destination.ts';
import { ExitCode } from '../../cli/exit-code.ts';
import { progressOn } from '../../cli/progress.ts';
import { affectedBy, type Touched } from '../../digest/affected.ts';
import { affectedText, countsOfTouched } from '../../digest/affected-text.ts';
import { type Comparison, differencesBetween } from '../../digest/compare.ts';
import { comparisonText } from '../../digest/compare-text.ts';
import { digestOf } from '../../digest/digest.ts';
import type { Finding } from '../../findings/finding.ts';
import { type Lang, msg } from '../../messages/catalogue.ts';
import { UserError } from '../../messages/user-error.ts';
import { stemOf } from '../../records/record-file.ts';
import { findingOf } from '../../reporters/json.ts';
import type { NamedPolicy } from '../../store/named-policy.ts';
import { openWorkspace, type Workspace } from '../../store/workspace.ts';
import { named } from '../../text/name.ts';
import { POLICY_FORMATS, type PolicyLine } from '../policy.line.ts';
import { says } from '../policy.words.ts';
import { tellProblems } from '../validate.ts';
import { readPolicy, registerAround } from './read-policy.ts';

/** What changes from one policy to another, and whom of the register it touches, where there is one around. */
export async function policyDiff(
  context: Context,
  given: PolicyLine,
  [first, second, ...others]: readonly string[],
): Promise<ExitCode> {
  if (first === undefined || second === undefined) throw new UserError(says.needsTwo());
  if (others.length > 0) throw new UserError(msg('usage.excess'));
  const { format, target } = destinationOf(context, given, POLICY_FORMATS);
  requireFree(target, registerAround(context) ?? context.folder);
  const old = await readPolicy(context, first);
  const next = await readPolicy(context, second);
  if (old === undefined || next === undefined) return ExitCode.findings;
  const { touched, code } = await touchedIn(context, old, next);
  await deliver(context, await resultIn(format, compare(old, next), touched, context), target);
  return code;
}

function compare(old: NamedPolicy, next: NamedPolicy): Comparison {
  const before = digestOf(old.loaded.policy);
  const after = digestOf(next.loaded.policy);
  return { old: before, next: after, changed: differencesBetween(before, after) };
}

async function resultIn(
  format: (typeof POLICY_FORMATS)[number],
  comparison: Comparison,
  touched: Touched | undefined,
  { lang }: Context,
): Promise<Result> {
  if (format === 'html')
    return (await import('../../digest/compare-html.ts')).comparisonPage(comparison, touched, lang);
  if (format === 'json') {
    const { comparisonJson } = await import('../../digest/json.ts');
    return comparisonJson(comparison, touched && registerJson(touched, lang), lang);
  }
  return [...comparisonText(comparison, lang), ...(touched === undefined ? [] : affectedText(touched, lang))];
}

/** By record, with what the check tells of it under one of the two only, or otherwise. */
function registerJson({ asOf, affected }: Touched, lang: Lang) {
  const told = (findings: readonly Finding[]) => findings.map((finding) => findingOf(finding, lang));
  return {
    asOf,
    counts: countsOfTouched(affected),
    records: affected.map(({ file, appearing, vanishing, changing }) => ({
      file: named(file),
      appearing: told(appearing),
      vanishing: told(vanishing),
      changing: told(changing),
    })),
  };
}

interface Impact {
  /** Absent where there is no register around. */
  readonly touched?: Touched;
  readonly code: ExitCode;
}

/** The register is checked under both, whatever policy it is kept by. */
async function touchedIn(context: Context, old: NamedPolicy, next: NamedPolicy): Promise<Impact> {
  const root = registerAround(context);
  if (root === undefined) return { code: ExitCode.clean };
  const workspace = await openWorkspace(root);
  const before = checkedBy(old, workspace, context);
  const after = checkedBy(next, workspace, context);
  tellProblems(context, { failures: after.failures, crashes: [...before.crashes, ...after.crashes] });
  const isWhole = after.failures.length + after.crashes.length + before.crashes.length === 0;
  return {
    touched: { asOf: context.asOf, affected: affectedBy(before.findings, after.findings), nameOf: stemOf },
    code: isWhole ? ExitCode.clean : ExitCode.failure,
  };
}

function checkedBy({ loaded }: NamedPolicy, workspace: Workspace, context: Context): CheckResult {
  const progress = progressOn(context);
  const result = checkWorkspace({ ...workspace, policy: loaded }, { asOf: context.asOf, onProgress: progress.update });
  progress.end();
  return result;
}
