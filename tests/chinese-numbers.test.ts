import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { timespan } from '../src/messages/chinese.ts';

const SOURCES = path.resolve(import.meta.dirname, '../src');

/** Files in which something is said in Chinese. */
const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => (name.endsWith('.words.ts') || name === 'messages/zh.ts') && !name.startsWith('generated/'));

/** What a year is called is one word with its number, and a day on paper is written in words: `2014年6月30日`. */
const WORDS_WITH_NUMBERS = ['年度', '截至'];

const textOf = (name: string): string => readFileSync(path.join(SOURCES, name), 'utf8');

/** Parameters that are numbers or days, by what the English of the same messages declares. */
function numbersIn(name: string): Set<string> {
  const declared = textOf(name === 'messages/zh.ts' ? 'messages/en.ts' : name);
  return new Set([...declared.matchAll(/(\w+)\??: (?:number|Day|unknown)\b/g)].map(([, parameter = '']) => parameter));
}

function closeUp(name: string): string[] {
  const numbers = numbersIn(name);
  const pairs = textOf(name).matchAll(/\p{Script=Han}\$\{(?:p\.)?(\w+)\}|\$\{(?:p\.)?(\w+)\}\p{Script=Han}+/gu);
  return [...pairs]
    .filter(
      ([text, before, after]) =>
        numbers.has(before ?? after ?? '') && !WORDS_WITH_NUMBERS.some((word) => text.includes(word)),
    )
    .map(([text]) => `${name}: ${text}`);
}

describe('a number within Chinese words', () => {
  it.each(files)('stands off from them by a blank on both sides: %s', (name) => {
    expect(closeUp(name)).toEqual([]);
  });

  it('is looked for in all that is said', () => {
    expect(files.length).toBeGreaterThan(90);
  });

  it.each([
    ['3 months', '每 3 个月一次'],
    ['1 month', '每 1 个月一次'],
    ['1 year', '每年一次'],
    ['2 weeks', '每 2 周一次'],
  ])('of a span of %s: %s', (span, said) => {
    expect(`每${timespan(span)}一次`).toBe(said);
  });
});
