import { KINDS } from '../../src/model/kinds/index.ts';
import type { RecordKind, RecordsByKind } from '../../src/model/records.ts';
import { writeYaml } from './yaml-writer.ts';

/** A text file of a workspace, its path relative to the workspace and with `/`. */
export interface TextFile {
  path: string;
  text: string;
}

/** `folder` lies inside the folder of the kind; empty: directly there. */
export function recordFile<K extends RecordKind>(kind: K, record: RecordsByKind[K], folder = ''): TextFile {
  const path = [KINDS[kind].folder, folder, `${record.id}.yaml`].filter((part) => part !== '').join('/');
  return { path, text: writeYaml(record) };
}
