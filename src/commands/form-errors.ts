/** What stands in the way of a form, and what is left out of it where the user goes on all the same. */

import type { CheckResult } from '../check/check-workspace.ts';
import { type Context, remark } from '../cli/context.ts';
import { deliver } from '../cli/deliver.ts';
import type { Finding } from '../findings/finding.ts';
import { type Message, msg } from '../messages/catalogue.ts';

/**
 * @param files what the forms are made of; `undefined`: all files
 * @returns errors in these files, and in files of which nobody can say whose form they belong to, since they hold no record
 */
export function formErrors({ findings, unusable }: CheckResult, files: ReadonlySet<string> | undefined): Finding[] {
  const useless = new Set(unusable);
  const isOurs = (file: string) => files === undefined || files.has(file) || useless.has(file);
  return findings.filter(({ severity, file }) => severity === 'error' && isOurs(file));
}

/** Prints the errors as `validate` does. */
export async function tellFormErrors(
  context: Context,
  result: CheckResult,
  findings: readonly Finding[],
): Promise<void> {
  const { human } = await import('../reporters/human.ts');
  const report = { ...result, findings, ignoredCount: 0, policy: result.register.policy.id };
  await deliver(context, human(report, { lang: context.lang }), undefined);
}

/** Names what is left out of the forms in spite of all. */
export function tellLeftOutOfForms(context: Context, result: CheckResult): ReadonlySet<string> {
  const leftOut = leftOutOfForms(result);
  for (const [file, message] of leftOut) remark(context, msg('register.left-out', { file, why: message }));
  return new Set(leftOut.keys());
}

/**
 * Whatever cannot stand on a form in spite of all, and why: files that hold no record, and records in which something has
 * the wrong shape, so that nobody can say what to print.
 */
export function leftOutOfForms({ findings, unusable }: CheckResult): ReadonlyMap<string, Message> {
  const why = new Map<string, Message>();
  const useless = new Set(unusable);
  const isInTheWay = ({ rule, file }: Finding) => rule === 'schema' || useless.has(file);
  for (const finding of findings.filter(isInTheWay)) {
    if (!why.has(finding.file)) why.set(finding.file, finding.message);
  }
  return why;
}
