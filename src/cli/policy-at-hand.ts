import { UserError } from '../messages/user-error.ts';
import type { Policy } from '../model/policy.ts';
import { builtInPolicy, DEFAULT_POLICY } from '../policy/load.ts';
import { type Context, openWorkspaceOf } from './context.ts';

/** The policy of the register that the user stands in; outside of one the built-in document. */
export async function policyAtHand(context: Context): Promise<Policy> {
  try {
    return (await openWorkspaceOf(context)).policy.policy;
  } catch (error) {
    const isNoWorkspace = error instanceof UserError && error.problem.key === 'workspace.not-found';
    if (!isNoWorkspace || context.isFolderGiven) throw error;
    return builtInPolicy(DEFAULT_POLICY).policy;
  }
}
