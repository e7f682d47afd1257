import { msg } from '../messages/catalogue.ts';
import { kindWords } from '../messages/kind-words.ts';
import { UserError } from '../messages/user-error.ts';
import { KINDS, RECORD_FOLDERS, RECORD_KINDS } from '../model/kinds/index.ts';
import type { RecordKind } from '../model/records.ts';

/**
 * A kind of record as a user names it: `member`, `members` or in Chinese.
 *
 * @throws UserError for any other word
 */
export function kindNamed(word: string): RecordKind {
  const kind = RECORD_KINDS.find((candidate) => {
    return [candidate, KINDS[candidate].folder, kindWords[candidate]].includes(word);
  });
  if (kind) return kind;
  throw new UserError(msg('lookup.kind', { word, expected: RECORD_FOLDERS }));
}
