import type { CheckResult } from '../check/check-workspace.ts';
import { msg } from '../messages/catalogue.ts';
import { type Context, print, remark } from './context.ts';

/**
 * Prints the errors that stand in the way of a form.
 *
 * @param files the files that the form is made of; `undefined`: all
 * @returns whether there are any
 */
export async function reportBlocking(
  context: Context,
  result: CheckResult,
  files: ReadonlySet<string> | undefined,
): Promise<boolean> {
  // Nobody can say whose form a file belongs to that holds no record at all.
  const unusable = new Set(result.unusable);
  const isOurs = (file: string) => files === undefined || files.has(file) || unusable.has(file);
  const findings = result.findings.filter(({ severity, file }) => severity === 'error' && isOurs(file));
  if (findings.length === 0 && result.failures.length === 0) return false;
  const { human } = await import('../reporters/human.ts');
  const { lang, io, isColored } = context;
  const report = { ...result, findings, ignoredCount: 0, policy: result.register.policy.id };
  print(context, human(report, { lang, width: io.stdout.columns, isColored }));
  remark(context, msg('form.blocked'));
  return true;
}
