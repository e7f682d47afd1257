import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { KINDS } from '../../src/model/kinds/index.ts';
import { EditError } from '../../src/yaml/edit-error.ts';
import { emitRecord, type KeyOrder, keyOrderOf } from '../../src/yaml/emit.ts';
import { parseFast } from '../../src/yaml/fast.ts';
import fc from '../support/properties.ts';
import { canonical, read } from './read.ts';
import { group, HOSTILE_TEXTS } from './values.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

function orderOf(kind: string): KeyOrder {
  return keyOrderOf(JSON.parse(readFileSync(path.join(ROOT, 'schemas', `${kind}.schema.json`), 'utf8')));
}

/** Records of the example, by kind, without those that have comments or lines too long for the house style. */
function* examples(): Generator<{ file: string; kind: string; text: string }> {
  for (const [kind, { folder }] of Object.entries(KINDS)) {
    const home = path.join(ROOT, 'examples', 'liuyang', folder);
    for (const file of readdirSync(home, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.yaml')) continue;
      const text = readFileSync(path.join(home, file), 'utf8');
      const isOrdinary = !text.includes('#') && text.split('\n').every((line) => stringWidth(line) <= 100);
      if (isOrdinary) yield { file, kind, text };
    }
  }
}

describe('a new record', () => {
  it('is written as the records of the example are, to the byte', () => {
    const all = [...examples()];
    expect(all.length).toBeGreaterThan(150);
    for (const { file, kind, text } of all) {
      expect([file, emitRecord(parse(text), orderOf(kind))]).toEqual([file, text]);
    }
  });

  it('has its keys in the order of the schema, those of steps as they come', () => {
    const record = {
      appointments: [
        {
          steps: { 备案: { to: '甲', on: '2013-10-25' }, 广泛推荐: '2013-09-25' },
          mode: '聘任',
          organization: '朝阳社区',
        },
      ],
      gender: '男',
      ignored: undefined,
      name: '周建国',
      id: '周建国',
    };
    expect(emitRecord(record, orderOf('member'))).toBe(`id: 周建国
name: 周建国
gender: 男
appointments:
  - organization: 朝阳社区
    mode: 聘任
    steps:
      备案: { on: 2013-10-25, to: 甲 }
      广泛推荐: 2013-09-25
`);
  });

  it('has small groups on one line and larger ones on several, by columns of which Chinese characters take two', () => {
    const fits = { on: '2013-10-10', by: '甲'.repeat(35) };
    expect(emitRecord({ step: fits })).toBe(`step: { on: 2013-10-10, by: ${fits.by} }\n`);
    const tooLong = { on: '2013-10-10', by: '甲'.repeat(37) };
    expect(emitRecord({ step: tooLong })).toBe(`step:\n  on: 2013-10-10\n  by: ${tooLong.by}\n`);
    expect(emitRecord({ roles: ['甲'.repeat(30), '乙'.repeat(30)] })).toMatch(/^roles:\n {2}- 甲+\n {2}- 乙+\n$/);
  });

  it('has texts of several lines as such', () => {
    expect(emitRecord({ progress: [{ on: '2014-01-20', note: '一\n二' }], summary: '一\n\n二\n' })).toBe(`progress:
  - on: 2014-01-20
    note: |-
      一
      二
summary: |
  一

  二
`);
  });

  it('is an empty group where it has no fields', () => {
    expect(emitRecord({})).toBe('{}\n');
    expect(emitRecord({ a: {}, b: [], c: null })).toBe('a: {}\nb: []\nc: null\n');
  });

  it('has quotes only where something would be read differently without them', () => {
    const plain = [
      '党支部书记、董事长',
      '2013-10-10',
      '2013-10',
      '2014-001',
      '12:30',
      'yes',
      'a#b',
      "it's",
      '淮工发〔2013〕12号',
      '2012年度',
      '1.2.3',
    ];
    for (const value of plain) expect(emitRecord({ value })).toBe(`value: ${value}\n`);
    expect(emitRecord({ a: 'x, y', b: ['x, y'] })).toBe('a: x, y\nb: ["x, y"]\n');
    expect(emitRecord({ a: 'say "x"', b: `it's "x"`, c: 'true' })).toBe(`a: say "x"\nb: it's "x"\nc: "true"\n`);
    expect(emitRecord({ a: '"x"', b: `'x' "y" \\` })).toBe(`a: '"x"'\nb: '''x'' "y" \\'\n`);
  });

  it('has ID and phone numbers in double quotes wherever they stand', () => {
    const record = {
      phone: '0731-00000000转8',
      idNumber: 'x',
      contact: { phone: 'a' },
      others: ['43019819680412001X', '0731-00000000'],
    };
    expect(emitRecord(record)).toBe(`phone: "0731-00000000转8"
idNumber: "x"
contact: { phone: "a" }
others: ["43019819680412001X", "0731-00000000"]
`);
    for (const number of ['430198196804120015', '13800001234', '400-800-1234', '+86 138 0000 1234', '138-0000-1234']) {
      expect(emitRecord({ note: number })).toBe(`note: "${number}"\n`);
    }
  });
});

describe('whatever is written is read as it was', () => {
  it.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text).slice(0, 40), text]))('%s', (_, text) => {
    for (const value of [{ text }, { list: [text, text] }, { deep: [{ text, more: { text } }, [[text]]] }]) {
      expect(read(emitRecord(value))).toEqual(value);
      expect(read(emitRecord({ appointments: [value] }))).toEqual({ appointments: [value] });
    }
  });

  it.each(HOSTILE_TEXTS.filter(({ length }) => length < 300).map((text) => [JSON.stringify(text), text]))(
    'as a key: %s',
    (_, key) => {
      for (const value of [{ [key]: 1 }, { a: { [key]: [{ [key]: 'x' }] } }]) {
        expect(canonical(read(emitRecord(value)))).toBe(canonical(value));
      }
    },
  );

  it('numbers', () => {
    const numbers = [
      0,
      -0,
      1,
      -1,
      0.1,
      1e21,
      1e-7,
      1.5e300,
      Number.MAX_SAFE_INTEGER,
      430198196804120000,
      Infinity,
      -Infinity,
      Number.NaN,
    ];
    expect(canonical(read(emitRecord({ numbers, one: { number: -0 } })))).toBe(
      canonical({ numbers, one: { number: -0 } }),
    );
  });

  it('keys that JavaScript has a meaning for', () => {
    const value = JSON.parse('{"__proto__": {"x": 1}, "constructor": 2, "toString": [3], "2": 0}');
    expect(canonical(read(emitRecord(value)))).toBe(canonical(value));
  });

  it('any value', () => {
    fc.assert(
      fc.property(group, (value) => {
        expect(canonical(read(emitRecord(value)))).toBe(canonical(value));
      }),
      { numRuns: 500 },
    );
  });

  it('quickly, where it is ordinary', () => {
    const ordinary = {
      id: '周建国',
      phone: '13800001234',
      roles: ['党组织负责人'],
      note: 'say "x"',
      party: { branch: 'true' },
    };
    expect(parseFast(emitRecord(ordinary))).toEqual(ordinary);
  });
});

describe('what cannot be written', () => {
  const circle: Record<string, unknown> = {};
  circle.of = { circle };
  it.each([
    ['a function', { a: { b: () => 1 } }, ['a', 'b']],
    ['a hole in a list', { a: [undefined] }, ['a', 0]],
    ['a date', { a: new Date(0) }, ['a']],
    ['a big number', { a: 1n }, ['a']],
    ['a map', { a: new Map() }, ['a']],
    ['the same key in two Unicode forms', { a: { é: 1, 'e\u0301': 2 } }, ['a', 'e\u0301']],
    ['a key of 2,000 characters', { ['k'.repeat(2000)]: 1 }, ['k'.repeat(2000)]],
  ])('%s is refused with its place', (_, value, place) => {
    expect(() => emitRecord(value)).toThrow(expect.objectContaining({ reason: 'unwritable', path: place }));
  });

  it('is what contains itself, and what is no record', () => {
    expect(() => emitRecord(circle)).toThrow(expect.objectContaining({ reason: 'unwritable' }));
    expect(() => emitRecord([1])).toThrow(EditError);
  });
});
