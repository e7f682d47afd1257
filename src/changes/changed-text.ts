import { keyOrderOfKind } from '../records/key-order.ts';
import { type Edit, editText } from '../yaml/edit.ts';

/**
 * A member's record with edits made in it: all that they do not touch stays as it is to the byte.
 *
 * @throws EditError where the text is not the one that was decided on
 */
export function changedText(text: string, edits: readonly Edit[]): string {
  return editText(text, edits, keyOrderOfKind('member'));
}
