import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/digest/digest.ts';
import { said } from '../../src/digest/said.ts';
import type { Lang } from '../../src/messages/catalogue.ts';
import type { Policy } from '../../src/model/policy.ts';
import { builtInPolicy } from '../../src/policy/load.ts';
import { loaded, templateText, withEverything } from './template.ts';

/** All that the page tells, as it is told. */
function told(policy: Policy, lang: Lang): string {
  return JSON.stringify(
    digestOf(policy).sections.map(({ topic, about, statements }) => [
      topic,
      about,
      statements.map(({ key, label, text, clause }) => [key, said(label, lang), said(text, lang), clause]),
    ]),
  );
}

/** The text of one statement, found by the word of the policy that it is about. */
function statement(policy: Policy, topic: string, about: string | undefined, key: string, lang: Lang = 'zh') {
  const section = digestOf(policy).sections.find((each) => each.topic === topic && each.about === about);
  const found = section?.statements.find((each) => each.key === key);
  return found && said(found.text, lang);
}

const full = await loaded(withEverything(templateText('zh')));
const { policy: liuyang } = builtInPolicy('liuyang-2013');

describe('what the page says', () => {
  it.each([
    ['headcount', '街道', 'partTime', '5 人左右，3—7 人都算符合。', 'About 5: from 3 to 7 is right.'],
    ['headcount', '街道', 'minShare', '不低于全体委员的 20%。', 'At least 20 % of all members.'],
    ['levels', '街道', 'post:副书记', '可以，同时最多 1 人。', 'May be held by part-time members, at most 1 at once.'],
    [
      'procedure',
      '街道',
      'step:推荐',
      '由委员所在单位的党组织办理。',
      'Done by the Party organisation of the member’s unit.',
    ],
    ['procedure', '社区', 'step:备案', '报上面最近的市一级组织；写明情况说明；任职后 30 日内办完。', undefined],
    ['procedure', '街道', 'order', '推荐 → 批复 → 聘任 → 公示 → 归档；批复 → 备案；征求意见', undefined],
    ['term', '社区', 'years', '2018年7月12日以前（含）开始的，3 年；以后开始的，5 年。', undefined],
    ['exits', '解聘', 'causes', '不履行职责、违纪违法', '不履行职责, 违纪违法'],
    ['work', undefined, 'grades', '优秀、合格、不合格（应当解聘）', '优秀, 合格, 不合格 (calls for the exit 解聘)'],
  ])('%s of %s: %s', (topic, about, key, zh, en) => {
    expect(statement(full, topic, about, key)).toBe(zh);
    if (en !== undefined) expect(statement(full, topic, about, key, 'en')).toBe(en);
  });

  it('puts what a category demands into words, alternatives too', () => {
    expect(statement(liuyang, 'people', '非公经济组织负责人', 'requires')).toBe(
      '要填身份；单位类别是“非公经济组织”；至少符合下列一项：①身份里有“党组织负责人” ②身份里有“法定代表人”，且是党员。',
    );
    expect(statement(liuyang, 'people', '模范党员', 'recommends', 'en')).toBe('The honours: at least 1.');
  });

  it('tells as it is written what it has no words for', async () => {
    const [category] = liuyang.categories;
    const requires = { properties: { position: { maxLength: 9 } } };
    const policy = { ...liuyang, categories: [{ ...category, id: '甲', label: '甲', requires }] };
    expect(statement(policy, 'people', '甲', 'requires')).toBe('填了职务的，职务还要符合 maxLength：9。');
  });

  it('marks as a paraphrase what is one, and no term of the document', () => {
    const paraphrased = digestOf(liuyang).sections.flatMap(({ topic, statements }) =>
      statements.filter(({ isParaphrase }) => isParaphrase === true).map(({ key }) => `${topic}/${key.split(':')[0]}`),
    );
    const clauses = Object.keys(liuyang.clauses).map((clause) => `clauses/${clause}`);
    expect(new Set(paraphrased)).toEqual(new Set(['people/needs', 'people/advice', 'work/duty', ...clauses]));
  });
});

/** The shape of a fact is no condition on anybody; a level without seats has a term for the program alone. */
const SILENT = /\/(requires|recommends)\/.*\/type$|^\/levels\/市\/term\//;

/** Fields that have one value or none. */
const ONE_VALUE: readonly unknown[] = ['seat', 'with', 'area', 'at', 'during', 'every'];

describe.each(['zh', 'en'] as const)('nothing in a policy changes without a word of the page (%s)', (lang) => {
  const before = told(full, lang);
  const places = leaves(full).filter(([place]) => !SILENT.test(place));

  it('has a policy with every construct to try', () => expect(places.length).toBeGreaterThan(150));

  it.each(places)('%s', (_place, change) => {
    const policy = structuredClone(full);
    change(policy);
    expect(told(policy, lang)).not.toBe(before);
  });
});

type Change = (policy: Policy) => void;

/** Every value in it that is no list and no map, with a change of it. */
function leaves(value: unknown, path: readonly (string | number)[] = []): [string, Change][] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, part]) =>
      leaves(part, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  }
  return [[`/${path.join('/')}`, (policy) => put(policy, path, otherThan(value, path))]];
}

function otherThan(value: unknown, path: readonly (string | number)[]): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value < 1 ? value / 2 : value + 1;
  if (typeof value !== 'string') return value;
  const field = path.findLast((key) => typeof key === 'string');
  const others: Record<string, string> = {
    lastDay: 'day-before',
    methods: value === 'massReview' ? 'performance' : 'massReview',
    evidence: value === 'document' ? 'note' : 'document',
  };
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return '2001-02-03';
  if (/^\d+ \w+$/.test(value)) return '9 weeks';
  if (ONE_VALUE.includes(field)) return undefined;
  return (typeof field === 'string' ? others[field] : undefined) ?? `${value}改`;
}

function put(holder: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): void {
  if (typeof holder !== 'object' || holder === null || key === undefined) return;
  const held = holder as Record<string | number, unknown>;
  if (rest.length > 0) put(held[key], rest, value);
  // A mark that is absent is the same as one that is not set.
  else if (value === false || value === undefined) delete held[key];
  else held[key] = value;
}
