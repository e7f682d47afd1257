import { words } from './id-number.words.ts';
import { flawOfIdNumber } from './id-number-flaw.ts';
import type { SubjectRule } from './rule.ts';

export const idNumber: SubjectRule = {
  id: 'id-number',
  severity: 'error',
  on: 'member',
  words,
  check({ member }, _context, report) {
    const problem = member.idNumber === undefined ? undefined : flawOfIdNumber(member.idNumber);
    if (problem) report(['idNumber'], problem);
  },
};
