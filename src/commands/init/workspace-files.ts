/** The files of a new register besides its records. */

import { RECORD_FOLDERS } from '../../model/kinds/index.ts';
import type { Policy } from '../../model/policy.ts';
import { SETTINGS_FILE } from '../../records/settings.ts';
import { emitRecord } from '../../yaml/emit.ts';
import { editorLine, editorSchema, FILE_KINDS, filesOf, schemaFile } from '../schemas/editor-schemas.ts';

export interface WorkspaceFile {
  /** Relative to the register, with `/`. */
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** What git need not keep: forms can be printed again, and what an interrupted save leaves is temporary. */
const GIT_IGNORE = 'forms/\n.dgw-save.*\n.dgw-set-*.tmp\n';

/**
 * Everything but records and settings: what tells editors the shape of records, what git leaves out, and, since folders
 * come into being with their files, one without content in each folder of records.
 */
export function furnishing(policy: Policy): WorkspaceFile[] {
  return [
    { file: '.gitignore', content: GIT_IGNORE },
    { file: '.vscode/settings.json', content: editorSettings() },
    ...FILE_KINDS.map((kind) => ({ file: schemaFile(kind), content: editorSchema(kind, policy) })),
    ...RECORD_FOLDERS.map((folder) => ({ file: `${folder}/.gitkeep`, content: '' })),
  ];
}

/** For the YAML extension of VS Code and its kin: which schema goes with which files. */
function editorSettings(): string {
  const schemas = Object.fromEntries(FILE_KINDS.map((kind) => [`./${schemaFile(kind)}`, `/${filesOf(kind)}`]));
  return `${JSON.stringify({ 'yaml.schemas': schemas }, null, 2)}\n`;
}

export function settingsFile(policy: string, title: string | undefined): WorkspaceFile {
  return { file: SETTINGS_FILE, content: editorLine('workspace', SETTINGS_FILE) + emitRecord({ policy, title }) };
}
