import { words } from './file-name.words.ts';
import type { SubjectRule } from './rule.ts';

export const fileName: SubjectRule = {
  id: 'file-name',
  severity: 'error',
  on: 'record',
  words,
  check({ record, fileStem }, _context, report) {
    if (record.id === fileStem) return;
    report(['id'], words.says.differs({ id: record.id, stem: fileStem }), { suggestion: fileStem });
  },
};
