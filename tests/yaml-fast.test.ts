import { describe, expect, it } from 'vitest';
import { parseFast } from '../src/yaml/fast.ts';
import fc from './support/properties.ts';
import { EXAMPLES } from './yaml-fast.examples.ts';
import { acceptsRightly, isSame, parsePrecisely } from './yaml-fast.fuzz.ts';
import { written } from './yaml-fast.records.ts';
import { texts } from './yaml-fast.texts.ts';

describe('what the fast parser reads', () => {
  it.each(Object.entries(EXAMPLES))('reads the example of a %s as the yaml package does', (_kind, text) => {
    expect(parseFast(text)).toStrictEqual(parsePrecisely(text));
    expect(parseFast(text)).toBeDefined();
    expect(acceptsRightly(text.replaceAll('\n', '\r\n'))).toBe(true);
  });

  it.each<[string, string, unknown]>([
    ['a byte order mark and a document start', '\u{FEFF}---  # 始\na: 1\n', { a: 1 }],
    ['blank lines and comments anywhere', '# x\n\na:   # y\n # z\n\n  b: 甲 # w\n   \n# end', { a: { b: '甲' } }],
    ['CRLF', 'a: 甲\r\nb:\r\n  - 乙\r\n', { a: '甲', b: ['乙'] }],
    ['a text without a last line break', 'a: 甲', { a: '甲' }],
    ['sequences indented and at the column of the key', 'a:\n  - 1\nb:\n- 2\nc: 3', { a: [1], b: [2], c: 3 }],
    ['compact mappings in sequences', 'a:\n  -   b: 1\n      c: 2\n  - d: 3', { a: [{ b: 1, c: 2 }, { d: 3 }] }],
    ['sequences in sequences', 'a:\n  - - 1\n    - 2\n  -\n    - 3', { a: [[1, 2], [3]] }],
    ['flow collections', 'a: { b: [甲, "乙, 丙", {}], c: [ ], }  # x', { a: { b: ['甲', '乙, 丙', {}], c: [] } }],
    [
      'quoted keys and values',
      `"a b": 'it''s'\n'c: d': "#: x"\ne:\n  - "f": ''`,
      { 'a b': "it's", 'c: d': '#: x', e: [{ f: '' }] },
    ],
    ['absent values', 'a:\nb: ~\nc: null # x\nd:\n  -\n  - e:', { a: null, b: null, c: null, d: [null, { e: null }] }],
    ['booleans', 'a: true\nb: True\nc: FALSE\nd: yes\ne: tRue', { a: true, b: true, c: false, d: 'yes', e: 'tRue' }],
    ['integers', 'a: -0\nb: +12\nc: 0o17\nd: 0x1F\ne: 007\nf: 1_0', { a: -0, b: 12, c: 15, d: 31, e: 7, f: '1_0' }],
    [
      'floats',
      'a: 1.\nb: -.5e2\nc: .nan\nd: -.INF\ne: .\nf: 1e',
      { a: 1, b: -50, c: Number.NaN, d: -Infinity, e: '.', f: '1e' },
    ],
    [
      'dates, times, addresses',
      'a: 2013-10-15\nb: 12:30\nc: http://x.cn/#y',
      { a: '2013-10-15', b: '12:30', c: 'http://x.cn/#y' },
    ],
    ['full-width signs as ordinary characters', 'a：b: 甲，乙　#丙：丁', { 'a：b': '甲，乙　#丙：丁' }],
    [
      'names that every object inherits',
      'constructor: 1\ntoString: {valueOf: 2}',
      { constructor: 1, toString: { valueOf: 2 } },
    ],
    ['keys that look like indexes in the order of JavaScript', '"2": a\n"1": b', { 1: 'b', 2: 'a' }],
  ])('reads %s', (_what, text, value) => {
    expect(parseFast(text)).toStrictEqual(value);
    expect(acceptsRightly(text)).toBe(true);
  });
});

