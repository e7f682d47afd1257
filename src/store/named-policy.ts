import path from 'node:path';
import { builtInPolicy, isPolicyFile, type LoadedPolicy, policyFrom } from '../policy/load.ts';
import type { Configuration } from '../records/configuration.ts';
import { readConfiguration } from './read-configuration.ts';

/** A policy with the file that it was read from; a built-in one has none. */
export interface NamedPolicy {
  readonly loaded: LoadedPolicy;
  readonly file?: Configuration;
}

/**
 * A built-in policy by its id, or a policy file.
 *
 * @param folder what the path of a file is relative to
 * @throws UserError where there is none, or it is not right
 */
export async function policyNamed(name: string, folder: string): Promise<NamedPolicy> {
  if (!isPolicyFile(name)) return { loaded: builtInPolicy(name) };
  const file = readConfiguration(path.resolve(folder, name), name, 'policy');
  return { loaded: await policyFrom(file), file };
}
