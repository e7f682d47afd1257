import { orNothing } from '../text/or-nothing.ts';
import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

export const words = ruleWords('jurisdiction', () => ({
  en: {
    summary:
      'The unit or the residence of the member lies in the area of the appointing organisation or of one below it.',
    reason:
      'Part-time members are chosen from the area to bring its units and residents together. Someone whose unit and home both lie elsewhere does not represent it.',
    says: {
      outside: (p: { organization: string; unit?: string | undefined; residence?: string | undefined }) =>
        `Neither the unit${orNothing(p.unit, (area) => ` (in ${quote(area)})`)} nor the residence${orNothing(p.residence, (area) => ` (${quote(area)})`)} lies in the area of ${quote(p.organization)}.`,
      unknown: (p: { organization: string }) =>
        `Nothing shows that the person belongs to the area of ${quote(p.organization)}: record the unit or the residence.`,
    },
  },
  zh: {
    summary: '委员所在单位或居住地，在任职组织或其下级组织的辖区之内。',
    reason: '兼职委员从辖区内产生，为的是把辖区单位和居民联系起来。单位和住处都不在辖区的人，代表不了辖区。',
    says: {
      outside: (p) =>
        `所在单位${orNothing(p.unit, (area) => `（在${quote(area)}）`)}和居住地${orNothing(p.residence, (area) => `（${quote(area)}）`)}都不在${quote(p.organization)}的辖区。`,
      unknown: (p) => `看不出此人属于${quote(p.organization)}的辖区，请填写单位（unit）或居住地（residence）。`,
    },
  },
  wrong: `# units/某某科技.yaml → organization: 朝阳社区
unit: 某某科技
residence: 朝阳社区
appointments:
  - { organization: 城西社区, category: 非公经济组织负责人, mode: 聘任 }`,
  right: `# units/某某科技.yaml → organization: 朝阳社区
unit: 某某科技
residence: 朝阳社区
appointments:
  - { organization: 朝阳社区, category: 非公经济组织负责人, mode: 聘任 }`,
}));
