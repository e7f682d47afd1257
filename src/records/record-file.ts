import { KINDS, RECORD_KINDS } from '../model/kinds/index.ts';
import type { RecordKind } from '../model/records.ts';
import { isPlainText } from '../text/typing-flaws.ts';

export interface RecordFile {
  readonly kind: RecordKind;
  /** Relative to the workspace, with `/`, as on disk. */
  readonly file: string;
}

const ENDING = '.yaml';
const SLASH = 0x2f;

export function isRecordFile(name: string): boolean {
  return (name.endsWith('.yaml') || name.endsWith('.yml')) && !name.startsWith('.');
}

/** The file name without folder and ending: what a record's `id` must equal. */
export function stemOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const stem = name.slice(0, name.lastIndexOf('.'));
  return isPlainText(stem) ? stem : stem.normalize('NFC');
}

/** Whether a file is named for the record of this id. Nearly all are, and nothing is cut out of their names. */
export function isNamedFor(file: string, id: string): boolean {
  const start = file.length - ENDING.length - id.length;
  const isPlainly = file.charCodeAt(start - 1) === SLASH && file.startsWith(id, start) && file.endsWith(ENDING);
  return isPlainly || stemOf(file) === id;
}

/** The kind of the records in a file, by its folder; the path is relative to the workspace, with `/`. */
export function kindOfFile(file: string): RecordKind | undefined {
  return RECORD_KINDS.find((kind) => file.startsWith(`${KINDS[kind].folder}/`));
}
