import { describe, expect, it } from 'vitest';
import { chosenCategory, chosenWord } from '../../src/importers/values/choices.ts';
import { organizationsOf } from '../../src/importers/values/organizations.ts';
import { spanOf } from '../../src/importers/values/term-span.ts';
import { unitsOf } from '../../src/importers/values/units.ts';
import { policy, register } from './register.ts';

describe('organisations by what people call them', () => {
  const more = new Map(register.organizations);
  more.set('东社区', { id: '东社区', name: '中共淮川街道东社区支部委员会', level: '社区', parent: '淮川街道' });
  const { named, spokenOf } = organizationsOf({ ...register, organizations: more });
  const idOf = (text: string) => {
    const found = named(text);
    return 'found' in found ? found.found.id : found.among.map(({ id }) => id);
  };

  it.each([
    ['朝阳社区', '朝阳社区'],
    ['中共淮川街道朝阳社区总支部委员会', '朝阳社区'],
    ['朝阳社区 党总支', '朝阳社区'],
    ['朝阳', '朝阳社区'],
    ['淮川街道朝阳社区', '朝阳社区'],
    ['淮川', '淮川街道'],
    ['总支部', '朝阳社区'],
    ['城东社区', '城东社区'],
    ['东社区', '东社区'],
    ['社区', ['朝阳社区', '城东社区', '东社区']],
    ['南门', []],
    ['城', []],
  ])('%s', (text, expected) => {
    expect(idOf(text)).toEqual(expected);
  });

  it.each([
    ['淮川街道朝阳社区兼职委员名册', '朝阳社区'],
    ['淮川街道兼职委员名册', '淮川街道'],
    ['城东社区名册', '城东社区'],
    ['朝阳社区、城东社区名册', undefined],
    ['兼职委员名册', undefined],
  ])('a title: %s', (text, expected) => {
    expect(spokenOf(text)?.id).toBe(expected);
  });
});

describe('units in front of a position', () => {
  const { split, named } = unitsOf(register.units.values());
  const parts = (text: string) => {
    const found = split(text);
    return found && [found.unit.id, found.position];
  };

  it.each([
    ['浏阳市河滨小学校长', ['河滨小学', '校长']],
    ['浏阳市 河滨小学、校长', ['河滨小学', '校长']],
    ['河滨小学\n党支部书记', ['河滨小学', '党支部书记']],
    ['浏阳市河滨小学', ['河滨小学', '']],
    ['河滨小学附属幼儿园园长', undefined],
    ['浏阳市某局局长', undefined],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it('are found by the end of a name that only one has, if it is long enough', () => {
    expect(named('金穗农资有限公司')?.id).toBe('金穗农资');
    expect(named('公司')).toBeUndefined();
    const two = [...register.units.values(), { id: '乙', name: '长沙市金穗农资有限公司', type: '', organization: '' }];
    expect(unitsOf(two).named('金穗农资有限公司')).toBeUndefined();
  });
});

describe('words of the policy', () => {
  it('are found by the number of their clause, whatever their order', () => {
    const turned = { ...policy, categories: policy.categories.toReversed() };
    expect(chosenCategory('（5）', turned)).toBe('离退休党员');
    const unnumbered = { ...policy, categories: policy.categories.map(({ clause: _, ...category }) => category) };
    expect(chosenCategory('5', unnumbered)).toBe('离退休党员');
    expect(chosenCategory('6', policy)).toBeUndefined();
  });

  it('are not guessed where several fit', () => {
    expect(chosenWord('聘任或选任', ['聘任', '选任'])).toBeUndefined();
    expect(chosenWord('任', ['聘任'])).toBeUndefined();
    expect(chosenWord('差额选任', ['聘任', '选任'])).toBe('选任');
  });
});

describe('terms as they are written', () => {
  it.each([
    ['2013.10.15—2016.10.15', '2013.10.15', '2016.10.15'],
    ['2013-10-15-2016-10-15', '2013-10-15', '2016-10-15'],
    ['2013-10-15 至 2016-10-15', '2013-10-15', '2016-10-15'],
    ['2013.10--2016.10', '2013.10', '2016.10'],
    ['2013/10/15~2016/10/15', '2013/10/15', '2016/10/15'],
    ['2013年10月至2016年10月', '2013年10月', '2016年10月'],
    ['自2013年10月15日起至今', '2013年10月15日', ''],
    ['2013.10.15-至今', '2013.10.15', ''],
    ['2013.10.15至今', '2013.10.15', ''],
    ['2013.10.15—届满', '2013.10.15', ''],
    ['2013.10.15—', '2013.10.15', ''],
    ['2013-10-15', undefined, undefined],
    ['三年', undefined, undefined],
  ])('%s', (text, from, to) => {
    expect(spanOf(text)).toEqual(from === undefined ? undefined : { from, to });
  });
});
