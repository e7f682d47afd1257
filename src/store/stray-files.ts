import { closeSync, type Dirent, openSync, readdirSync, readSync } from 'node:fs';
import path from 'node:path';
import { type Message, msg } from '../messages/catalogue.ts';
import { RECORD_FOLDERS } from '../model/kinds/index.ts';
import { isRecordFile } from '../records/record-file.ts';
import { SETTINGS_FILE } from '../records/settings.ts';
import { closestWord } from '../text/closest-word.ts';
import { compareByCodePoint } from '../text/text-order.ts';

const DEEPEST = 6;
/** Enough to see what is wrong. */
const MOST_TOLD = 10;

/** Files and folders that are never checked though they were most likely meant to be: not in silence. */
export function strayFiles(root: string): Message[] {
  const strays: Message[] = [];
  for (const entry of entriesOf(root)) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isFile()) strays.push(...strayAtTop(root, entry.name));
    else if (!entry.isDirectory()) continue;
    else if (RECORD_FOLDERS.includes(entry.name)) strays.push(...misnamedIn(root, entry.name));
    else strays.push(...unknownFolder(root, entry.name));
    if (strays.length >= MOST_TOLD) break;
  }
  return strays.slice(0, MOST_TOLD);
}

function strayAtTop(root: string, name: string): Message[] {
  if (name === SETTINGS_FILE) return [];
  if (isMisnamed(name)) return [msg('remark.unknown-file', { file: name })];
  return looksLikeRecord(root, name) ? [msg('remark.outside', { file: name })] : [];
}

function misnamedIn(root: string, folder: string): Message[] {
  const files = filesUnder(root, folder, (name) => isMisnamed(name));
  return files.map((file) => msg('remark.unknown-file', { file }));
}

/** A folder with nearly the name of a record folder, or with what looks like records in it. */
function unknownFolder(root: string, folder: string): Message[] {
  const lowerCase = folder.toLowerCase();
  const nearest = RECORD_FOLDERS.includes(lowerCase) ? lowerCase : closestWord(lowerCase, RECORD_FOLDERS);
  const isStray = (name: string, file: string) => {
    return isRecordFile(name) && (nearest !== undefined || looksLikeRecord(root, file));
  };
  return filesUnder(root, folder, isStray).length > 0 ? [msg('remark.unknown-folder', { folder, nearest })] : [];
}

/** The first of the files below a folder that are wanted. */
function filesUnder(
  root: string,
  folder: string,
  isWanted: (name: string, file: string) => boolean,
  depth = 0,
): string[] {
  const found: string[] = [];
  for (const entry of entriesOf(path.join(root, folder))) {
    const file = `${folder}/${entry.name}`;
    if (entry.isFile() && isWanted(entry.name, file)) found.push(file);
    else if (entry.isDirectory() && depth < DEEPEST) found.push(...filesUnder(root, file, isWanted, depth + 1));
    if (found.length >= MOST_TOLD) break;
  }
  return found;
}

/** Notepad adds `.txt` without showing it; some systems write endings in capitals. */
function isMisnamed(name: string): boolean {
  return /\.ya?ml(\.txt)?$/i.test(name) && !isRecordFile(name) && !name.startsWith('.');
}

/** Records have an id, and a name or an organisation, most often in the first lines; a policy or other YAML has not. */
function looksLikeRecord(root: string, file: string): boolean {
  if (!isRecordFile(path.basename(file))) return false;
  try {
    const text = beginningOf(path.join(root, file));
    return /^\ufeff?id\s*[:：]/m.test(text) && /^(?:name|organization)\s*[:：]/m.test(text);
  } catch {
    return false;
  }
}

function beginningOf(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(1024);
    return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(descriptor);
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareByCodePoint(a.name, b.name));
  } catch {
    return [];
  }
}
