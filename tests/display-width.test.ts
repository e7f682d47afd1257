import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { displayWidth, UnusualWidth } from '../src/text/display-width.ts';
import fc from './support/properties.ts';

const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
const usual = units.filter((character) => widthOf(character) !== undefined);

function widthOf(text: string): number | undefined {
  try {
    return displayWidth(text);
  } catch (error) {
    if (error instanceof UnusualWidth) return undefined;
    throw error;
  }
}

describe('the width of usual text', () => {
  it('is what the tables of Unicode say, for each character', () => {
    expect(usual.filter((character) => stringWidth(character) !== widthOf(character))).toEqual([]);
  });

  it('is what the tables say of characters side by side', () => {
    const text = fc.array(fc.constantFrom(...usual), { maxLength: 40 }).map((characters) => characters.join(''));
    fc.assert(fc.property(text, (usualText) => displayWidth(usualText) === stringWidth(usualText)));
  });

  it.each(['王建国', '任期止：2013-11-30（届满）', 'ID 4301**********0015', '“浏阳市”·—…', '第 1 页，共 2 页'])(
    'is known of %s',
    (text) => {
      expect(widthOf(text)).toBe(stringWidth(text));
    },
  );

  it.each(['e\u0301', '👨‍👩‍👧', 'ｱﾞ', 'か\u3099', 'a\u0301', '\u200b', '\n', '𠮷', '1\u20e3', '한'])(
    'is left to the tables for %j',
    (text) => {
      expect(widthOf(text)).toBeUndefined();
    },
  );
});
