import { describe, expect, it } from 'vitest';
import { FAMILIES, type Family } from './hostile.ts';
import { STAGES } from './measure.ts';

/** As large as a record may be, nearly: where time grows by the square, this took from half a minute to hours. */
const BYTES = 240_000;
/** CPU time, many times what it takes on a slow machine. */
const MOST_MS = 12_000;

const RUNS = [
  '"-" beside an error',
  '" " in an ignore',
  '"\u{3000}" as a value',
  '"：" in front of all',
  '"\\"" in braces',
  '"," in braces',
];

function isShown({ name }: Family): boolean {
  return (
    RUNS.includes(name) ||
    !/^".* (?:beside an error|as a value|in braces|in quotes|in an ignore|in front of all)$/s.test(name)
  );
}

const families = FAMILIES.filter(isShown);

it('the families of texts are all there', () => {
  expect(families.length).toBeGreaterThan(RUNS.length + 20);
  expect(families.map(({ name }) => name)).toEqual(expect.arrayContaining(RUNS));
  for (const { name, textOf } of families)
    expect([name, Buffer.byteLength(textOf(BYTES)) <= 256 * 1024]).toEqual([name, true]);
});

/** The long form, `npx tsx tests/growth/text.ts`, measures all of them at three sizes. */
describe.each(['record', 'ignores'])('reading hostile texts of 240 KB as far as %s', (stage) => {
  it.each(families)('$name', async (family) => {
    expect(await STAGES[stage]?.(family, BYTES)).toBeLessThan(MOST_MS);
  });
});

describe('checking a file with thousands of findings, from its bytes to what is printed', () => {
  it.each(['ignores that silence nothing', 'unknown people', 'words that are none', 'unknown fields'])(
    '%s',
    async (name) => {
      const family = FAMILIES.find((candidate) => candidate.name === name);
      expect(family && (await STAGES.json?.(family, BYTES))).toBeLessThan(MOST_MS);
    },
  );
});
