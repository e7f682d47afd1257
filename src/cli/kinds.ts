import { type Lang, msg } from '../messages/catalogue.ts';
import { kindAliases, kindWords } from '../messages/kind-words.ts';
import { UserError } from '../messages/user-error.ts';
import { KINDS, RECORD_KINDS } from '../model/kinds/index.ts';
import type { RecordKind } from '../model/records.ts';

/**
 * A kind of record as a user names it, in whatever language: `member`, `members`, `委员`.
 *
 * @throws UserError for any other word
 */
export function kindNamed(word: string, lang: Lang): RecordKind {
  const kind = RECORD_KINDS.find((candidate) => namesOf(candidate).includes(word.normalize('NFC').toLowerCase()));
  if (kind) return kind;
  throw new UserError(msg('lookup.kind', { word, expected: RECORD_KINDS.map((known) => kindWords[lang][known]) }));
}

function namesOf(kind: RecordKind): string[] {
  return [kind, KINDS[kind].folder, kindWords.en[kind], kindWords.zh[kind], ...(kindAliases[kind] ?? [])];
}
