import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('registration-due', () => ({
  en: {
    summary:
      'Once the policy’s day is past, an organisation in which somebody served on it has handed its registration forms in.',
    reason:
      'The superior keeps its roll by these forms. An organisation that handed them in and did not write it down is asked for them again.',
    says: {
      missing: (p: { form: string; to: string; due: string }) =>
        `Nothing says that ${quote(p.form)} was handed in to ${quote(p.to)} (due by ${p.due}). Hand it in, then record it under “registrations”: { on, to, members }; dgw form --record does that.`,
      elsewhere: (p: { form: string; to: string; elsewhere: string }) =>
        `${quote(p.form)} was handed in to ${quote(p.elsewhere)}; the policy wants it at ${quote(p.to)}. Hand it in there and record that under “registrations”, or correct “to”.`,
    },
  },
  zh: {
    summary: '过了政策规定的报送日期，当日有委员在任的组织都已经报送登记表。',
    reason: '上级凭登记表掌握委员情况。报了却没有记下来的，会被再催一次。',
    says: {
      missing: (p) =>
        `没有向${quote(p.to)}报送《${p.form}》的记录（${p.due} 以前报送）。请报送后在 registrations 中补记 { on, to, members }，也可用 dgw form --record 登记。`,
      elsewhere: (p) =>
        `《${p.form}》报送到了${quote(p.elsewhere)}，应报送${quote(p.to)}。请补报并记入 registrations，或更正 to。`,
    },
  },
  wrong: `# --as-of 2013-11-01
# 周建国 2013-10-15 起在任
id: 朝阳社区
terms: [{ name: 第五届, start: 2011-06-10, end: 2014-06-09 }]`,
  right: `# --as-of 2013-11-01
# 周建国 2013-10-15 起在任
id: 朝阳社区
terms: [{ name: 第五届, start: 2011-06-10, end: 2014-06-09 }]
registrations: [{ on: 2013-10-30, to: 中共浏阳市委组织部, members: 1 }]`,
}));
