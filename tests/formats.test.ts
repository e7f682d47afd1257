import { describe, expect, test } from 'vitest';
import { ETHNICITIES, fullEthnicity } from '../src/model/ethnicity.ts';
import { formats } from '../src/records/formats.ts';

describe('formats', () => {
  test.each<[keyof typeof formats, string[], string[]]>([
    ['date', ['1900-01-01', '2199-12-31', '2000-02-29', '2012-02-29'], ['1899-12-31', '2200-01-01', '1900-02-29']],
    ['date', ['2013-04-30'], ['2013-04-31', '2013-00-01', '2013-01-00', '2013-W11-3', '２０１３-01-01', '2013/01/01']],
    ['date-or-month', ['1968-04', '1968-04-12'], ['1968', '1968-4', '1968-00', '1968-04-', '1968/04', '至今']],
    [
      'record-id',
      ['周建国', '2014-001', 'a.b_c', 'é', '𠮷', '二〇一四', '阿·热', '周'.repeat(100)],
      ['', '.a', 'a b', 'a\u3000b'],
    ],
    [
      'record-id',
      ['𠮷'.repeat(100), 'नमस्ते'],
      ['a/b', 'a\\b', 'a\n', '阿•热', '阿・热', '周'.repeat(101), '𠮷'.repeat(101)],
    ],
    [
      'text',
      ['无', ' a', 'a\nb', '阿不都·热合曼', '\u3000a'],
      ['', ' ', '\u3000', '\n', '\u200b', 'a\tb', 'a\u0085', 'a\u007f'],
    ],
    [
      'text',
      ['a\u{2007}b', 'a\u{3000}', '\u{1F600}', '\u{1680}a', '~'],
      [
        '\u{A0}',
        '\u{1680}',
        '\u{2000}\u{200F}',
        '\u{2028}',
        '\u{2029}',
        '\u{202F}',
        '\u{205F}',
        '\u{2060}',
        '\u{FEFF}',
        'a\u{9F}',
        'a\u{1F}',
      ],
    ],
    [
      'workspace-path',
      ['photos/a.jpg', 'a..b/c', '照片\\a.jpg', '.hidden', 'ab:c'],
      ['', ' ', '/etc/passwd', '\\\\server\\a', 'C:\\a.jpg', 'c:a', '..', '../a', 'a/../b', 'a\\..\\b', 'a\u{0}'],
    ],
    ['record-id', ['a-b', 'A_Z', 'a·b', '0', '周-1'], ['-\u{3000}', 'a:b', 'a@', 'a[', 'a`', 'a{', 'a\u{3007}/']],
    [
      'record-id',
      ['一', '鿿', '0', '9', 'a', 'z', 'A', 'Z', '-', '_', '·', '㐀', 'a.b', '甲-COM10'],
      ['/', ':', '`', '{', '@', '[', ',', '^', '¸', '¶', 'a.', 'CON', 'con.txt', '甲 ', ' '],
    ],
    ['record-id', ['é'.repeat(100), 'a'.repeat(100)], ['é'.repeat(101), 'a'.repeat(101), `${'甲'.repeat(100)}é`]],
    ['ethnicity', ['汉', '汉族', '维吾尔', '基诺族'], ['', '族', '汉人', '汉族族', 'constructor']],
  ])('%s', (format, right, wrong) => {
    expect(right.filter((text) => !formats[format](text))).toEqual([]);
    expect(wrong.filter((text) => formats[format](text))).toEqual([]);
  });

  test('every day of the calendar, and no other', () => {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const text = `2023-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const time = Date.parse(`${text}T00:00:00Z`);
        const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
        expect([text, formats.date(text)]).toEqual([text, isReal]);
      }
    }
  });

  test('the 56 ethnic groups, each under its short and its full name', () => {
    expect(new Set(ETHNICITIES).size).toBe(56);
    for (const name of ETHNICITIES)
      expect([fullEthnicity(name), fullEthnicity(name.slice(0, -1))]).toEqual([name, name]);
    expect(fullEthnicity('其他')).toBe('其他');
  });
});
