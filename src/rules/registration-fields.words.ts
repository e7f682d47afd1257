import { type FieldName, fieldTitle } from '../messages/field-title.ts';
import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('registration-fields', () => ({
  en: {
    summary:
      'For members serving or nominated on the as-of day, every field that the policy demands for the registration form is filled.',
    reason:
      'A form that lacks what is demanded is sent back. Other boxes of the form may stay blank, and members who have left are no longer asked for anything.',
    says: {
      missing: (p: { field: FieldName; form: string }) =>
        `The policy demands ${quote(p.field.path)} for the form ${quote(p.form)}; it is not recorded.`,
    },
  },
  zh: {
    summary: '在任的和拟任的委员，政策要求登记表填写的各项都已填写。',
    reason: '要求填写的项目空着，登记表会被退回。表上其他栏目可以空着，已经退出的委员不再要求。',
    says: {
      missing: (p) => `《${p.form}》要填写${fieldTitle(p.field)}，记录中没有。`,
    },
  },
  wrong: `name: 周建国
gender: 男
ethnicity: 汉族
birthDate: 1968-04
nativePlace: 湖南浏阳
party: { joined: 1990-07-01, confirmed: 1991-07-01 }
education: { fullTime: { level: 大学, degree: 工学学士 } }
position: 党支部书记、董事长`,
  right: `name: 周建国
gender: 男
ethnicity: 汉族
birthDate: 1968-04
nativePlace: 湖南浏阳
phone: "13800001234"
party: { joined: 1990-07-01, confirmed: 1991-07-01 }
education: { fullTime: { level: 大学, degree: 工学学士 } }
position: 党支部书记、董事长`,
}));
