import type { RecordFile } from '../records/record-file.ts';
import type { Files } from '../store/files.ts';
import { type LoadedFile, loadRecords } from '../store/load-records.ts';
import type { MemberTrace } from './census.ts';
import { type Fingerprint, quickFingerprint } from './fingerprint.ts';

/** A file that an earlier run found clean, and what its record adds to the register; it was not read. */
export interface RememberedFile {
  readonly file: RecordFile;
  readonly trace: MemberTrace;
}

/** One file on its way through a check. */
export interface Step {
  readonly read: LoadedFile | RememberedFile;
  /** Whether the record is held already and need not be copied to be kept. What rules do to it is undone at the end. */
  readonly isDetached?: boolean;
  /** What the traces of this run are compared by. */
  readonly fingerprint: Fingerprint;
}

/** What the check made of a file: the answer to each step, and the way to the next. */
export interface Verdict {
  /** Whether nothing is to be said of the file, now or later. */
  readonly isClean: boolean;
  /** A member's, as far as there is one. */
  readonly trace: MemberTrace | undefined;
}

/** All files of a check, one after the other. Whoever takes a step answers with the verdict on the one before. */
export type RecordStream = Generator<Step, void, Verdict>;

export function* readingAll(files: Files, listed: readonly RecordFile[]): RecordStream {
  for (const read of loadRecords(files, listed)) yield { read, fingerprint: quickFingerprint };
}
