import type { Message } from '../messages/catalogue.ts';
import { type LoadedRecord, loadRecord, loadText, notARecord } from '../records/load-record.ts';
import type { RecordFile } from '../records/record-file.ts';
import { tooLarge } from '../yaml/decode.ts';
import type { Files, Reading } from './files.ts';

/** What came of a file: a record as far as it is one, or why it could not be read. */
export type LoadedFile =
  | { readonly file: RecordFile; readonly loaded: LoadedRecord }
  | { readonly file: RecordFile; readonly problem: Message }
  | { readonly file: RecordFile; readonly isGone: true };

/** The one way from files to records, for whoever judges or only uses them: one step for each file, in their order. */
export function* loadRecords(files: Files, wanted: readonly RecordFile[]): Generator<LoadedFile, void, unknown> {
  let index = 0;
  for (const reading of files.read(wanted)) {
    const file = wanted[index];
    index += 1;
    if (file !== undefined) yield loadedFile(file, reading);
  }
}

function loadedFile(file: RecordFile, reading: Reading): LoadedFile {
  if (reading === 'gone') return { file, isGone: true };
  if ('problem' in reading) return { file, problem: reading.problem };
  if ('text' in reading) return { file, loaded: loadText(file.kind, reading.text) };
  if ('bytes' in reading) return { file, loaded: loadRecord(file.kind, reading.bytes) };
  return { file, loaded: notARecord({ rule: 'yaml-syntax', problem: tooLarge(reading.tooLong) }) };
}

/** One file once more; `undefined` where that is no longer possible. */
export function loadAgain(files: Files, file: RecordFile): LoadedRecord | undefined {
  for (const read of loadRecords(files, [file])) return 'loaded' in read ? read.loaded : undefined;
  return undefined;
}
