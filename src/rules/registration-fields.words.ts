import { type FieldName, fieldTitle } from '../messages/field-title.ts';
import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('registration-fields', {
  en: {
    summary:
      'For members serving or nominated on the as-of day, every field that the registration form prints is filled.',
    reason:
      'A form with blank cells is sent back. The policy lists what the form prints; members who have left are no longer asked for it.',
    says: {
      missing: (p: { field: FieldName; form: string }) =>
        `The form ${quote(p.form)} prints ${quote(p.field.path)}, which is not recorded.`,
    },
  },
  zh: {
    summary: '在任的和已提名的委员，登记表上要印的各项都已填写。',
    reason: '登记表有空格会被退回。印哪些项目由政策列明，已经退出的委员不再要求。',
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
});
