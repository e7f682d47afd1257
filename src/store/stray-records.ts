/**
 * Records that no listing finds, because their file or folder has another name than it ought to have: to pass them over
 * in silence would be to call a register right of which a part was never looked at.
 */

import { closeSync, constants, type Dirent, existsSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { type Message, msg } from '../messages/catalogue.ts';
import { RECORD_FOLDERS } from '../model/kinds/index.ts';
import { isRecordFile } from '../records/record-file.ts';
import { SETTINGS_FILE } from '../records/settings.ts';
import { closestWord } from '../text/closest-word.ts';
import { compareByCodePoint } from '../text/text-order.ts';
import type { Failure } from './files.ts';

/** Deeper than people nest folders of records. */
const DEEPEST = 6;

/**
 * What of the workspace's own folder is records in the wrong place or under the wrong name.
 *
 * @param linked real paths of folders that links among the records have led to: what lies there is listed
 */
export function straysBeside(root: string, linked: ReadonlySet<string>): Failure[] {
  const entries = entriesOf(root);
  const names = new Set(entries.map(({ name }) => name));
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    if (entry.isFile()) return strayFile(root, entry.name);
    return entry.isDirectory() && !RECORD_FOLDERS.includes(entry.name)
      ? strayFolder(root, entry.name, names, linked)
      : [];
  });
}

function strayFile(root: string, name: string): Failure[] {
  if (name === SETTINGS_FILE || !/\.(ya?ml|txt)$/i.test(name)) return [];
  return looksLikeRecord(root, name) ? [{ file: name, problem: msg('file.outside-folders') }] : [];
}

/** A folder with nearly the name of a record folder, or with what looks like records in it. */
function strayFolder(root: string, folder: string, names: ReadonlySet<string>, linked: ReadonlySet<string>): Failure[] {
  const lowerCase = folder.toLowerCase();
  if (RECORD_FOLDERS.includes(lowerCase) && isSpelling(root, lowerCase, names)) return [];
  const nearest = RECORD_FOLDERS.includes(lowerCase) ? lowerCase : closestWord(lowerCase, RECORD_FOLDERS);
  const isRecord = (file: string) => nearest !== undefined || looksLikeRecord(root, file);
  const isStray = hasRecord({ root, linked, isRecord }, folder, DEEPEST);
  return isStray ? [{ file: folder, problem: msg('file.unknown-folder', { nearest }) }] : [];
}

/**
 * Whether a name leads to a folder that is listed by another: on disks that do not tell capitals from small letters, which
 * find the records in it.
 */
function isSpelling(root: string, name: string, names: ReadonlySet<string>): boolean {
  return !names.has(name) && existsSync(path.join(root, name));
}

interface Search {
  readonly root: string;
  readonly linked: ReadonlySet<string>;
  readonly isRecord: (file: string) => boolean;
}

function hasRecord(search: Search, folder: string, depth: number): boolean {
  const full = path.join(search.root, folder);
  if (search.linked.size > 0 && search.linked.has(realpathSync(full))) return false;
  return entriesOf(full).some((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return depth > 0 && hasRecord(search, file, depth - 1);
    return entry.isFile() && isRecordFile(entry.name) && search.isRecord(file);
  });
}

/** Why a file among the records that is not named like one may be one after all; `undefined` where it is none. */
export function whyStray(root: string, file: string): Message | undefined {
  const name = path.basename(file);
  const isNamedAlike = /\.ya?ml(\.txt)?$/i.test(name);
  return isNamedAlike || looksLikeRecord(root, file) ? msg('file.misnamed') : undefined;
}

/** Records have an id, and a name or an organisation, most often in the first lines; a policy or other YAML has not. */
function looksLikeRecord(root: string, file: string): boolean {
  const text = beginningOf(path.join(root, file));
  return /^\ufeff?id\s*[:：]/m.test(text) && /^(?:name|organization)\s*[:：]/m.test(text);
}

/** Nothing where it cannot be read. */
function beginningOf(file: string): string {
  try {
    const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const bytes = Buffer.alloc(1024);
      return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, bytes.length, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return '';
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareByCodePoint(a.name, b.name));
  } catch {
    return [];
  }
}
