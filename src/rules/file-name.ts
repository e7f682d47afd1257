import { msg } from '../messages/catalogue.ts';
import type { SubjectRule } from './rule.ts';

export const fileName: SubjectRule = {
  id: 'file-name',
  severity: 'error',
  on: 'record',
  check({ record, fileStem }, _context, report) {
    if (record.id === fileStem) return;
    report(['id'], msg('file-name.differs', { id: record.id, stem: fileStem }), { suggestion: fileStem });
  },
};
