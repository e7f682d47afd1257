import { exitOf } from '../changes/exit.ts';
import type { Context } from '../cli/context.ts';
import type { ExitCode } from '../cli/exit-code.ts';
import { dayStated, statedSteps } from './change/flags.ts';
import { openForChange, type SavingFlags, saveChanges } from './change/save-changes.ts';
import { memberNamed, organizationFor } from './change/whom.ts';
import { changeIn, decidingFor } from './renew.ts';

export interface ExitFlags extends SavingFlags {
  readonly organization?: string;
  readonly kind?: string;
  readonly on?: string;
  readonly cause?: string;
  readonly step?: readonly string[];
}

/** How a member leaves an organisation. */
export async function exit(context: Context, word: string, flags: ExitFlags): Promise<ExitCode> {
  const { kind, on, cause, step } = flags;
  const workspace = await openForChange(context, flags);
  const deciding = decidingFor(context, workspace);
  const answers = {
    steps: statedSteps(step, workspace.policy.policy),
    ...(kind !== undefined && { kind }),
    ...(on !== undefined && { on: dayStated(on) }),
    ...(cause !== undefined && { cause }),
  };
  const member = memberNamed(workspace, word);
  const organization = organizationFor(member.record, flags.organization, deciding.register);
  const change = changeIn(exitOf(member.record, organization, answers, deciding));
  return saveChanges(context, workspace, [{ member, change }], flags);
}
