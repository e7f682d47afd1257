import { ruleWords } from './rule-words.ts';

export const words = ruleWords('text-form', () => ({
  en: {
    summary:
      'Names, words and numbers hold no unseen characters, full-width digits or Chinese quotes, short names no blanks, people’s names no digits; no number is a name, and a phone looks like one.',
    reason:
      'What cannot be seen on the screen is not found by a search, counts as another person, and is printed on the form. It comes from Chinese keyboards, text processors and copied messages. That a phone number does not look like one is only a warning.',
    says: {},
  },
  zh: {
    summary:
      '姓名、用语、号码中没有看不见的字符、全角数字和中文引号，短姓名中间不加空格，姓名里没有数字，名称不是号码，电话像号码。',
    reason:
      '看不见的字符多由输入法、Word 或聊天记录带入，搜索不到，会被当成另一个人，还会印到表上。电话不像电话号码的，只作警告。',
    says: {},
  },
  wrong: `name: 周 建国
position: 党支部书记
phone: "138００００1234"`,
  right: `name: 周建国
position: 党支部书记
phone: "13800001234"`,
}));
