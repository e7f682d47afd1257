import { describe, expect, it } from 'vitest';
import type { SchemaError } from '../../src/generated/validators.js';
import { toldOfDate } from '../../src/records/date-message.ts';
import { loadText } from '../../src/records/load-record.ts';
import { toldOfType } from '../../src/records/type-message.ts';
import { toldOf } from '../../src/records/value-message.ts';

function error(keyword: string, limit: number, data: unknown): SchemaError {
  return { keyword, params: { limit }, data, instancePath: '', schemaPath: '' } as unknown as SchemaError;
}

const toldOfLimit = (keyword: string, limit: number, data: unknown) => toldOf(error(keyword, limit, data), undefined);

describe('what is said of a value that is too short or too long', () => {
  it.each([
    ['minLength', 1, '', 'schema.blank', {}],
    ['minLength', 2, '甲', 'schema.length', { bound: 'at-least', limit: 2, unit: 'characters' }],
    ['maxLength', 1, '甲乙', 'schema.length', { bound: 'at-most', limit: 1, unit: 'characters' }],
    ['minItems', 1, [], 'schema.empty-list', {}],
    ['minItems', 2, ['甲'], 'schema.length', { bound: 'at-least', limit: 2, unit: 'items' }],
    ['maxItems', 1, ['甲', '乙'], 'schema.length', { bound: 'at-most', limit: 1, unit: 'items' }],
    ['minProperties', 1, {}, 'schema.length', { bound: 'at-least', limit: 1, unit: 'items' }],
    ['maxProperties', 1, { 甲: 1, 乙: 2 }, 'schema.length', { bound: 'at-most', limit: 1, unit: 'items' }],
    ['multipleOf', 2, 3, 'schema.other', {}],
  ])('%s %i', (keyword, limit, data, key, params) => {
    const { message } = toldOfLimit(keyword, limit, data);
    expect(message.key).toBe(key);
    expect(message.params ?? {}).toEqual(params);
  });

  it.each([
    ['minimum', 'at-least'],
    ['maximum', 'at-most'],
  ])('%s of a number', (keyword, bound) => {
    expect(toldOfLimit(keyword, 3, 1).message).toMatchObject({ key: 'schema.number', params: { bound, limit: 3 } });
  });
});

describe('what is said of a date that lacks a part', () => {
  it.each([
    ['2013', 'date', '2013-MM-DD'],
    ['2013', 'date-or-month', '2013-MM'],
    ['2013-05', 'date', '2013-05-DD'],
  ] as const)('%s where a %s is wanted', (value, format, wanted) => {
    expect(toldOfDate(value, format)).toEqual({
      message: expect.objectContaining({ key: 'schema.date-incomplete', params: { value, wanted } }),
    });
  });

  it('is nothing of a month where one will do: its form alone is mended', () => {
    expect(toldOfDate('2013.5', 'date-or-month').suggestion).toBe('2013-05');
  });
});

describe('what is said of a word where yes or no is wanted', () => {
  const told = (data: string) => toldOfType({ params: { type: 'boolean' }, data, parentSchema: { type: 'boolean' } });

  it.each(['是', '有', '对', '已', 'yes', 'Y', 'on', '√', '1', ' 是 '])('%s is meant as true', (word) => {
    expect(told(word).suggestion).toBe('true');
    expect(told(word).message.key).toBe('schema.yes-or-no');
  });

  it.each(['否', '无', '不', '未', 'no', 'N', 'off', '×', '0'])('%s is meant as false', (word) => {
    expect(told(word).suggestion).toBe('false');
  });

  it('any other is of the wrong type, and nothing is guessed', () => {
    expect(told('也许').suggestion).toBeUndefined();
    expect(told('也许').message.key).toBe('schema.type');
  });
});

describe('which field is said to be missing', () => {
  it('is named with its place; a word of the policy on the way is none of its names', () => {
    const text = 'id: 张三\nname: 张三\nappointments:\n  - organization: 东镇\n    steps: { 研究: { by: 东镇 } }\n';
    const missing = loadText('member', text).violations.filter(({ message }) => message.key === 'schema.required');
    const step = missing.find(({ path }) => path.includes('研究'));
    expect(step?.path).toEqual(['appointments', 0, 'steps', '研究', 'on']);
    expect(step?.message.params).toEqual({ field: { kind: 'member', path: 'appointments.steps.*.on' } });
  });
});

describe('how texts are typed', () => {
  const member = (lines: string) =>
    loadText('member', `id: 张三\nname: 张三\ngender: 男\nbirthDate: 1970-08\nappointments: []\n${lines}`).violations;
  const ofTyping = (lines: string) =>
    member(lines)
      .filter(({ rule }) => rule === 'text-form')
      .map(({ path }) => path.join('.'));

  it('is looked at in lists and groups of a file that has but ordinary characters: names and phones', () => {
    expect(ofTyping('family:\n  - { relation: 儿子, name: 张 四, work: 学生 }\n')).toEqual(['family.0.name']);
    expect(ofTyping('family:\n  - { relation: 儿子, name: 张四 }\n  - { relation: 女儿, name: 张 五 }\n')).toEqual([
      'family.1.name',
    ]);
    expect(ofTyping('phone: "12"\n')).toEqual(['phone']);
  });

  it('is looked at in all texts of any other, by the path where they stand', () => {
    expect(ofTyping('resume:\n  - { from: 1986-09, what: 在\u200b校 }\n')).toEqual(['resume.0.what']);
    expect(ofTyping('honors: [好, 优\u200b秀]\n')).toEqual(['honors.1']);
    expect(ofTyping('education: { fullTime: { school: 师\u200b范 } }\n')).toEqual(['education.fullTime.school']);
  });
});
