/** A record of any kind with its text, for changing it. */

import path from 'node:path';
import { type Context, remark } from '../../cli/context.ts';
import { msg } from '../../messages/catalogue.ts';
import { UserError } from '../../messages/user-error.ts';
import type { RecordKind, RecordsByKind } from '../../model/records.ts';
import { keyOrderOfKind } from '../../records/key-order.ts';
import { loadRecord } from '../../records/load-record.ts';
import { stemOf } from '../../records/record-file.ts';
import { bytesOf } from '../../store/files.ts';
import { type Expectation, saveSet, seenAs, tellRecovery } from '../../store/save-set.ts';
import type { Workspace } from '../../store/workspace.ts';
import { closestWord } from '../../text/closest-word.ts';
import { type Edit, EditError, editText } from '../../yaml/edit.ts';
import { says } from '../change.words.ts';

export interface RecordText<K extends RecordKind> {
  readonly kind: K;
  /** Relative to the workspace. */
  readonly file: string;
  /** As it was read, down to the byte order mark. */
  readonly text: string;
  readonly record: RecordsByKind[K];
  /** What must still be there when it is saved. */
  readonly seen: Expectation;
}

/** @throws UserError where there is no such record, or its file holds none */
export function recordTextOf<K extends RecordKind>({ files }: Workspace, kind: K, word: string): RecordText<K> {
  const own = files.list().files.filter((file) => file.kind === kind);
  const id = word.normalize('NFC').trim();
  const file = own.find((candidate) => stemOf(candidate.file) === id);
  if (file === undefined) {
    const nearest = closestWord(
      id,
      own.map((candidate) => stemOf(candidate.file)),
    );
    throw new UserError(msg('lookup.record', { word, nearest }));
  }
  for (const reading of files.read([file])) {
    if (reading === 'gone') break;
    if ('problem' in reading) throw unreadable(file.file, reading.problem);
    const bytes = bytesOf(reading);
    if (bytes !== undefined) return textOf(kind, file.file, bytes);
  }
  throw unreadable(file.file, msg('file.vanished'));
}

function textOf<K extends RecordKind>(kind: K, file: string, bytes: Buffer): RecordText<K> {
  const { record, syntax } = loadRecord(kind, bytes);
  const [problem] = syntax;
  if (record === undefined) throw unreadable(file, problem?.message ?? msg('yaml-syntax.not-understood'));
  return { kind, file, text: bytes.toString('utf8'), record: record as RecordsByKind[K], seen: seenAs(bytes) };
}

function unreadable(file: string, why: ReturnType<typeof msg>): UserError {
  return new UserError(says.unreadable({ file, why }));
}

/** @throws UserError for a text that cannot be edited without losing something */
export function textAfter({ kind, file, text }: RecordText<RecordKind>, edits: readonly Edit[]): string {
  try {
    return editText(text, edits, keyOrderOfKind(kind));
  } catch (error) {
    if (error instanceof EditError) throw new UserError(says.unusualText({ file }), { cause: error });
    throw error;
  }
}

/** A file that was changed by somebody else since it was read is not overwritten. */
export function saveText(
  context: Context,
  { root }: Workspace,
  { file, seen }: RecordText<RecordKind>,
  text: string,
): void {
  const change = { path: path.join(root, file), name: file, content: text, expects: seen };
  const { written, recovery } = saveSet([change], { home: root });
  for (const message of tellRecovery(recovery)) remark(context, message);
  for (const name of written) remark(context, msg('save.done', { file: name }));
}
