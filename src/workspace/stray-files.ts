import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';
import { type Message, msg } from '../messages/catalogue.ts';
import { closestWord } from '../model/closest-word.ts';
import { RECORD_FOLDERS } from '../model/records.ts';
import { isRecordFile } from './files.ts';

const FOLDERS: readonly string[] = Object.values(RECORD_FOLDERS);

/** Folders whose name is nearly that of a record folder, with YAML files in them: they are never checked in silence. */
export function strayFiles(root: string): Message[] {
  return entriesOf(root).flatMap((entry) => {
    if (!entry.isDirectory()) return isMisnamed(entry.name) ? [msg('remark.unknown-file', { file: entry.name })] : [];
    if (FOLDERS.includes(entry.name)) return misnamedIn(root, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const nearest = closestWord(entry.name.toLowerCase(), FOLDERS);
    const hasRecords = entriesOf(path.join(root, entry.name)).some(({ name }) => isRecordFile(name));
    const isNear = nearest !== undefined || FOLDERS.includes(entry.name.toLowerCase());
    return hasRecords && isNear ? [msg('remark.unknown-folder', { folder: entry.name, nearest })] : [];
  });
}

function misnamedIn(root: string, folder: string): Message[] {
  const names = entriesOf(path.join(root, folder)).filter((entry) => entry.isFile() && isMisnamed(entry.name));
  return names.map(({ name }) => msg('remark.unknown-file', { file: `${folder}/${name}` }));
}

/** Notepad adds `.txt` without showing it; some systems write endings in capitals. */
function isMisnamed(name: string): boolean {
  return /\.ya?ml(\.txt)?$/i.test(name) && !isRecordFile(name) && !name.startsWith('.');
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
