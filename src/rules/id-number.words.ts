import { ruleWords } from './rule-words.ts';

export const words = ruleWords('id-number', () => ({
  en: {
    summary:
      'An ID number has 18 characters: 17 digits with a real date of birth in them, and the right check character, where X is a capital.',
    reason:
      'GB 11643 works the last character out from the other 17, so that any one mistyped digit is noticed. Messages never show the number in full.',
    says: {
      length: (p: { length: number }) => `An ID number has 18 characters; this one has ${p.length}.`,
      characters: () => 'An ID number has 17 digits and a check character, a digit or “X”.',
      date: (p: { date: string; first: number; last: number }) =>
        `The ID number holds the birth date ${p.date}, which is no day from ${p.first} to ${p.last}.`,
      checkDigit: () =>
        'The last character of the ID number does not fit the others (check digit); compare it with the card.',
      lowerCase: () => 'The last character of the ID number is written as an upper-case “X”.',
    },
  },
  zh: {
    summary: '身份证号为 18 位，前 17 位是数字且含真实的出生日期，末位校验码正确，校验码为 X 时用大写。',
    reason: '按 GB 11643，末位由前 17 位算出，错一位就能发现。提示中不会显示完整号码。',
    says: {
      length: (p) => `身份证号应为 18 位，现为 ${p.length} 位。`,
      characters: () => '身份证号前 17 位为数字，末位为数字或“X”。',
      date: (p) => `身份证号中的出生日期 ${p.date} 不是 ${p.first} 至 ${p.last} 年的一天。`,
      checkDigit: () => '身份证号末位与前面各位不符（校验码错误），请对照证件核对。',
      lowerCase: () => '身份证号末位的“x”应为大写“X”。',
    },
  },
  wrong: `birthDate: 1968-04
idNumber: "430198196804120013"`,
  right: `birthDate: 1968-04
idNumber: "430198196804120015"`,
}));
