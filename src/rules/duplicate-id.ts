import { isCopyOf } from '../records/copy-name.ts';
import { stemOf } from '../records/record-file.ts';
import { words } from './duplicate-id.words.ts';
import type { RegisterRule, TakenId } from './rule.ts';

export const duplicateId: RegisterRule = {
  id: 'duplicate-id',
  severity: 'error',
  on: 'register',
  words,
  check({ census }, report) {
    for (const { id, files } of claimsOf(census.takenIds)) {
      const owner = ownerOf(id, files);
      const related = [{ file: owner, path: ['id'], message: words.says.first() }];
      for (const file of files) {
        if (file === owner) continue;
        const isCopy = isCopyOf(stemOf(file), id);
        report(file, ['id'], isCopy ? words.says.copy({ file: owner }) : words.says.second({ id }), { related });
      }
    }
  },
};

interface Claim {
  readonly id: string;
  /** All that claim it, in the order in which they were read. */
  readonly files: string[];
}

function claimsOf(taken: readonly TakenId[]): Iterable<Claim> {
  const claims = new Map<string, Claim>();
  for (const { kind, id, file, firstFile } of taken) {
    const key = `${kind} ${id}`;
    const claim = claims.get(key);
    if (claim) claim.files.push(file);
    else claims.set(key, { id, files: [firstFile, file] });
  }
  return claims.values();
}

/** Whose the id is: the file that is named for it, or else one that is no copy, or else the first. */
function ownerOf(id: string, files: readonly string[]): string {
  const named = files.find((file) => stemOf(file) === id);
  return named ?? files.find((file) => !isCopyOf(stemOf(file), id)) ?? files[0] ?? '';
}
