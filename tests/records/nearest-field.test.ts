import { describe, expect, it } from 'vitest';
import { nearestField } from '../../src/records/nearest-field.ts';
import { type Json, schemaOf } from '../schema-samples.ts';

const properties = schemaOf('member').properties as Record<string, { title?: string }>;

describe('the field that a name was meant to be', () => {
  it.each([
    ['birthdate', 'birthDate'],
    [' BIRTHDATE ', 'birthDate'],
    ['nativPlace', 'nativePlace'],
    ['籍贯', 'nativePlace'],
    [' 籍贯 ', 'nativePlace'],
    ['电话', 'phone'],
    ['本人联系电话', 'phone'],
    ['杂项', undefined],
    ['x', undefined],
    ['', undefined],
  ])('%j: %s', (name, field) => {
    expect(nearestField(name, properties)).toBe(field);
  });

  it('is the key itself rather than one that is spelt nearly so', () => {
    expect(nearestField('ON', { one: {}, on: {} })).toBe('on');
  });

  it('is nobody’s guess where several titles have the name in them', () => {
    const dates: Json = { start: { title: '任期起始日期' }, end: { title: '任期届满日期' } };
    expect(nearestField('日期', dates as never)).toBeUndefined();
    expect(nearestField('日期', { ...dates, on: { title: '日期' } } as never)).toBe('on');
    expect(nearestField('起始日期', dates as never)).toBe('start');
  });

  it('can be one without a title by its key alone', () => {
    expect(nearestField('not', { note: {} })).toBe('note');
    expect(nearestField('说明', { note: {} })).toBeUndefined();
  });
});
