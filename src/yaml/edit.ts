import { applyChanges } from './edit/apply-changes.ts';
import { applyEdit } from './edit/apply-edit.ts';
import { openDraft } from './edit/draft.ts';
import type { Edit } from './edit/edits.ts';
import { openPage, type Page } from './edit/page.ts';
import { EditError } from './edit-error.ts';
import { type Data, dataOf, type Group, isGroup, isSame } from './emit/data.ts';
import type { KeyOrder } from './emit/key-order.ts';
import { parseFast } from './fast.ts';
import { plainValue } from './source.ts';

export type { AppendEdit, Edit, InsertEdit, RemoveEdit, SetEdit } from './edit/edits.ts';
export { EditError } from './edit-error.ts';
export { type KeyOrder, keyOrderOf } from './emit/key-order.ts';

/**
 * The text after these edits, in their order, each of which sees what the earlier ones did. What they do not touch stays
 * as it is to the byte: comments, quotes, order of keys, line ends, byte order mark, blanks, a missing last line break.
 * New lines follow the style of their neighbours. The result has been read again: it says what was asked for.
 *
 * Cost: one parse by the `yaml` package for the text, one more for each edit that depends on an earlier one
 * (`edit/batch.ts`), and one fast reading of the result. Consecutive additions to, or removals from, the same group or
 * list count as one edit, and what is done within something new costs nothing.
 *
 * @param order of the keys of new groups and fields, for the whole record
 * @throws EditError
 */
export function editText(text: string, edits: readonly Edit[], order?: KeyOrder): string {
  const page = openPage(text);
  const draft = openDraft(fieldsOf(page), order);
  for (const edit of edits) applyEdit(draft, edit);
  if (draft.changes.length === 0) return text;
  const result = applyChanges(page, draft.changes);
  if (!isSame(readAgain(result), draft.root)) throw new EditError('unsafe', []);
  return result;
}

/** The fields of a record; none in an empty text. */
function fieldsOf(page: Page): Group {
  const data = dataOf(plainValue(page), []);
  return isGroup(data) ? data : new Map();
}

function readAgain(text: string): Data {
  const fast = parseFast(text);
  if (fast !== undefined) return dataOf(fast, []);
  try {
    return fieldsOf(openPage(text));
  } catch {
    throw new EditError('unsafe', []);
  }
}
