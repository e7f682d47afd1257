import type { Message } from '../messages/catalogue.ts';
import type { RecordFile } from '../records/record-file.ts';

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
  /** Files in the folders of records that are none, and are not checked. */
  readonly others: readonly string[];
}

/** What came of reading a file. */
export type Reading =
  /** Its bytes, valid until the next file is read. */
  | { readonly bytes: Buffer }
  /** The text of a file that is nothing but text: in UTF-8, without a byte order mark. */
  | { readonly text: string }
  /** Too long to be a record, and not read: its length in bytes. */
  | { readonly tooLong: number }
  | { readonly problem: Message }
  /** Somebody has removed it since it was listed: it is no longer part of the workspace. */
  | 'gone';

/** The bytes of a file, valid until the next one is read; `undefined` where it could not be read. */
export function bytesOf(reading: Reading): Buffer | undefined {
  if (reading === 'gone') return undefined;
  if ('text' in reading) return Buffer.from(reading.text);
  return 'bytes' in reading ? reading.bytes : undefined;
}

/** What the disk says of a file: inode, size, times of change of content and of the entry, in milliseconds. */
export type Identity = readonly [ino: number, size: number, mtimeMs: number, ctimeMs: number];

/** How the files that were read have been read. */
export interface ReadingCounts {
  /** By threads ahead of us. */
  ahead: number;
  /** By ourselves: because there were few, or no thread had them ready. */
  byOurselves: number;
  /** Threads that had not started when all was read. */
  absentThreads: number;
}

/** The record files of one workspace, wherever they are: on disk, or drafts that are not there yet. */
export interface Files {
  /** Where files are read from a disk. */
  readonly counts?: Readonly<ReadingCounts>;
  list(): Listing;
  /** Reads the files in the order in which they are named, one for each step. */
  read(files: readonly RecordFile[]): Generator<Reading, void, unknown>;
  /** `undefined` where a file is not on disk, or cannot be looked at: such a file is never recognised. */
  identityOf(file: string): Identity | undefined;
}
