import { RECORD_FOLDERS, RECORD_KINDS, type RecordKind } from '../model/records.ts';
import { type LoadedPolicy, loadPolicy } from '../policy/load.ts';
import { findWorkspace, readSettings, type Settings } from './settings.ts';

/** A folder of records with the settings and the policy they are judged by. */
export interface Workspace {
  /** Absolute path of the folder that holds `dgw.yaml`. */
  readonly root: string;
  readonly settings: Settings;
  readonly policy: LoadedPolicy;
  /** The kind of a record file, by its folder; the path is relative to the workspace, with `/`. */
  readonly kindOf: (file: string) => RecordKind | undefined;
}

/** @throws UserError where there is no workspace, or its settings or policy are not right */
export async function openWorkspace(from: string): Promise<Workspace> {
  const root = findWorkspace(from);
  const settings = readSettings(root);
  return { root, settings, policy: await loadPolicy(settings.policy, root), kindOf };
}

function kindOf(file: string): RecordKind | undefined {
  return RECORD_KINDS.find((kind) => file.startsWith(`${RECORD_FOLDERS[kind]}/`));
}
