import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import type { Policy } from '../src/model/policy.ts';
import { RULE_IDS } from '../src/model/rule-ids.ts';
import type { RuleText } from '../src/rules/rule-words.ts';
import { ruleExamples, ruleTexts } from './support/rule-words.ts';

const ruleTextsEn = ruleTexts('en');
const ruleTextsZh = ruleTexts('zh');

const CJK = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Places, authorities, levels, modes, steps, exits and numbers of one city's document. */
const CITY_WORDS_ZH = [
  ...['浏阳', '长沙', '淮川', '朝阳', '组织部', '常委', '工委', '街道', '社区', '三年', '3年', '3 年', '大工委'],
  ...['聘任', '选任', '任命', '推荐', '筛选', '批复', '聘用', '公示', '备案', '报告', '聘书'],
  ...['届满', '解除', '自行退出', '研究', '通报', '工作调动'],
  ...['非公', '国有企业', '事业单位', '骨干', '模范', '法定代表人', '党小组'],
];
const CITY_WORDS_EN = [
  ...['liuyang', 'changsha', 'subdistrict', 'community', 'three', '3 years', 'organization department', 'city'],
  ...['standing committee', 'public notice', 'certified', 'elected by', 'hire', 'neglect', 'transfer'],
];

interface Language {
  readonly name: string;
  readonly texts: Readonly<Record<string, RuleText>>;
  readonly fullStop: RegExp;
  readonly cityWords: readonly string[];
  readonly summaryLength: readonly [number, number];
  readonly reasonLength: readonly [number, number];
}

const ENGLISH: Language = {
  name: 'English',
  texts: ruleTextsEn,
  fullStop: /[.!?]/gu,
  cityWords: CITY_WORDS_EN,
  summaryLength: [30, 190],
  reasonLength: [70, 340],
};
const CHINESE: Language = {
  name: 'Chinese',
  texts: ruleTextsZh,
  fullStop: /[。！？.!?]/gu,
  cityWords: CITY_WORDS_ZH,
  summaryLength: [15, 70],
  reasonLength: [20, 140],
};

