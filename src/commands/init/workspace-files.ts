/** The files of a new register besides its records. */

import { KINDS, RECORD_FOLDERS, RECORD_KINDS } from '../../model/kinds/index.ts';
import { SETTINGS_FILE } from '../../records/settings.ts';
import { shippedFiles } from '../../store/shipped-files.ts';
import { emitRecord } from '../../yaml/emit.ts';

export interface WorkspaceFile {
  /** Relative to the register, with `/`. */
  readonly file: string;
  readonly content: string | Uint8Array;
}

const SCHEMAS = '.dgw/schemas';

/** What git need not keep: forms can be printed again, and what an interrupted save leaves is temporary. */
const GIT_IGNORE = 'forms/\n.dgw-save.*\n.dgw-set-*.tmp\n';

/**
 * Everything but records and settings: what tells editors the shape of records, what git leaves out, and, since folders
 * come into being with their files, one without content in each folder of records.
 */
export function furnishing(): WorkspaceFile[] {
  const schemas = shippedFiles('schemas').filter(({ file }) => file.endsWith('.schema.json'));
  return [
    { file: '.gitignore', content: GIT_IGNORE },
    { file: '.vscode/settings.json', content: editorSettings() },
    ...schemas.map(({ file, content }) => ({ file: `${SCHEMAS}/${file}`, content })),
    ...RECORD_FOLDERS.map((folder) => ({ file: `${folder}/.gitkeep`, content: '' })),
  ];
}

/** For the YAML extension of VS Code and its kin: which schema goes with which files. */
function editorSettings(): string {
  const ofRecords = RECORD_KINDS.map((kind) => [schemaOf(kind), `/${KINDS[kind].folder}/**/*.yaml`]);
  const others = [
    [schemaOf('workspace'), `/${SETTINGS_FILE}`],
    [schemaOf('policy'), '/policies/*.yaml'],
  ];
  const schemas = Object.fromEntries([...others, ...ofRecords]);
  return `${JSON.stringify({ 'yaml.schemas': schemas }, null, 2)}\n`;
}

function schemaOf(kind: string): string {
  return `./${SCHEMAS}/${kind}.schema.json`;
}

export function settingsFile(policy: string, title: string | undefined): WorkspaceFile {
  return { file: SETTINGS_FILE, content: emitRecord({ policy, title }) };
}
