import { msg } from '../messages/catalogue.ts';
import type { LeftOut } from '../store/open-register.ts';
import type { WritingFlags } from './common-flags.ts';
import { type Context, remark } from './context.ts';
import { ExitCode } from './exit-code.ts';

/**
 * Names every file of which something was left out, and why: a list that is short in silence would be believed. A file
 * that cannot be read is a failure of the run; one that is no record is the business of `validate`.
 *
 * @returns what the run has come to as far as that goes
 */
export function tellLeftOut(
  context: Context,
  leftOut: readonly LeftOut[],
  { despiteErrors }: Pick<WritingFlags, 'despiteErrors'>,
): ExitCode {
  for (const { file, why, isUnread } of leftOut) {
    remark(context, isUnread ? msg('report.failure', { file, why }) : msg('register.left-out', { file, why }));
  }
  if (leftOut.some(({ isUnread }) => isUnread)) return ExitCode.failure;
  return despiteErrors && leftOut.length > 0 ? ExitCode.findings : ExitCode.clean;
}
