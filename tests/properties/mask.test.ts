import { describe, expect, it } from 'vitest';
import { mask, maskName } from '../../src/text/mask.ts';
import fc from '../support/properties.ts';
import { anyId, disguise, mobile, secret } from './disguises.ts';
import { aDate, domainNumber } from './domain-numbers.ts';

/** What may stand on either side of a number in a message: no digit, no mark that would join it to others. */
const words = fc.string({ unit: fc.constantFrom(...'身份证号码：“”，。周建国 abc=|'), maxLength: 8 });
/** Right sort of characters in no sensible order. */
const noise = fc.string({ unit: fc.constantFrom(...'0123456789一二〇①1234-./, \n、X*年〔〕:ag'), maxLength: 40 });

/** The share of the digits that a reader still sees. */
function visible(masked: string): number {
  return Array.from(masked).filter((character) => /[\p{N}〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖]/u.test(character))
    .length;
}

describe('a masked text', () => {
  it('shows no ID or phone number in full, in whatever digits and however it is parted', () => {
    fc.assert(
      fc.property(words, disguise, words, (before, { number, written }, after) => {
        const masked = mask(before + written + after);
        expect(masked).not.toContain(written);
        expect(visible(masked)).toBeLessThanOrEqual(number.length - 4);
      }),
      { numRuns: 2000 },
    );
  });

  it('nor several in a row', () => {
    fc.assert(
      fc.property(secret, fc.constantFrom(' ', ', ', '、', '\n', '/', '；'), secret, (one, mark, other) => {
        const masked = mask(one + mark + other);
        expect(masked).not.toContain(one);
        expect(masked).not.toContain(other);
      }),
    );
  });

  it('nor one beside dates', () => {
    fc.assert(
      fc.property(aDate, secret, aDate, (before, number, after) => {
        const masked = mask(`${before} ${number} ${after}`);
        expect(masked).not.toContain(number);
        expect(masked.startsWith(before)).toBe(true);
        expect(masked.endsWith(after)).toBe(true);
      }),
    );
  });

  it('keeps its length and everything that is no digit', () => {
    fc.assert(
      fc.property(words, disguise, words, (before, { written }, after) => {
        const masked = mask(`${before}${written}${after}`);
        expect(masked).toHaveLength(before.length + written.length + after.length);
        expect(masked.startsWith(before)).toBe(true);
        expect(masked.endsWith(after)).toBe(true);
      }),
    );
  });

  it('masked again is the same', () => {
    const numbers = fc.tuple(words, disguise, words, disguise).map(([a, b, c, d]) => a + b.written + c + d.written);
    fc.assert(
      fc.property(fc.oneof(numbers, noise, domainNumber, fc.string({ unit: 'binary' })), (text) => {
        expect(mask(mask(text))).toBe(mask(text));
        expect(maskName(maskName(text))).toBe(maskName(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('still has every number of the domain', () => {
    fc.assert(
      fc.property(words, domainNumber, words, (before, number, after) => {
        expect(mask(`${before}：${number}。${after}`)).toBe(`${before}：${number}。${after}`);
        expect(mask(number)).toBe(number);
      }),
      { numRuns: 2000 },
    );
  });

  it('shows the ends as the contract says', () => {
    fc.assert(fc.property(anyId, (number) => mask(number) === `${number.slice(0, 4)}**********${number.slice(14)}`));
    fc.assert(fc.property(mobile, (number) => mask(number) === `${number.slice(0, 3)}****${number.slice(7)}`));
  });
});

describe('the path of a file', () => {
  it('shows no ID or phone number either, in whatever disguise', () => {
    const inPath = disguise.filter(({ written }) => !/[/\n\t]/.test(written));
    fc.assert(
      fc.property(inPath, ({ written }) => {
        expect(maskName(`members/周建国-${written}.yaml`)).not.toContain(written);
        expect(mask(`members/周建国-${written}.yaml does not exist.`)).not.toContain(written);
      }),
      { numRuns: 1000 },
    );
  });

  it('still leads to the file, by itself and in a message', () => {
    const serial = fc.integer({ min: 1, max: 9_999_999_999 }).map((number) => `2014${number}`);
    const ids = fc.oneof(
      serial,
      aDate.map((date) => date.replaceAll('/', '-')),
      fc.uuid(),
      fc.stringMatching(/^[0-9a-f]{32}$/),
    );
    fc.assert(
      fc.property(ids, fc.constantFrom('', '-2', '-朝阳社区', '_义诊'), (id, more) => {
        const file = `matters/${id}${more}.yaml`;
        expect(maskName(file)).toBe(file);
        expect(mask(`${file} cannot be read: No permission.`)).toContain(file);
      }),
    );
  });
});

describe('a day between words', () => {
  it.each([
    ['2010.06.12 已现场查看\n2010.06.22 会同城管', '2010.06.12 已现场查看\n2010.06.22 会同城管'],
    ['2010.06.12号13812341234', '2010.06.12号138****1234'],
    ['甲2010.06.12 13812341234', '甲2010.06.12 138****1234'],
    // Chinese numerals are digits.
    ['一三八2010.06.12', '一三八****.06.12'],
    ['电话1382010.06.12甲', '电话138****.06.12甲'],
    ['4301982010.06.12001X', '4301************001X'],
  ])('is no number, and hides none: %j', (text, masked) => {
    expect(mask(text)).toBe(masked);
  });
});
