import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/findings/finding.ts';
import { placeIn } from '../../src/yaml/fast/place.ts';
import { parseFast } from '../../src/yaml/fast.ts';
import { locate } from '../../src/yaml/locate.ts';
import { Places } from '../../src/yaml/places.ts';
import { parsePrecisely } from '../../src/yaml/source.ts';
import { countryFiles } from '../generator/country/index.ts';
import fc from '../support/properties.ts';
import { written } from '../yaml-fast.records.ts';

/** Paths of all that is in a value, and of what is not there. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  const here: Path[] = [path, [...path, '不存在'], [...path, 99, 'x'], [...path, 0]];
  if (typeof value !== 'object' || value === null) return here;
  const below = Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    pathsIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [...here, ...below];
}

/** @returns how many of the places were found without the precise reading */
function comparePlaces(text: string): { found: number; asked: number } {
  const { source } = parsePrecisely(text);
  const counts = { found: 0, asked: 0 };
  for (const path of pathsIn(parseFast(text))) {
    for (const isAboutKey of [false, true]) {
      const precise = locate(source, path, isAboutKey);
      expect([path, isAboutKey, new Places(text).of(path, isAboutKey)]).toEqual([path, isAboutKey, precise]);
      counts.asked += 1;
      if (placeIn(text, path, isAboutKey) !== undefined) counts.found += 1;
    }
  }
  return counts;
}

const members = fc
  .integer({ min: 1, max: 400 })
  .map((seed) => [...countryFiles({ members: 3, seed })].at(-1)?.text ?? '');
const layouts = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.replaceAll('\n', '\r\n'),
  (text: string) => `\u{FEFF}${text}`,
  (text: string) => `---\n# 说明\n${text}`,
);

describe('places found by the quick reading', () => {
  it('are those of the precise one, in whatever layout', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          written.map(({ text }) => text),
          members,
        ),
        layouts,
        (raw, layout) => {
          const text = layout(raw.replace(/^\u{FEFF}/u, ''));
          fc.pre(parseFast(text) !== undefined);
          comparePlaces(text);
        },
      ),
    );
  });

  it('are found so in nearly all of a member’s record', () => {
    fc.assert(
      fc.property(members, (text) => {
        const { found, asked } = comparePlaces(text);
        expect(found / asked).toBeGreaterThan(0.95);
      }),
      { numRuns: 20 },
    );
  });

  it('are those of lists and groups in each way of writing them', () => {
    const texts = [
      'a:\n- b: 1\n  c: {d: x, "e": [1, {f: y}, [z]]}\n-\n  g: ""\n- "h i": 2\n- j\n-\n- - k\n- {}\n- {l: m}\n',
      'a: [ ]\nb: { }\nc: {x: {y: [p, q]}}\nid: "7"\n',
      "\"q r\": 'it''s'\nn: ~\nm:\n  # nothing\no: # more\n  - 1\n  - '2'\n",
    ];
    for (const text of texts) {
      expect([text, parseFast(text)]).not.toContain(undefined);
      comparePlaces(text);
    }
  });
});

describe('a text with hundreds of faults', () => {
  it('is read precisely once instead', () => {
    const text = `a: [${Array.from({ length: 300 }, (_, index) => index).join(', ')}]\n`;
    const places = new Places(text);
    const { source } = parsePrecisely(text);
    for (let index = 0; index < 300; index += 1) expect(places.of(['a', index])).toEqual(locate(source, ['a', index]));
  });
});
