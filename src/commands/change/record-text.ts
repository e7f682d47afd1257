import { type Message, msg } from '../../messages/catalogue.ts';
import { UserError } from '../../messages/user-error.ts';
import type { RecordFile } from '../../records/record-file.ts';
import { bytesOf } from '../../store/files.ts';
import { type Expectation, seenAs } from '../../store/save-set.ts';
import type { Workspace } from '../../store/workspace.ts';
import { says } from '../change.words.ts';

/** The text of a record as it was read, down to the byte order mark. */
export interface RecordText {
  readonly bytes: Buffer;
  readonly text: string;
  /** What must still be there when it is saved. */
  readonly seen: Expectation;
}

/** @throws UserError where the file cannot be read */
export function readRecordText({ files }: Workspace, file: RecordFile): RecordText {
  for (const reading of files.read([file])) {
    if (reading === 'gone') break;
    if ('problem' in reading) throw unreadable(file, reading.problem);
    const bytes = bytesOf(reading);
    if (bytes !== undefined) return recordText(bytes);
  }
  throw unreadable(file, msg('file.vanished'));
}

export function recordText(bytes: Buffer): RecordText {
  return { bytes, text: bytes.toString('utf8'), seen: seenAs(bytes) };
}

export function unreadable({ file }: RecordFile, why: Message): UserError {
  return new UserError(says.unreadable({ file, why }));
}
