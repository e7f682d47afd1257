import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask, maskPath } from '../../src/text/mask.ts';
import { idNumber, withWrongCheckCharacter } from '../generator/id-number.ts';
import { anyDay } from './naive-calendar.ts';

const rightId = fc.tuple(anyDay, fc.integer({ min: 0, max: 999 })).map(([day, order]) => idNumber(day, order));
const id = fc.oneof(
  rightId,
  rightId.map(withWrongCheckCharacter),
  rightId.map((number) => number.toLowerCase()),
);
const phone = fc.integer({ min: 0, max: 999_999_999 }).map((rest) => `13${String(rest).padStart(9, '0')}`);
const secret = fc.oneof(id, phone);

/** What may stand on either side of a number in a message: no digit, no mark that would join it to others. */
const words = fc.string({ unit: fc.constantFrom(...'身份证号码：“”，。周建国 abc=|'), maxLength: 8 });

/** One digit after another with whatever people put between them. */
const spacing = fc.constantFrom('', '', '-', ' ', '.', '\u200b', '\u3000');
const spaced = fc.tuple(secret, spacing, fc.integer({ min: 3, max: 6 })).map(([number, gap, size]) => ({
  number,
  written: number.match(new RegExp(`.{1,${size}}`, 'g'))?.join(gap) ?? number,
}));

describe('a masked text', () => {
  it('shows no ID or phone number in full, however it is spaced', () => {
    fc.assert(
      fc.property(words, spaced, words, (before, { number, written }, after) => {
        const masked = mask(`${before}${written}${after}`);
        expect(masked).not.toContain(written);
        expect(masked.replace(/[^\dXx]/g, '')).not.toContain(number.slice(0, -1));
      }),
    );
  });

  it('keeps its length and everything that is no digit', () => {
    fc.assert(
      fc.property(words, spaced, words, (before, { written }, after) => {
        const masked = mask(`${before}${written}${after}`);
        expect(masked).toHaveLength(before.length + written.length + after.length);
        expect(masked.startsWith(before)).toBe(true);
        expect(masked.endsWith(after)).toBe(true);
      }),
    );
  });

  it('masked again is the same', () => {
    const numbers = fc.tuple(words, spaced, words).map(([before, { written }, after]) => before + written + after);
    fc.assert(
      fc.property(fc.oneof(numbers, fc.string({ unit: 'binary' })), (text) => {
        expect(mask(mask(text))).toBe(mask(text));
      }),
    );
  });

  it('still names days, months and years', () => {
    fc.assert(
      fc.property(words, anyDay, words, (before, day, after) => {
        for (const date of [day, day.slice(0, 7), day.slice(0, 4), day.replaceAll('-', '')]) {
          expect(mask(`${before}：${date}，${after}`)).toBe(`${before}：${date}，${after}`);
        }
      }),
    );
  });

  it('shows the ends as the contract says', () => {
    fc.assert(fc.property(rightId, (number) => mask(number) === `${number.slice(0, 4)}**********${number.slice(14)}`));
    fc.assert(fc.property(phone, (number) => mask(number) === `${number.slice(0, 3)}****${number.slice(7)}`));
  });
});

it('the path of a file shows no ID or phone number either', () => {
  fc.assert(fc.property(secret, (number) => !maskPath(`members/周建国-${number}.yaml`).includes(number)));
});
