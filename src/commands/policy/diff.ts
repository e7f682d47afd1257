import type { Context } from '../../cli/context.ts';
import { ExitCode } from '../../cli/exit-code.ts';
import type { PolicyLine } from '../policy.line.ts';

export async function policyDiff(
  _context: Context,
  _given: PolicyLine,
  _policies: readonly string[],
): Promise<ExitCode> {
  return ExitCode.failure;
}
