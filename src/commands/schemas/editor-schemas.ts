/** The schemas that editors take: those of the program, with the words of a policy in them. */

import path from 'node:path';
import { KINDS, RECORD_KINDS } from '../../model/kinds/index.ts';
import type { Policy } from '../../model/policy.ts';
import type { RecordKind } from '../../model/records.ts';
import { wordFields } from '../../policy/editor-words.ts';
import { SETTINGS_FILE } from '../../records/settings.ts';
import { presenceOf } from '../../store/presence.ts';
import { shippedFiles } from '../../store/shipped-files.ts';
import { writeJsonSchema } from '../../writers/json-schema.ts';
import type { Sealed } from '../../writers/sealed.ts';

/** Kinds of files that have a schema. */
export type FileKind = RecordKind | 'workspace' | 'policy';

export const FILE_KINDS: readonly FileKind[] = ['workspace', 'policy', ...RECORD_KINDS];

/** Where a register keeps them, relative to it. */
export const SCHEMAS_FOLDER = '.dgw/schemas';

export function schemaFile(kind: FileKind): string {
  return `${SCHEMAS_FOLDER}/${kind}.schema.json`;
}

/** Which files of a register are of a kind, as editors name them. */
export function filesOf(kind: FileKind): string {
  if (kind === 'workspace') return SETTINGS_FILE;
  return kind === 'policy' ? 'policies/*.yaml' : `${KINDS[kind].folder}/**/*.yaml`;
}

export function ownSchema(kind: FileKind): Readonly<Record<string, unknown>> {
  const name = `${kind}.schema.json`;
  const shipped = shippedFiles('schemas').find(({ file }) => file === name);
  if (shipped === undefined) throw new Error(`The program is incomplete: ${name} is missing`);
  return JSON.parse(Buffer.from(shipped.content).toString('utf8')) as Record<string, unknown>;
}

export function editorSchema(kind: FileKind, policy: Policy): Sealed<string> {
  const fields = kind === 'workspace' || kind === 'policy' ? [] : wordFields(kind, policy);
  return writeJsonSchema(ownSchema(kind), fields);
}

/** The first line of a new file, or nothing. */
export type EditorLine = (kind: FileKind, file: string) => string;

/** The line by which the YAML language server finds the schema of a file, which it names relative to the file. */
export function editorLine(kind: FileKind, file: string): string {
  const schema = path.posix.relative(path.posix.dirname(file), schemaFile(kind));
  return `# yaml-language-server: $schema=${schema}\n`;
}

/** The same for new files of a register, where that keeps the schema: an editor complains of one that is not there. */
export function editorLinesIn(root: string): EditorLine {
  return (kind, file) => (presenceOf(path.join(root, schemaFile(kind))) === 'other' ? editorLine(kind, file) : '');
}
