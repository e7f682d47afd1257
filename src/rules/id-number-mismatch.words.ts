import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('id-number-mismatch', () => ({
  en: {
    summary:
      'The birth date and the sex in the ID number agree with those recorded, and where only the month of birth is recorded, with that month.',
    reason:
      'Mostly one of the two was copied wrongly. Where the ID card and the personnel file themselves differ, the personnel file governs, so this is only a warning.',
    says: {
      birthDate: (p: { card: string; record: string }) =>
        `The ID number says born ${p.card}, birthDate says ${p.record}. The personnel file governs; check which is right.`,
      gender: (p: { card: string; record: string }) =>
        `The ID number says ${quote(p.card)}, gender says ${quote(p.record)}; check which is right.`,
    },
  },
  zh: {
    summary: '身份证号中的出生日期、性别与登记的一致，只登记到月的比对到月。',
    reason: '两处不一致，多半是有一处抄错了。身份证与人事档案本身不一致的，以档案为准，所以这里只作警告。',
    says: {
      birthDate: (p) => `身份证号的出生日期为 ${p.card}，记录的出生年月为 ${p.record}。以干部人事档案为准，请核对。`,
      gender: (p) => `身份证号表明性别为${quote(p.card)}，记录为${quote(p.record)}，请核对。`,
    },
  },
  wrong: `gender: 男
birthDate: 1968-05
idNumber: "430198196804120015"`,
  right: `gender: 男
birthDate: 1968-04
idNumber: "430198196804120015"`,
}));
