/** What the parts of saving ask of the disk: one small step each, so that a kill falls between two of them. */

import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { systemCode } from '../system-error.ts';
import { patiently } from './patience.ts';

/** What stands under a name. Numbers are exact: times in nanoseconds, and Windows' file numbers need 64 bits. */
export type Found = BigIntStats;

/** Windows lacks these flags: there, nothing of the kind can be opened by a path. */
export const NEVER_WAIT: number = constants.O_NONBLOCK ?? 0;

export function isWindows(): boolean {
  return process.platform === 'win32';
}

/** What stands under a name, without following a link. */
export function look(file: string): Found | undefined {
  return lstatSync(file, { bigint: true, throwIfNoEntry: false });
}

export function isSameFile(one: Found | undefined, other: Found | undefined): boolean {
  return one !== undefined && other !== undefined && one.dev === other.dev && one.ino === other.ino && one.ino !== 0n;
}

/** A system may take only part of what it is given: near a full disk, or into a pipe. */
export function writeAll(descriptor: number, content: Content): void {
  for (const bytes of partsOf(content)) {
    let done = 0;
    while (done < bytes.length) done += writeSync(descriptor, bytes, done);
  }
}

/** Puts content on the disk itself, so that it outlasts a power cut. */
export function writeLasting(descriptor: number, content: Content): void {
  writeAll(descriptor, content);
  fsyncSync(descriptor);
}

/** Creates a file that was not there, and leaves none behind where it cannot be filled. */
export function createFile(file: string, mode: number, fill: (descriptor: number) => void): void {
  const descriptor = openSync(file, 'wx', mode);
  try {
    closeAfter(descriptor, () => fill(descriptor));
  } catch (error) {
    removeIfPossible(file);
    throw error;
  }
}

/** Network disks tell only when a file is closed that they were full. */
export function closeAfter<T>(descriptor: number, action: () => T): T {
  try {
    return action();
  } finally {
    closeSync(descriptor);
  }
}

/** What a file is to hold: at once, or in parts that are made when they are written. */
export type Content = Uint8Array | string | Iterable<string>;

export function* partsOf(content: Content): Generator<Uint8Array> {
  if (typeof content === 'string' || ArrayBuffer.isView(content)) yield bytesOf(content);
  else for (const part of content) yield bytesOf(part);
}

export function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
}

/**
 * The content of an ordinary file. Neither a pipe nor a link that somebody put in its place is read.
 *
 * @returns undefined where there is none, or something else
 */
export function readOrdinary(file: string): Buffer | undefined {
  if (look(file)?.isFile() !== true) return undefined;
  const descriptor = openedIfThere(file);
  return descriptor === undefined ? undefined : closeAfter(descriptor, () => readOpen(descriptor));
}

/** Others may remove it between a look and the opening. */
function openedIfThere(file: string): number | undefined {
  try {
    return openSync(file, constants.O_RDONLY | NEVER_WAIT);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function readOpen(descriptor: number): Buffer {
  const content = Buffer.alloc(fstatSync(descriptor).size);
  let done = 0;
  while (done < content.length) {
    const more = readSync(descriptor, content, done, content.length - done, null);
    if (more === 0) break;
    done += more;
  }
  return content.subarray(0, done);
}

/** @throws Error unless the file is gone afterwards */
export function remove(file: string): void {
  try {
    patiently(() => unlinkSync(file));
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}

/** @returns whether the file is gone */
export function removeIfPossible(file: string): boolean {
  try {
    remove(file);
    return true;
  } catch {
    return false;
  }
}

/** What disks answer that know no such thing for folders; also a folder that may be entered, but not listed. */
const NO_FOLDER_SYNC: readonly (string | undefined)[] = ['EINVAL', 'ENOTSUP', 'ENOSYS', 'EBADF', 'EACCES', 'EPERM'];

/** Puts a folder's names on the disk itself. Windows does so by itself and refuses to be asked. */
export function syncFolder(folder: string): void {
  if (isWindows()) return;
  try {
    const descriptor = openSync(folder, 'r');
    closeAfter(descriptor, () => fsyncSync(descriptor));
  } catch (error) {
    if (!NO_FOLDER_SYNC.includes(systemCode(error))) throw error;
  }
}