describe('what the fast parser leaves to the yaml package', () => {
  it.each([
    ['nothing', '', '   ', '# x\n', '---\n', '\u{FEFF}'],
    ['no mapping at the top', '甲', '- 1', '[1]', '{a: 1}', '"a"'],
    ['tabs', 'a:\t1', 'a: 1\t', '\ta: 1', 'a: x\ty', 'a: 1 #\tx', 'a: [1,\t2]'],
    ['anchors, aliases, tags, directives', 'a: &x 1', 'a: *x', 'a: !!str 1', '%YAML 1.2\n---\na: 1', 'a: {b: &x 1}'],
    ['block scalars', 'a: |\n  x', 'a: >-\n  x', 'a:\n  - |\n    x'],
    ['scalars of several lines', 'a: x\n  y', 'a: "x\n  y"', 'a:\n  x', 'a: x\n\n  y', '- a\nb'],
    ['flow collections of several lines', 'a: [1,\n  2]', 'a: {b: 1,\n  c: 2}', 'a:\n  [1]'],
    ['escapes in double quotes', 'a: "x\\ny"', 'a: "\\""'],
    ['explicit, merged, dangerous keys', '? a\n: b', '<<: {a: 1}', '__proto__: 1', 'a: {"__proto__": {}}'],
    ['keys that are not strings', '2014: 1', 'true: 1', '~: 1', '1.5: 1', ': 1', 'a: {1: 2}', '[a]: 1'],
    ['duplicate keys', 'a: 1\na: 2', 'a: {b: 1, b: 2}', '"a": 1\na: 2', 'a:\nb: 1\na:', 'toString: 1\ntoString: 2'],
    [
      'keys in another normal form',
      'e\u{301}: 1',
      'a: { \u{1112}\u{1161}\u{11AB}: 1 }',
      '"\u{F966}": 1',
      `${'x'.repeat(30)}e\u{301}: 1`,
    ],
    ['odd indentation', ' a: 1', 'a:\n  b: 1\n c: 2', 'a:\n  - 1\n - 2', 'a: 1\n  b: 2', 'a: [1]\n  b'],
    [
      'dashes and colons out of place',
      'a: - b',
      'a: b: c',
      'a:b',
      'a: b:',
      'a: [-]',
      'a: [b: c]',
      'a: {b}',
      'a: {b:1}',
    ],
    ['lines that fit nowhere', 'a:\n  - b\n  c: 1', 'a:\n- b\nc', 'a: 1\n- b', 'a:\n  - - b\n    c: 1'],
    ['comments out of place', 'a: "x"#y', 'a: [1]#y', 'a #b: 1', 'a: [1 #y]', 'a: {b: 1 # c\n}'],
    ['brackets and quotes left open', 'a: [1', 'a: {b: 1', 'a: "x', "a: 'x''", 'a: [1]]', 'a: ]', 'a: "x" y'],
    ['other characters that begin no scalar', 'a: @x', 'a: `x', 'a: %x', 'a: ,x', 'a: ?x', 'a: :x'],
    ['ends of documents', 'a: 1\n...', 'a: 1\n---\nb: 2', '---\n---\na: 1', '--- a: 1'],
    [
      'control characters and separators',
      'a: \0',
      'a: x\r',
      'a: x\ry',
      'a: \u{85}',
      'a: x\u{2028}',
      'a: "\u{7F}"',
      '#\u{1}\na: 1',
    ],
    ['broken characters', 'a: \u{D83D}', 'a: x\u{DE00}', 'a: x\u{FEFF}', 'a: \u{FFFE}'],
    ['integers that may lose digits', 'a: 430198196804120015', 'a: -1234567890123456', 'a: 0x1234567890abcdef'],
  ])('refuses %s', (...[, ...refused]) => {
    for (const text of refused) expect([text, parseFast(text)]).toStrictEqual([text, undefined]);
  });

  it('refuses keys of more than a thousand characters and reads long values', () => {
    expect(parseFast(`${'a'.repeat(1001)}: 1`)).toBeUndefined();
    expect(acceptsRightly(`${'a'.repeat(1000)}: ${'b'.repeat(100_000)}`)).toBe(true);
  });

  it.each([
    ['flow collections', `a: ${'['.repeat(50_000)}`, `a: ${'['.repeat(39)}${']'.repeat(39)}`],
    ['sequences of one line', `a:\n${'- '.repeat(50_000)}`, `a:\n${'- '.repeat(39)}1`],
    ['mappings', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'a:\n b:\n  c:'],
  ])('refuses %s nested beyond any need, without deep recursion', (_what, deep, ordinary) => {
    expect(parseFast(deep)).toBeUndefined();
    expect(acceptsRightly(ordinary)).toBe(true);
  });

  it('carries nothing from a refused text to the next', () => {
    expect(parseFast(`a: ${'x'.repeat(70_000)}\nb: [`)).toBeUndefined();
    expect(parseFast('a: [')).toBeUndefined();
    expect(parseFast('a: 1')).toStrictEqual({ a: 1 });
  });

  it.each([
    ['spaces', `a: x${' '.repeat(200_000)}y`],
    ['spaces before colons', `a: ${' :x'.repeat(100_000)}`.replace(' :', 'x')],
    ['colons', `a: ${'x:'.repeat(100_000)}y`],
    ['quotes', `a: '${"''".repeat(100_000)}'`],
    ['blank lines', `a:${'\n '.repeat(100_000)}`],
    ['keys', Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n')],
  ])('reads long runs of %s in linear time', (_what, text) => {
    const start = performance.now();
    expect(parseFast(text)).toBeDefined();
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('the iron law: the value of the yaml package, or none', () => {
  it('tells apart what must not be taken for the same', () => {
    expect(isSame({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(false);
    expect(isSame({ a: 0 }, { a: -0 })).toBe(false);
    expect(isSame({ a: [] }, { a: {} })).toBe(false);
    expect(isSame(Object.create(null), {})).toBe(false);
    expect(isSame({ a: [null, Number.NaN] }, { a: [null, Number.NaN] })).toBe(true);
  });

  it('reads more than 95 % of records written in many styles, and reads them right', () => {
    const runs = 400;
    let read = 0;
    const property = fc.property(written, ({ value, text }) => {
      if (!acceptsRightly(text)) return;
      read++;
      expect(isSame(parseFast(text), value)).toBe(true);
    });
    fc.assert(property, { numRuns: runs });
    expect(read / runs).toBeGreaterThan(0.95);
  });

  it.each(Object.entries(texts).filter(([kind]) => kind !== 'written'))('holds for texts: %s', (_kind, source) => {
    const property = fc.property(source, (text) => void acceptsRightly(text));
    fc.assert(property, { numRuns: 700 });
  });
});
