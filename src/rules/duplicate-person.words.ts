import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('duplicate-person', () => ({
  en: {
    summary:
      'No two member records share an ID number, which is an error, or both name and birth date, which is a warning.',
    reason:
      'One person has one record that holds all appointments; two would count the person twice and hide terms that overlap. Namesakes born at the same time do exist, hence only a warning for them.',
    says: {
      idNumber: (p: { id: string }) =>
        `The same ID number as member ${quote(p.id)}: one person has one record; put all appointments into it.`,
      name: (p: { id: string }) => `The same name and birth date as member ${quote(p.id)}: is it the same person?`,
      first: () => 'The other record.',
    },
  },
  zh: {
    summary: '两份委员记录的身份证号不能相同（错误），姓名和出生日期也不应都相同（警告）。',
    reason:
      '一人一份记录，历次任职都写在其中；分成两份就会重复计数，任期重叠也看不出来。同名又同时出生的人确实会有，所以这种情形只作警告。',
    says: {
      idNumber: (p) => `与委员${quote(p.id)}的身份证号相同：一人一份记录，请把任职都写进同一份。`,
      name: (p) => `与委员${quote(p.id)}同名且出生年月相同，是不是同一人？`,
      first: () => '另一份记录。',
    },
  },
  wrong: `# members/周建国.yaml → idNumber: "430198196804120015"
# members/周建国-2.yaml
id: 周建国-2
idNumber: "430198196804120015"
appointments:
  - { organization: 朝阳社区, category: 非公经济组织负责人, mode: 聘任 }`,
  right: `# members/周建国.yaml
id: 周建国
idNumber: "430198196804120015"
appointments:
  - { organization: 淮川街道, category: 非公经济组织负责人, mode: 聘任 }
  - { organization: 朝阳社区, category: 非公经济组织负责人, mode: 聘任 }`,
}));
