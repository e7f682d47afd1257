import { keyOrderOfKind } from '../../records/key-order.ts';
import type { Answers } from '../../wizard/answers.ts';
import type { Desk, Entered } from '../../wizard/desk.ts';
import type { Form } from '../../wizard/question.ts';
import { emitRecord } from '../../yaml/emit.ts';
import { editorLineIn } from '../schemas/editor-schemas.ts';

/** A file that is to be new. */
export interface NewFile {
  /** Relative to the workspace. */
  readonly file: string;
  readonly text: string;
}

/**
 * The record that answers come to, last, behind those that were entered on the way for it.
 *
 * @param root the folder of the register
 */
export function newFilesFrom(form: Form, answers: Answers, desk: Desk, root: string): NewFile[] {
  const record = form.recordFrom(answers, desk);
  const own = { kind: form.kind, record, file: form.fileOf(answers) };
  return [...desk.namedBy(form.kind, record), own].map((entered) => newFile(entered, root));
}

export function newFile({ kind, record, file }: Entered, root: string): NewFile {
  return { file, text: editorLineIn(root, kind, file) + emitRecord(record, keyOrderOfKind(kind)) };
}
