/** The words in which it is asked whom a change is about. */

export const whomWords = {
  organization: { en: 'Organisation', zh: '组织' },
  members: {
    renew: {
      words: { en: 'Who is renewed', zh: '哪几位连任' },
      hint: { en: 'none chosen: all whose term ends', zh: '一位也不选，即任期结束的全部委员' },
    },
    exit: {
      words: { en: 'Who leaves', zh: '哪几位退出' },
      hint: { en: 'none chosen: all whose term is over', zh: '一位也不选，即任期已满的全部委员' },
    },
  },
};
