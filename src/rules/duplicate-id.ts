import { msg } from '../messages/catalogue.ts';
import type { RegisterRule } from './rule.ts';

export const duplicateId: RegisterRule = {
  id: 'duplicate-id',
  severity: 'error',
  on: 'register',
  check({ census }, report) {
    for (const { id, file, firstFile } of census.takenIds) {
      const related = [{ file: firstFile, path: ['id'], message: msg('duplicate-id.first') }];
      report(file, ['id'], msg('duplicate-id.second', { id }), { related });
    }
  },
};
