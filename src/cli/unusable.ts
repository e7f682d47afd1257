import { msg } from '../messages/catalogue.ts';
import type { LeftOut } from '../store/open-register.ts';
import { type Context, remark } from './context.ts';
import { ExitCode } from './exit-code.ts';

/** Names every file of which something was left out, and why: a list that is short in silence would be believed. */
export function tellLeftOut(context: Context, leftOut: readonly LeftOut[]): void {
  for (const { file, why, isUnread } of leftOut) {
    remark(context, isUnread ? msg('report.failure', { file, why }) : msg('register.left-out', { file, why }));
  }
}

/** A file that cannot be read is a failure of the run; one that is no record is the business of `validate`. */
export function exitCodeFor(leftOut: readonly LeftOut[]): ExitCode {
  return leftOut.some(({ isUnread }) => isUnread) ? ExitCode.failure : ExitCode.clean;
}
