/** ID and phone numbers as people write them, and as they end up in the wrong place. */

import { idNumber, withWrongCheckCharacter } from '../generator/id-number.ts';
import fc from '../support/properties.ts';
import { anyDay } from './naive-calendar.ts';

export interface Disguise {
  readonly number: string;
  readonly written: string;
}

const rightId = fc.tuple(anyDay, fc.integer({ min: 0, max: 999 })).map(([day, order]) => idNumber(day, order));
export const anyId = fc.oneof(
  rightId,
  rightId.map(withWrongCheckCharacter),
  rightId.map((number) => number.toLowerCase()),
);
export const mobile = fc
  .tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 999_999_999 }))
  .map(([second, rest]) => `1${second}${String(rest).padStart(9, '0')}`);
const landline = fc
  .tuple(fc.constantFrom('0731', '010', '021'), fc.integer({ min: 20_000_000, max: 89_999_999 }))
  .map(([area, number]) => area + number);
export const secret = fc.oneof(anyId, mobile, landline);

const SCRIPTS = [
  '0123456789',
  '０１２３４５６７８９',
  '٠١٢٣٤٥٦٧٨٩',
  '〇一二三四五六七八九',
  '零壹贰叁肆伍陆柒捌玖',
  '⓪①②③④⑤⑥⑦⑧⑨',
  '⓿❶❷❸❹❺❻❼❽❾',
  '⁰¹²³⁴⁵⁶⁷⁸⁹',
];

const SIZES = [
  [3, 4, 4],
  [6, 8, 4],
  [6, 4, 2, 2, 4],
  [4],
  [1],
  [3],
  [5],
  [6],
  [4, 7],
  [4, 4, 4, 4, 2],
  [7, 7, 4],
  [18],
];

/** Between the groups of one number; those of the last line also part the items of lists. */
const GAPS = [
  ...[' ', '-', '.', '/', ',', '，', ':', '：', '|', '+', '=', '#', '～', '~', "'", '_', '·', '—', '－', '&', '*'],
  ...['     ', ' - ', '\u3000', '\t', '\n', '\n    ', '\u200b', '\u202e', '\u061c', '\u2060', ') ', '》'],
  ...[', ', '、', '；', ' / '],
];

/** A number in one script, cut into groups with the same mark between all of them. */
export const disguise: fc.Arbitrary<Disguise> = fc
  .tuple(secret, fc.constantFrom(...SCRIPTS), fc.constantFrom(...SIZES), fc.constantFrom(...GAPS))
  .map(([number, script, sizes, gap]) => ({ number, written: groupsOf(inScript(number, script), sizes).join(gap) }));

function inScript(number: string, script: string): string[] {
  const digits = [...script];
  return Array.from(number, (digit) => digits[Number(digit)] ?? digit);
}

function groupsOf(digits: readonly string[], sizes: readonly number[]): string[] {
  const groups: string[] = [];
  for (let from = 0, at = 0; from < digits.length; at += 1) {
    const size = sizes[at % sizes.length] ?? 4;
    groups.push(digits.slice(from, from + size).join(''));
    from += size;
  }
  return groups;
}
