import type { RecordKind } from '../model/records.ts';
import { keyOrderOfKind } from '../records/key-order.ts';
import { type Edit, editText } from '../yaml/edit.ts';

/**
 * A record, a member's where nothing else is said, with edits made in it: all that they do not touch stays as it is to the byte.
 *
 * @throws EditError where the text is not the one that was decided on
 */
export function changedText(text: string, edits: readonly Edit[], kind: RecordKind = 'member'): string {
  return editText(text, edits, keyOrderOfKind(kind));
}
