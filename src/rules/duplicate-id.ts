import { words } from './duplicate-id.words.ts';
import type { RegisterRule } from './rule.ts';

export const duplicateId: RegisterRule = {
  id: 'duplicate-id',
  severity: 'error',
  on: 'register',
  words,
  check({ census }, report) {
    for (const { id, file, firstFile } of census.takenIds) {
      const related = [{ file: firstFile, path: ['id'], message: words.says.first() }];
      report(file, ['id'], words.says.second({ id }), { related });
    }
  },
};
