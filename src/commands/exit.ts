import { exitOf } from '../changes/exit.ts';
import type { Context } from '../cli/context.ts';
import type { ExitCode } from '../cli/exit-code.ts';
import { dayStated, statedSteps } from './change/flags.ts';
import { openForChange, saveChanges } from './change/save-changes.ts';
import { memberNamed, organizationFor } from './change/whom.ts';
import type { ExitLine } from './exit.line.ts';
import { changeIn, decidingFor } from './renew.ts';

/** How a member leaves an organisation. */
export async function exit(context: Context, given: ExitLine): Promise<ExitCode> {
  const { kind, on, cause, steps } = given;
  const workspace = await openForChange(context, given);
  const deciding = decidingFor(context, workspace);
  const answers = {
    steps: statedSteps(steps, workspace.policy.policy),
    ...(kind !== undefined && { kind }),
    ...(on !== undefined && { on: dayStated(on) }),
    ...(cause !== undefined && { cause }),
  };
  const member = memberNamed(workspace, given.member);
  const organization = organizationFor(member, given.organization, deciding.register);
  const change = changeIn(exitOf(member.record, organization, answers, deciding));
  return saveChanges(context, workspace, [{ member, change }], given);
}
