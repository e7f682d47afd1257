import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Message, msg } from '../messages/catalogue.ts';
import { RECORD_FOLDERS, RECORD_KINDS, type RecordKind } from '../model/records.ts';
import { isRecordFile, type RecordFile } from '../records/record-file.ts';
import { compareByCodePoint } from '../text/text-order.ts';
import { systemCode } from './system-error.ts';

/** A file that could not be read or a folder that could not be listed. The others still are. */
export interface Failure {
  /** Relative to the workspace, with `/`. */
  readonly file: string;
  readonly problem: Message;
}

export interface Listing {
  /** By kind in reading order, then by path in code point order: the same whatever order the disk lists names in. */
  readonly files: readonly RecordFile[];
  readonly failures: readonly Failure[];
}

/** All record files of a workspace. */
export function listRecordFiles(root: string, kinds: readonly RecordKind[] = RECORD_KINDS): Listing {
  const files: RecordFile[] = [];
  const failures: Failure[] = [];
  for (const kind of kinds) {
    const found: string[] = [];
    walk({ root, found, failures, open: new Set() }, RECORD_FOLDERS[kind]);
    found.sort(compareByCodePoint);
    for (const file of found) files.push({ kind, file });
  }
  return { files, failures };
}

interface Walk {
  readonly root: string;
  readonly found: string[];
  readonly failures: Failure[];
  /** Real paths of the folders that we are inside of: a link back to one of them is a loop. */
  readonly open: Set<string>;
}

function walk(state: Walk, folder: string): void {
  const full = path.join(state.root, folder);
  let entries: Dirent[];
  try {
    entries = readdirSync(full, { withFileTypes: true });
  } catch (error) {
    const isTopFolder = !folder.includes('/');
    if (!(isTopFolder && isMissing(full, error))) state.failures.push({ file: folder, problem: whyUnreadable(error) });
    return;
  }
  for (const entry of entries) {
    if (entry.isFile()) {
      if (isRecordFile(entry.name)) state.found.push(`${folder}/${entry.name}`);
    } else if (entry.isDirectory()) {
      if (!entry.name.startsWith('.')) walk(state, `${folder}/${entry.name}`);
    } else visitUnusual(state, `${folder}/${entry.name}`, entry);
  }
}

/** A workspace need not have every folder; but a link that leads nowhere was meant to be one. */
function isMissing(folder: string, error: unknown): boolean {
  return systemCode(error) === 'ENOENT' && lstatSync(folder, { throwIfNoEntry: false }) === undefined;
}

/** Links are followed, but never round in a ring; pipes, sockets and devices are not read: they could wait forever. */
function visitUnusual(state: Walk, file: string, entry: Dirent): void {
  const full = path.join(state.root, file);
  try {
    const target = statSync(full);
    if (target.isDirectory()) walkLink(state, file, full);
    else if (!isRecordFile(entry.name)) return;
    else if (target.isFile()) state.found.push(file);
    else state.failures.push({ file, problem: msg('file.not-regular') });
  } catch (error) {
    // A link that leads nowhere may have led to a folder of records.
    if (!entry.name.startsWith('.')) {
      state.failures.push({ file, problem: whyUnreadable(error) });
    }
  }
}

function walkLink(state: Walk, folder: string, full: string): void {
  const real = realpathSync(full);
  const isLoop = state.open.has(real) || realpathSync(path.dirname(full)).startsWith(`${real}${path.sep}`);
  if (isLoop || realpathSync(path.dirname(full)) === real) {
    state.failures.push({ file: folder, problem: msg('file.link-loop') });
    return;
  }
  state.open.add(real);
  walk(state, folder);
  state.open.delete(real);
}

/** Why a file or folder could not be read, in the user's terms. */
export function whyUnreadable(error: unknown): Message {
  const code = systemCode(error);
  if (code === 'EACCES' || code === 'EPERM') return msg('file.no-permission');
  if (code === 'ENOENT') return msg('file.vanished');
  if (code === 'ELOOP') return msg('file.link-loop');
  if (code === 'EMFILE' || code === 'ENFILE') return msg('file.too-many-open');
  if (code === 'EISDIR') return msg('file.is-folder');
  if (code === 'ENAMETOOLONG') return msg('file.name-too-long');
  if (code === 'ENOTDIR') return msg('file.not-folder');
  return msg('file.unreadable', { code: code ?? 'unknown' });
}
