import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('unit-head', () => ({
  en: {
    summary:
      "A member with the role of head of the unit's Party organisation is the head whom the unit's record names, where it names one.",
    reason:
      'Some categories are open to heads alone, and the role is what shows it. Where the ledger of units names somebody else, one of the two records is out of date.',
    says: {
      other: (p: { role: string; unit: string; head: string }) =>
        `The record of ${quote(p.unit)} names ${quote(p.head)} as head of its Party organisation; correct it, or take away the role ${quote(p.role)}.`,
    },
  },
  zh: {
    summary: '有所在单位党组织负责人身份的委员，就是单位档案里写的党组织负责人（单位档案没有写的除外）。',
    reason: '有的人选类别只认负责人，凭的就是这个身份。单位台账写的是别人，两份档案必有一份没有更新。',
    says: {
      other: (p) =>
        `单位${quote(p.unit)}的档案写的党组织负责人是${quote(p.head)}，请更正单位档案，或删去身份${quote(p.role)}。`,
    },
  },
  wrong: `# units/某某科技.yaml → partyOrganization: { head: 李志远 }
name: 周建国
unit: 某某科技
roles: [党组织负责人]`,
  right: `# units/某某科技.yaml → partyOrganization: { head: 李志远 }
name: 周建国
unit: 某某科技
roles: [法定代表人]`,
}));
