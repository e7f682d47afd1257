import { expect, test } from 'vitest';
import { loadInitials } from '../../src/wizard/initials.ts';
import { found } from '../../src/wizard/lookup.ts';

const initials = await loadInitials();
const offers = ['东朝阳社区', '朝阳社区', '长沙银行', '佳禾LED厂'].map((value) => ({ value, label: value }));
const names = (typed: string) => found(offers, typed, initials).map(({ value }) => value);

test('what begins with the letters comes before what holds them', () => {
  expect(names('cysq')).toEqual(['朝阳社区', '东朝阳社区']);
  expect(names('朝阳')).toEqual(['朝阳社区', '东朝阳社区']);
});

test('a character of several readings has the one of its word', () => {
  expect(names('csyh')).toEqual(['长沙银行']);
});

test('letters and digits in names, however wide they are typed', () => {
  expect(names('ｌｅｄ')).toEqual(['佳禾LED厂']);
  expect(names('jhled')).toEqual(['佳禾LED厂']);
});

test('nothing typed finds all, nonsense nothing', () => {
  expect(names('')).toHaveLength(offers.length);
  expect(names('qqq')).toEqual([]);
});
