import type { Change, Deciding, Decision } from '../../changes/decision.ts';
import type { Context } from '../../cli/context.ts';
import { UserError } from '../../messages/user-error.ts';
import { openRegister } from '../../store/open-register.ts';
import type { Workspace } from '../../store/workspace.ts';
import { missingFlags } from './flags.ts';

/** What decisions rest on in this workspace. */
export function decidingFor({ asOf }: Context, workspace: Workspace): Deciding {
  const { meetsRequirements } = workspace.policy;
  return { register: openRegister(workspace).register, meetsRequirements, asOf };
}

/** @throws UserError for what is refused or has to be answered first */
export function changeIn(decision: Decision): Change {
  if ('refused' in decision) throw new UserError(decision.refused);
  if ('asks' in decision) throw missingFlags(decision.asks);
  return decision;
}
