import path from 'node:path';
import { builtInPolicy, isPolicyFile, type LoadedPolicy, policyFrom } from '../policy/load.ts';
import { SETTINGS_FILE, type Settings, settingsOf } from '../records/settings.ts';
import { diskFiles } from './disk-files.ts';
import type { Files } from './files.ts';
import { findWorkspace } from './find-workspace.ts';
import { readConfiguration } from './read-configuration.ts';

/** A folder of records with the settings and the policy they are judged by. */
export interface Workspace {
  /** Absolute path of the folder that holds `dgw.yaml`. */
  readonly root: string;
  readonly settings: Settings;
  readonly policy: LoadedPolicy;
  readonly files: Files;
}

/** @throws UserError where there is no workspace, or its settings or policy are not right */
export async function openWorkspace(from: string): Promise<Workspace> {
  const root = findWorkspace(from);
  const settings = settingsOf(readConfiguration(path.join(root, SETTINGS_FILE), SETTINGS_FILE, 'workspace'));
  return { root, settings, policy: await policyNamed(settings.policy, root), files: diskFiles(root) };
}

/** A built-in policy by its id, or a policy file relative to the workspace. */
async function policyNamed(name: string, root: string): Promise<LoadedPolicy> {
  if (!isPolicyFile(name)) return builtInPolicy(name);
  return policyFrom(readConfiguration(path.resolve(root, name), name, 'policy'));
}
