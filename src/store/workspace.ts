import path from 'node:path';
import type { Message } from '../messages/catalogue.ts';
import { inSuccession, type LoadedPolicy } from '../policy/load.ts';
import { type DatedPolicy, documentsOf, SETTINGS_FILE, type Settings, settingsOf } from '../records/settings.ts';
import { type DiskOptions, diskFiles } from './disk-files.ts';
import type { Files } from './files.ts';
import { findWorkspace } from './find-workspace.ts';
import { policyNamed } from './named-policy.ts';
import { readConfiguration } from './read-configuration.ts';
import { photoReaderOf } from './read-photo.ts';

/** A folder of records with the settings and the policy they are judged by. */
export interface Workspace {
  /** Absolute path of the folder that holds `dgw.yaml`. */
  readonly root: string;
  readonly settings: Settings;
  readonly policy: LoadedPolicy;
  readonly files: Files;
  /** Why a photo, by its path in a record, cannot be used; `undefined` where it can. */
  readonly photoProblem: (photo: string) => Message | undefined;
}

/** @throws UserError where there is no workspace, or its settings or policy are not right */
export async function openWorkspace(from: string, options: DiskOptions = {}): Promise<Workspace> {
  const root = findWorkspace(from);
  const settings = settingsOf(readConfiguration(path.join(root, SETTINGS_FILE), SETTINGS_FILE, 'workspace'));
  return {
    root,
    settings,
    policy: await documentsNamed(documentsOf(settings), root),
    files: diskFiles(root, options),
    photoProblem: photoProblemIn(root),
  };
}

function photoProblemIn(root: string): Workspace['photoProblem'] {
  const read = photoReaderOf(root);
  return (photo) => {
    const found = read(photo);
    return 'key' in found ? found : undefined;
  };
}

/** The documents one after the other as one policy: the last, with those before it. */
async function documentsNamed(named: readonly DatedPolicy[], root: string): Promise<LoadedPolicy> {
  const loaded: LoadedPolicy[] = [];
  for (const { file } of named) loaded.push((await policyNamed(file, root)).loaded);
  return inSuccession(loaded.map((policy, index) => ({ ...policy, until: named[index]?.until })));
}
