import { keyOrderOfKind } from '../../records/key-order.ts';
import type { Drafts } from '../../store/overlay-files.ts';
import type { Answers } from '../../wizard/answers.ts';
import type { Desk, Entered } from '../../wizard/desk.ts';
import type { Form } from '../../wizard/question.ts';
import { emitRecord } from '../../yaml/emit.ts';
import type { EditorLine } from '../schemas/editor-schemas.ts';

/** A file that is to be new. */
export interface NewFile {
  /** Relative to the workspace. */
  readonly file: string;
  readonly text: string;
}

/** The record that answers come to, last, behind those that were entered on the way for it. */
export function newFilesFrom(form: Form, answers: Answers, desk: Desk, lineFor: EditorLine): NewFile[] {
  const record = form.recordFrom(answers, desk);
  const own = { kind: form.kind, record, file: form.fileOf(answers) };
  return [...desk.namedBy(form.kind, record), own].map((entered) => newFile(entered, lineFor));
}

export function newFile({ kind, record, file }: Entered, lineFor: EditorLine): NewFile {
  return { file, text: lineFor(kind, file) + emitRecord(record, keyOrderOfKind(kind)) };
}

/** All that was entered and is not saved yet. */
export function draftsOf(desk: Desk, lineFor: EditorLine): Drafts {
  return new Map(desk.entered.map((entered) => newFile(entered, lineFor)).map(({ file, text }) => [file, text]));
}
