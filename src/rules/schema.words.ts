import { ruleWords } from './rule-words.ts';

export const words = ruleWords('schema', () => ({
  en: {
    summary:
      'Every record has its required fields and no unknown ones, each with a value of the right type and form, and every date exists in the calendar.',
    reason:
      'YAML takes an unquoted ID or phone number for a number: 18 digits lose their last ones, and a leading zero vanishes. A misspelt field would otherwise be left off the form without a word.',
    says: {},
  },
  zh: {
    summary: '记录的必填字段齐全，没有不认识的字段，值的类型和格式正确，日期在日历上真实存在。',
    reason:
      '身份证号、电话不加引号会被 YAML 当作数字：18 位数字的末几位会出错，开头的 0 会丢失。字段名写错一个字母，这一项就不会印到表上。',
    says: {},
  },
  wrong: `id: 周建国
birthdate: 1968-04
phone: 13800001234
party: { joined: 1990-06-31, confirmed: 1991-07-01 }`,
  right: `id: 周建国
birthDate: 1968-04
phone: "13800001234"
party: { joined: 1990-06-30, confirmed: 1991-07-01 }`,
}));
