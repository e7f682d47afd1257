import * as chinese from '../messages/chinese.ts';
import * as english from '../messages/english.ts';
import { type FieldName, fieldTitle, type RecordedFact, type UnfitField } from '../messages/field-title.ts';
import { quote } from '../text/quote.ts';
import { ruleWords } from './rule-words.ts';

/** What a category asks for, what is lacking, and what is recorded. */
interface Asked {
  readonly category: string;
  readonly needs: string;
  readonly missing: readonly FieldName[];
  readonly unfit: readonly UnfitField[];
  readonly found: readonly RecordedFact[];
}

export const words = ruleWords('category-requirements', () => ({
  en: {
    summary:
      'The category of an appointment is open to the level of the organisation, and what is recorded of the member meets what the policy requires for it.',
    reason:
      'The document lists the kinds of people who may be chosen, and whoever approves checks each nominee against the kind that is claimed. The message says what is needed and what was found.',
    says: {
      unmet: (p: Asked) =>
        [
          `Not eligible as ${quote(p.category)}: ${p.needs}.`,
          ...(p.missing.length > 0 ? [`Not recorded: ${p.missing.map(({ path }) => path).join(', ')}.`] : []),
          ...p.unfit.map(
            ({ field, wanted }) => `${english.fieldWords(field)} must be ${wanted.map(quote).join(' or ')}.`,
          ),
          `Recorded: ${p.found.map(english.factWords).join('; ')}.`,
        ].join(' '),
      advised: (p: Asked) =>
        [
          `Unusual as ${quote(p.category)}, though not ruled out: ${p.needs}.`,
          ...(p.missing.length > 0 ? [`Not recorded: ${p.missing.map(({ path }) => path).join(', ')}.`] : []),
          `Recorded: ${p.found.map(english.factWords).join('; ')}.`,
        ].join(' '),
      level: (p: { category: string; level: string }) =>
        `The category ${quote(p.category)} is not open at level ${quote(p.level)}.`,
    },
  },
  zh: {
    summary: '所填人选类别适用于该层级，委员登记的情况（身份、职务、单位、是否离退休等）符合政策对这一类别的要求。',
    reason: '政策文件列明了哪几类人可以担任，审批时按所报类别逐人核对。提示中会写明需要什么、登记的是什么。',
    says: {
      unmet: (p) =>
        [
          `不符合${quote(p.category)}的条件：${p.needs}。`,
          ...(p.missing.length > 0 ? [`没有登记：${p.missing.map(fieldTitle).join('、')}。`] : []),
          ...p.unfit.map(({ field, wanted }) => `${fieldTitle(field)}应为${wanted.map(quote).join('或')}。`),
          `记录为：${p.found.map(chinese.factWords).join('；')}。`,
        ].join(''),
      advised: (p) =>
        [
          `作为${quote(p.category)}不多见，但没有排除：${p.needs}。`,
          ...(p.missing.length > 0 ? [`没有登记：${p.missing.map(fieldTitle).join('、')}。`] : []),
          `记录为：${p.found.map(chinese.factWords).join('；')}。`,
        ].join(''),
      level: (p) => `${quote(p.category)}这一类别不适用于${quote(p.level)}一级。`,
    },
  },
  wrong: `party: { joined: 1970-07-01, confirmed: 1971-07-01 }
retired: false
appointments:
  - organization: 朝阳社区
    category: 离退休党员
    mode: 聘任`,
  right: `party: { joined: 1970-07-01, confirmed: 1971-07-01 }
retired: true
appointments:
  - organization: 朝阳社区
    category: 离退休党员
    mode: 聘任`,
}));
