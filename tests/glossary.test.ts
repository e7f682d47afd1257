import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');

/** Names of boxes on the printed form, which are not ours to change. */
const PRINTED = /拟聘\\n（聘任）|title: '聘书编号'/g;

/** What tables of other people say: the product understands these words, and says none of them. */
const OF_OTHERS = path.join('importers', 'headers.words.ts');

interface Entry {
  readonly zh: string;
  readonly en: string;
  readonly not: readonly string[];
}

function glossary(): Entry[] {
  const rows = readFileSync(path.join(ROOT, 'docs', 'glossary.md'), 'utf8').matchAll(
    /^\| ([^|-]+) \| ([^|]+) \| [^|]+ \| ([^|]+) \|$/gm,
  );
  return [...rows].slice(1).map(([, zh = '', en = '', not = '']) => ({ zh, en, not: not.split(', ') }));
}

/** Literals of the sources, where the words for people are; not names and comments. */
function textsOfSources(): { file: string; texts: string }[] {
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && file !== OF_OTHERS)
    .map((file) => ({ file, texts: literalsIn(readFileSync(path.join(ROOT, 'src', file), 'utf8')).join('\n') }));
}

function literalsIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(PRINTED, '');
  return code.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? [];
}

/** English words stand apart from others, Chinese ones do not. */
function says(text: string, word: string): boolean {
  return /^[a-z ]+$/.test(word)
    ? new RegExp(`(?<![A-Za-z.-])${word}(?![A-Za-z:-])`, 'i').test(text)
    : text.includes(word);
}

describe('the glossary', () => {
  const entries = glossary();
  const sources = textsOfSources();

  it('has one word for each thing, and that word is used', () => {
    expect(entries.length).toBeGreaterThan(10);
    expect(new Set(entries.map(({ zh }) => zh)).size).toBe(entries.length);
    expect(new Set(entries.map(({ en }) => en)).size).toBe(entries.length);
    for (const { zh } of entries)
      expect(
        sources.some(({ texts }) => texts.includes(zh)),
        zh,
      ).toBe(true);
  });

  it.each(entries)('$zh goes by no other name', ({ not }) => {
    const found = sources.flatMap(({ file, texts }) =>
      not.filter((word) => says(texts, word)).map((word) => `${file}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  it('finds a word where there is one', () => {
    expect(says(literalsIn("const a = '任期已过期'; // 逾期").join(''), '过期')).toBe(true);
    expect(says(literalsIn("const a = 'x'; /* 逾期 */").join(''), '逾期')).toBe(false);
    expect(says("'Overdue: decide'", 'overdue')).toBe(false);
    expect(says("'It is overdue.'", 'overdue')).toBe(true);
  });
});
