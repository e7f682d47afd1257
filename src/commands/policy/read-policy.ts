import path from 'node:path';
import type { Context } from '../../cli/context.ts';
import { UserError } from '../../messages/user-error.ts';
import { DEFAULT_POLICY } from '../../policy/load.ts';
import { documentsOf, SETTINGS_FILE, settingsOf } from '../../records/settings.ts';
import { findWorkspace } from '../../store/find-workspace.ts';
import { type NamedPolicy, policyNamed } from '../../store/named-policy.ts';
import { readConfiguration } from '../../store/read-configuration.ts';

/**
 * The policy that is asked for; that of the register where none is named, and outside a register the built-in one.
 *
 * @returns `undefined` where it is not right, which has been told: to find that out is what it was read for
 * @throws UserError where it cannot be read
 */
export async function readPolicy(context: Context, name: string | undefined): Promise<NamedPolicy | undefined> {
  try {
    return await (name === undefined ? policyOfRegister(context) : policyNamed(name, context.io.cwd));
  } catch (error) {
    if (!(error instanceof UserError) || error.problem.key !== 'configuration.broken') throw error;
    context.outlet.fail(error.problem);
    return undefined;
  }
}

async function policyOfRegister(context: Context): Promise<NamedPolicy> {
  const root = registerAround(context);
  if (root === undefined) return policyNamed(DEFAULT_POLICY, context.io.cwd);
  const file = path.join(root, SETTINGS_FILE);
  const documents = documentsOf(settingsOf(readConfiguration(file, SETTINGS_FILE, 'workspace')));
  const inForce = documents.find(({ until }) => until === undefined || context.asOf <= until) ?? documents.at(-1);
  return policyNamed(inForce?.file ?? DEFAULT_POLICY, root);
}

/** The folder of the register; `undefined` where the user stands in none and has named none. */
export function registerAround({ folder, isFolderGiven }: Context): string | undefined {
  try {
    return findWorkspace(folder);
  } catch (error) {
    const isNone = error instanceof UserError && error.problem.key === 'workspace.not-found';
    if (!isNone || isFolderGiven) throw error;
    return undefined;
  }
}
