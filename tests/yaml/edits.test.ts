import { describe, expect, it } from 'vitest';
import { arrange } from '../../src/yaml/edit/arrange.ts';
import { leadStart } from '../../src/yaml/edit/comments.ts';
import { editText } from '../../src/yaml/edit.ts';
import { keyText, scalarText } from '../../src/yaml/emit/scalar.ts';

describe('new fields', () => {
  const order = ['id', 'name', 'gender', 'birthDate', 'phone'];
  const placed = (present: string[], keys: string[], by: string[] | undefined = order) => {
    const additions = keys.map((key) => ({ field: { key, value: 1 }, order: by }));
    return arrange(present, additions as never).map((fields) => fields.map(({ key }) => key));
  };

  it.each<[string, string[], string[], string[][]]>([
    ['behind the nearest before it', ['id', 'name', 'phone'], ['birthDate'], [[], [], ['birthDate'], []]],
    ['before the nearest after it', ['phone', 'x'], ['name'], [['name'], [], []]],
    ['at the end, where the order has none of them', ['x', 'y'], ['name'], [[], [], ['name']]],
    ['at the end, where the order does not have it', ['id', 'phone'], ['z'], [[], [], ['z']]],
    [
      'in order among themselves',
      ['id', 'phone'],
      ['birthDate', 'name', 'gender'],
      [[], ['name', 'gender', 'birthDate'], []],
    ],
    ['before one that was added', ['x'], ['phone', 'birthDate', 'name'], [[], ['name', 'birthDate', 'phone']]],
    ['before one that is there, behind what was added there', ['phone'], ['name', 'id'], [['id', 'name'], []]],
    ['into an empty group', [], ['name', 'id', 'z', 'phone'], [['id', 'name', 'phone', 'z']]],
    ['before the second, behind what stands before that', ['z', 'phone'], ['name'], [[], ['name'], []]],
  ])('go %s', (_what, present, keys, expected) => {
    expect(placed(present, keys)).toEqual(expected);
  });

  it('go to the end where there is no order', () => {
    expect(placed(['b', 'a'], ['c', 'x'], undefined as never)).toEqual([[], [], ['c', 'x']]);
  });
});

describe('the comments above a field', () => {
  /** What would go with the field that begins at the mark `^`. */
  const lead = (marked: string, isHeading = false, floor = -1) => {
    const start = marked.indexOf('^');
    const text = marked.replace('^', '');
    return text.slice(leadStart(text, start, floor, isHeading), start);
  };

  it.each([
    ['a: 1\n# 一\n^b: 2', '# 一\n'],
    ['a: 1\n# 零\n# 一\n^b: 2', '# 零\n# 一\n'],
    ['a: 1\n# 零\n\n# 一\n^b: 2', '# 一\n'],
    ['a: 1\n\n^b: 2', ''],
    ['a: 1 # 一\n^b: 2', ''],
    ['a: 1\n    # 深\n^b: 2', ''],
    ['a: 1\n    # 深\n# 一\n^b: 2', '# 一\n'],
    ['a:\n  # 一\n  ^b: 2', '  # 一\n  '],
    ['a:\n# 浅\n  ^b: 2', '# 浅\n  '],
    ['a: 1\n    # dgw-ignore headcount: 好\n^b: 2', '    # dgw-ignore headcount: 好\n'],
    ['a: 1\n    # dgw-ignore headcount: 好\n        # 深\n^b: 2', '    # dgw-ignore headcount: 好\n        # 深\n'],
  ])('%j: %j', (marked, expected) => {
    expect(lead(marked)).toBe(expected);
  });

  it('are the heading of the file above its first key, but for an ignore', () => {
    expect(lead('# 头\n# 二\n^a: 1', true)).toBe('');
    expect(lead('# 头\n# dgw-ignore headcount: 好\n^a: 1', true)).toBe('# dgw-ignore headcount: 好\n');
    expect(lead('# dgw-ignore headcount: 好\n# 说明\n^a: 1', true)).toBe('# dgw-ignore headcount: 好\n# 说明\n');
  });

  it('begin behind what comes before', () => {
    const marked = 'a: |\n  # 文\n# 一\n^b: 2';
    expect(lead(marked, false, marked.indexOf('# 一'))).toBe('');
    expect(lead('# 一\n^b: 2', false)).toBe('# 一\n');
  });
});

describe('items that are removed from a list on one line', () => {
  const items = 'roles: [一, 二, 三, 四, 五] # 职务\n';

  it.each([
    [[0], 'roles: [二, 三, 四, 五] # 职务\n'],
    [[4], 'roles: [一, 二, 三, 四] # 职务\n'],
    [[1, 1], 'roles: [一, 四, 五] # 职务\n'],
    [[0, 1], 'roles: [二, 四, 五] # 职务\n'],
    [[3, 1, 0], 'roles: [三, 五] # 职务\n'],
    [[2, 2, 2], 'roles: [一, 二] # 职务\n'],
    [[0, 0, 0, 0, 0], 'roles: [] # 职务\n'],
  ])('one after the other at %j', (positions, expected) => {
    expect(
      editText(
        items,
        positions.map((at) => ({ edit: 'remove', path: ['roles', at] }) as const),
      ),
    ).toBe(expected);
  });
});

describe('a text of several lines', () => {
  const after = (text: string) => editText(text, [{ edit: 'append', path: ['honors'], value: '乙' }]);

  it.each([
    ['honors:\n  - |\n    甲\n', 'honors:\n  - |\n    甲\n  - 乙\n'],
    ['honors:\r\n  - |\r\n    甲\r\n', 'honors:\r\n  - |\r\n    甲\r\n  - 乙\r\n'],
    ['honors:\n  - |-\n    甲', 'honors:\n  - |-\n    甲\n  - 乙'],
    ['honors:\n  - >\n    甲\n\nid: x\n', 'honors:\n  - >\n    甲\n  - 乙\n\nid: x\n'],
  ])('%j ends where its last line does', (text, expected) => {
    expect(after(text)).toBe(expected);
  });
});

describe('a text that is written', () => {
  it.each([
    ['王海', '王海'],
    ['', '""'],
    ['true', '"true"'],
    ['1980.10', '"1980.10"'],
    ['a: b', '"a: b"'],
    ['- a', '"- a"'],
    ['say "a"', 'say "a"'],
    ['"a"', `'"a"'`],
    [`"it's"`, `'"it''s"'`],
    [`'\\'`, `'''\\'''`],
    ['a\nb', '"a\\nb"'],
    ['\t"\\\u2028\u0007', '"\\t\\"\\\\\\u2028\\u0007"'],
    ['\r\ufeff', '"\\r\\ufeff"'],
  ])('%j: %s', (value, written) => {
    expect(scalarText(value, false)).toBe(written);
  });

  it('is quoted in a flow where a mark of it stands in the text, as every key is', () => {
    expect([
      scalarText('a, b', false),
      scalarText('a, b', true),
      keyText('a, b'),
      keyText('[a]x'),
      keyText('a'),
    ]).toEqual(['a, b', '"a, b"', '"a, b"', '"[a]x"', 'a']);
    expect([keyText('a]'), keyText('true'), keyText("it's")]).toEqual(['"a]"', '"true"', "it's"]);
  });
});
