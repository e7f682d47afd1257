import { isMonth, monthOf } from '../model/day.ts';
import { birthDateOf, isManByNumber } from '../model/id-number.ts';
import { words } from './id-number-mismatch.words.ts';
import type { SubjectRule } from './rule.ts';

export const idNumberMismatch: SubjectRule = {
  id: 'id-number-mismatch',
  severity: 'warning',
  on: 'member',
  words,
  check({ member }, _context, report) {
    const { idNumber, birthDate, gender } = member;
    if (idNumber === undefined || !/^\d{17}[\dXx]$/.test(idNumber)) return;
    const onCard = birthDateOf(idNumber);
    if (birthDate !== undefined && birthDate !== (isMonth(birthDate) ? monthOf(onCard) : onCard)) {
      report(['idNumber'], words.says.birthDate({ card: onCard, record: birthDate }));
    }
    const genderOnCard = isManByNumber(idNumber) ? '男' : '女';
    if (gender !== genderOnCard) {
      report(['idNumber'], words.says.gender({ card: genderOnCard, record: gender }));
    }
  },
};
