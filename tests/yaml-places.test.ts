/** Where fields stand by the fast parser: exactly where the precise one finds them, or left to it. */

import { describe, expect, it } from 'vitest';
import type { Path } from '../src/findings/finding.ts';
import { placeIn } from '../src/yaml/fast/place.ts';
import { parseFast } from '../src/yaml/fast.ts';
import { locate } from '../src/yaml/locate.ts';
import { Places } from '../src/yaml/places.ts';
import { parsePrecisely } from '../src/yaml/source.ts';
import fc from './support/properties.ts';
import { EXAMPLES } from './yaml-fast.examples.ts';
import { texts } from './yaml-fast.texts.ts';

/** Every path into a value, and beside each some that lead nowhere. */
function pathsInto(value: unknown, path: Path = []): Path[] {
  const nowhere = [
    [...path, 'nowhere'],
    [...path, 0, 'id'],
    [...path, 99],
    [...path, -1],
  ];
  if (typeof value !== 'object' || value === null) return [path, ...nowhere];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...nowhere, ...keys.flatMap((key) => pathsInto(Reflect.get(value, key), [...path, key]))];
}

/** @returns how many places were told, and how many were left to the precise parser */
function compared(text: string): { readonly told: number; readonly left: number } {
  const value = parseFast(text);
  if (value === undefined) return { told: 0, left: 0 };
  const { source } = parsePrecisely(text);
  let [told, left] = [0, 0];
  for (const path of pathsInto(value)) {
    for (const isAboutKey of [false, true]) {
      if (placeIn(text, path, isAboutKey) === undefined) left += 1;
      else told += 1;
      const found = new Places(text).of(path, isAboutKey);
      expect(found, `${JSON.stringify(path)} ${isAboutKey}\n${text}`).toEqual(locate(source, path, isAboutKey));
    }
  }
  return { told, left };
}

describe('quick places', () => {
  it.each(Object.entries(EXAMPLES))('of a %s are those of the precise parser, all of them', (_kind, text) => {
    for (const written of [
      text,
      text.replaceAll('\n', '\r\n'),
      `# 说明\n\n${text}`,
      `--- # 始\n${text}`,
      `\u{FEFF}${text}`,
    ]) {
      const { told, left } = compared(written);
      expect(told).toBeGreaterThan(20);
      expect(left).toBe(0);
    }
  });

  it.each([
    ['quoted keys', `"a b": 'it''s'\n'c''d': "#: x"\ne:\n  - "f": ''`],
    ['absent values', 'id:\na:\nb: ~\nd:\n  -\n  - e:'],
    ['lists in lists', 'a:\n  - - 1\n    - 2\n  -\n    - 3\nb: { c: [[1], [], {}], d: {} }'],
    ['an id in the middle', 'a: 1\nid: 甲\nb: 2'],
    ['names that every object inherits', 'constructor: 1\ntoString: {valueOf: 2}'],
    ['keys that look like indexes', '"2": a\n"1": b'],
    ['letters of two units', 'a: 𠮷野 # 𠮷\nb: { 𠮷: [𠮷, 1] }'],
  ])('of %s', (_what, text) => {
    const { told, left } = compared(text);
    expect(told + left).toBeGreaterThan(10);
  });

  it.each(Object.entries(texts))('are those of the precise parser for any text: %s', (_kind, some) => {
    const property = fc.property(some, (text) => void compared(text));
    fc.assert(property, { numRuns: 60 });
  });

  it('are left to the precise parser in a text that only it reads', () => {
    expect(placeIn('a: |\n  x\nb: 1', ['b'], false)).toBeUndefined();
    expect(new Places('a: |\n  x\nb: 1').of(['b'])).toMatchObject({ line: 3, column: 4 });
  });

  it('are found by one precise reading where there are hundreds of them', () => {
    const text = `a: [${[...Array(300).keys()].join(', ')}]\n`;
    const places = new Places(text);
    const { source } = parsePrecisely(text);
    for (const at of Array(300).keys()) expect(places.of(['a', at])).toEqual(locate(source, ['a', at]));
  });
});
