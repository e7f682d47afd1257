import { type Inner, type Message, messagesOf } from '../../messages/message.ts';
import { quote } from '../../text/quote.ts';
import { numbered } from '../numbered.ts';

const EN_FACTS: Readonly<Record<string, string>> = {
  level: 'the level',
  mode: 'the mode',
  partyMember: 'a Party member',
  probationary: 'a probationary Party member',
  retired: 'retired',
  roles: 'the roles',
  honors: 'the honours',
  position: 'the position',
  residence: 'the residence',
  unit: 'the unit',
  'unit.id': 'the unit',
  'unit.type': 'the type of the unit',
  'unit.organization': 'the organisation of the unit',
  age: 'the age',
  partyYears: 'the years in the Party',
  education: 'the education',
  gender: 'the gender',
  grade: 'the grade of the last evaluation',
};

const ZH_FACTS: Readonly<Record<string, string>> = {
  level: '层级',
  mode: '产生方式',
  partyMember: '党员',
  probationary: '预备党员',
  retired: '离退休人员',
  roles: '身份',
  honors: '获奖情况',
  position: '职务',
  residence: '居住地',
  unit: '所在单位',
  'unit.id': '所在单位',
  'unit.type': '单位类别',
  'unit.organization': '单位所在组织',
  age: '年龄',
  partyYears: '党龄',
  education: '学历',
  gender: '性别',
  grade: '最近一次考评等次',
};

const enFact = (fact: string) => EN_FACTS[fact] ?? quote(fact);
const zhFact = (fact: string) => ZH_FACTS[fact] ?? quote(fact);

/** As it is written, for what has no words of its own. */
function written(value: unknown): string {
  return typeof value === 'string' ? quote(value) : JSON.stringify(value);
}

/** A state is or is not so, and is not spoken of like a word. */
function isState(values: readonly unknown[]): boolean {
  return values.length === 1 && typeof values[0] === 'boolean';
}

export const says = messagesOf('digest.conditions.', {
  en: {
    required: (p: { facts: readonly string[] }) => `recorded: ${p.facts.map(enFact).join(', ')}`,
    ifRecorded: (p: { fact: string; what: Message }, inner: Inner) =>
      `where ${enFact(p.fact)} is recorded, ${inner(p.what)}`,
    oneOf: (p: { fact: string; values: readonly unknown[] }) => {
      if (isState(p.values)) return `${p.values[0] === true ? '' : 'not '}${enFact(p.fact)}`;
      return `${enFact(p.fact)} is ${p.values.map(written).join(' or ')}`;
    },
    holds: (p: { fact: string; values: readonly unknown[] }) =>
      `among ${enFact(p.fact)} is ${p.values.map(written).join(' or ')}`,
    holdsSuch: (p: { fact: string; what: Message }, inner: Inner) =>
      `among ${enFact(p.fact)} is one of which: ${inner(p.what)}`,
    atLeast: (p: { fact: string; least: unknown; isCounted: boolean }) => `${enFact(p.fact)}: at least ${p.least}`,
    atMost: (p: { fact: string; most: unknown; isCounted: boolean }) => `${enFact(p.fact)}: at most ${p.most}`,
    moreThan: (p: { fact: string; limit: unknown }) => `${enFact(p.fact)}: more than ${p.limit}`,
    lessThan: (p: { fact: string; limit: unknown }) => `${enFact(p.fact)}: less than ${p.limit}`,
    longerThan: (p: { fact: string; least: unknown }) => `${enFact(p.fact)}: at least ${p.least} characters`,
    matches: (p: { fact: string; pattern: unknown }) => `${enFact(p.fact)} matches ${written(p.pattern)}`,
    not: (p: { what: Message }, inner: Inner) => `not so that (${inner(p.what)})`,
    onlyOne: (p: { parts: readonly Message[] }, inner: Inner) => `exactly one of: ${numbered(p.parts.map(inner))}`,
    when: (p: { condition: Message; met: Message | undefined; unmet: Message | undefined }, inner: Inner) =>
      [
        `if (${inner(p.condition)})`,
        p.met && `then ${inner(p.met)}`,
        p.unmet &&
          `${p.met === undefined ? '' : 'else '}${p.met === undefined ? 'does not hold, ' : ''}${inner(p.unmet)}`,
      ]
        .filter(Boolean)
        .join(' '),
    never: (p: { fact: string }) => `${enFact(p.fact)} is not recorded`,
    other: (p: { fact: string; keyword: string; value: unknown }) =>
      `${p.fact === '' ? 'the facts' : enFact(p.fact)} also meet ${p.keyword}: ${written(p.value)}`,
  },
  zh: {
    required: (p) => `要填${p.facts.map(zhFact).join('、')}`,
    ifRecorded: (p, inner) => `填了${zhFact(p.fact)}的，${inner(p.what)}`,
    oneOf: (p) => {
      if (isState(p.values)) return `${p.values[0] === true ? '是' : '不是'}${zhFact(p.fact)}`;
      const words = p.values.map(written).join('、');
      return p.values.length === 1 ? `${zhFact(p.fact)}是${words}` : `${zhFact(p.fact)}是${words}之一`;
    },
    holds: (p) => `${zhFact(p.fact)}里有${p.values.map(written).join('或')}`,
    holdsSuch: (p, inner) => `${zhFact(p.fact)}里有一项：${inner(p.what)}`,
    atLeast: (p) => (p.isCounted ? `${zhFact(p.fact)}至少 ${p.least} 项` : `${zhFact(p.fact)}不低于 ${p.least}`),
    atMost: (p) => (p.isCounted ? `${zhFact(p.fact)}至多 ${p.most} 项` : `${zhFact(p.fact)}不超过 ${p.most}`),
    moreThan: (p) => `${zhFact(p.fact)}大于 ${p.limit}`,
    lessThan: (p) => `${zhFact(p.fact)}小于 ${p.limit}`,
    longerThan: (p) => `${zhFact(p.fact)}至少 ${p.least} 个字`,
    matches: (p) => `${zhFact(p.fact)}符合${written(p.pattern)}`,
    not: (p, inner) => `不能是（${inner(p.what)}）`,
    onlyOne: (p, inner) => `符合下列一项，且只符合一项：${numbered(p.parts.map(inner))}`,
    when: (p, inner) =>
      [
        `如果（${inner(p.condition)}）`,
        p.met && `就要${inner(p.met)}`,
        p.unmet && `${p.met === undefined ? '不成立，就要' : '否则要'}${inner(p.unmet)}`,
      ]
        .filter(Boolean)
        .join('，'),
    never: (p) => `不填${zhFact(p.fact)}`,
    other: (p) => `${p.fact === '' ? '各项情况' : zhFact(p.fact)}还要符合 ${p.keyword}：${written(p.value)}`,
  },
});