describe.each([ENGLISH, CHINESE])('rule texts in $name', (language) => {
  const entries = Object.entries(language.texts);

  it('explain every rule, in the order of the catalogue', () => {
    expect(Object.keys(language.texts)).toEqual(RULE_IDS);
  });

  it.each(entries)('%s: the summary is one sentence, the reason one to three', (_id, { summary, reason }) => {
    expect(summary.match(language.fullStop)).toHaveLength(1);
    expect(summary).toMatch(/[.。]$/u);
    expect(reason).toMatch(/[.。]$/u);
    expect(reason.match(language.fullStop)?.length).toBeLessThanOrEqual(3);
  });

  it.each(entries)('%s: the texts are neither a stub nor a page', (_id, { summary, reason }) => {
    expectLength(summary, language.summaryLength);
    expectLength(reason, language.reasonLength);
    expect(`${summary}${reason}`).not.toMatch(/^\s|\s$|\s{2}|\n/u);
  });

  it.each(entries)('%s: the texts hold under the document of any city', (_id, { summary, reason }) => {
    const text = `${summary} ${reason}`.toLowerCase();
    expect(language.cityWords.filter((word) => text.includes(word))).toEqual([]);
  });

  it('no two rules say the same', () => {
    const sentences = entries.flatMap(([, text]) => [text.summary, text.reason]);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

function expectLength(text: string, [least, most]: readonly [number, number]): void {
  expect(text.length, text).toBeGreaterThanOrEqual(least);
  expect(text.length, text).toBeLessThanOrEqual(most);
}

describe('the two languages', () => {
  it.each(RULE_IDS)('%s: English without Chinese characters, Chinese in Chinese', (id) => {
    const english = ruleTextsEn[id];
    const chinese = ruleTextsZh[id];
    expect(english.summary + english.reason).not.toMatch(CJK);
    expect(chinese.summary).toMatch(/\p{Script=Han}/u);
    expect(chinese.reason).toMatch(/\p{Script=Han}/u);
  });

  it.each(RULE_IDS)('%s: Chinese punctuation is full-width', (id) => {
    const { summary, reason } = ruleTextsZh[id];
    expect(summary + reason).not.toMatch(/\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u);
  });
});

describe('rule examples', () => {
  const entries = Object.entries(ruleExamples);
  /** What these rules forbid lies in the bytes or in the YAML itself, not in what it says. */
  const ABOUT_THE_FILE = ['file-encoding', 'yaml-syntax'];

  it('show every rule, in the order of the catalogue', () => {
    expect(Object.keys(ruleExamples)).toEqual(RULE_IDS);
  });

  it.each(entries)('%s: wrong and right are short, and differ', (_id, { wrong, right }) => {
    for (const excerpt of [wrong, right]) {
      const lines = excerpt.split('\n');
      expect(lines.length).toBeGreaterThanOrEqual(2);
      expect(lines.length).toBeLessThanOrEqual(10);
      expect(excerpt).toBe(excerpt.trim());
      expect(excerpt).not.toMatch(/[ \t]$/mu);
    }
    expect(wrong).not.toBe(right);
  });

  it.each(entries)('%s: wrong and right differ in at most three lines, and share some', (_id, { wrong, right }) => {
    const wrongLines = wrong.split('\n');
    const rightLines = right.split('\n');
    const onlyRight = rightLines.filter((line) => !wrongLines.includes(line));
    const onlyWrong = wrongLines.filter((line) => !rightLines.includes(line));
    expect(Math.max(onlyRight.length, onlyWrong.length)).toBeLessThanOrEqual(3);
    expect(onlyRight.length).toBeLessThan(rightLines.length);
  });

  it.each(entries.filter(([id]) => !ABOUT_THE_FILE.includes(id)))(
    '%s: both say something else as YAML',
    (id, example) => {
      const wrong = parsed(example.wrong);
      const right = parsed(example.right);
      expect([...wrong.errors, ...right.errors]).toEqual([]);
      // An ignore is a comment: the data stay the same.
      if (id !== 'unused-ignore') expect(wrong.data).not.toEqual(right.data);
    },
  );

  it('a right excerpt is YAML for every rule, a wrong one is not where the rule is about YAML', () => {
    expect(entries.flatMap(([, { right }]) => parsed(right).errors)).toEqual([]);
    expect(parsed(ruleExamples['yaml-syntax'].wrong).errors).not.toEqual([]);
  });

  it('right excerpts use the words of the built-in policy', () => {
    const policy: Policy = parse(readFileSync(new URL('../src/policy/liuyang-2013.yaml', import.meta.url), 'utf8'));
    const levels = Object.values(policy.levels);
    const words: Record<string, readonly string[]> = {
      level: Object.keys(policy.levels),
      category: policy.categories.map((category) => category.id),
      mode: levels.flatMap((level) => level.modes),
      kind: Object.keys(policy.exits),
      cause: Object.values(policy.exits).flatMap((exit) => exit.causes ?? []),
      steps: levels.flatMap((level) => level.procedure.map((step) => step.step)),
    };
    const used = entries.flatMap(([, { right }]) => parsed(right).data.flatMap(wordsUsed));
    expect(new Set(used.map(([field]) => field))).toEqual(new Set(Object.keys(words)));
    expect(used.filter(([field, word]) => !words[field]?.includes(word))).toEqual([]);
  });

  it('ID numbers are nobody’s, and right but for the one that is wrong on purpose', () => {
    const numbers = entries.flatMap(([id, { wrong, right }]) =>
      [...`${wrong}\n${right}`.matchAll(/\d{17}[\dX]/gu)].map(([number]) => ({ id, number })),
    );
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter(({ number }) => !number.startsWith('430198'))).toEqual([]);
    const wrongOnes = numbers.filter(({ number }) => checkCharacter(number) !== number.at(17));
    expect(wrongOnes).toEqual([{ id: 'id-number', number: '430198196804120013' }]);
  });
});

function parsed(text: string): { data: unknown[]; errors: unknown[] } {
  const documents = parseAllDocuments(text);
  if (!Array.isArray(documents)) return { data: [], errors: ['no document'] };
  return {
    data: documents.map((document) => document.toJS()),
    errors: documents.flatMap((document) => [...document.errors, ...document.warnings]),
  };
}

const WORD_FIELDS = ['level', 'category', 'mode', 'kind', 'cause'];

/** Every field of a record that holds a word of the policy, and every step, with the word. */
function wordsUsed(data: unknown): [field: string, word: string][] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([field, value]): [string, string][] => {
    // A school level is not a level of the policy.
    if (field === 'education') return [];
    if (field === 'steps') return Object.keys(value).map((step) => ['steps', step]);
    if (WORD_FIELDS.includes(field)) return [[field, String(value)]];
    return wordsUsed(value);
  });
}

/** ISO 7064 MOD 11-2 by its recurrence, as GB 11643 uses it. */
function checkCharacter(number: string): string | undefined {
  const remainder = [...number.slice(0, 17)].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  return '0123456789X'[(12 - remainder) % 11];
}
