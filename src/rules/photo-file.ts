import { words } from './photo-file.words.ts';
import type { SubjectRule } from './rule.ts';

/** What is wrong with the file was found out by whoever may look at the disk. */
export const photoFile: SubjectRule = {
  id: 'photo-file',
  severity: 'warning',
  on: 'member',
  words,
  check({ member: { photo }, photoProblem }, _context, report) {
    if (photo !== undefined && photoProblem) report(['photo'], words.says.unusable({ photo, why: photoProblem }));
  },
};
