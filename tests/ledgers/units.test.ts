import { describe, expect, it, test } from 'vitest';
import { linesOf } from '../../src/ledgers/ledger-of.ts';
import { OfferIndex } from '../../src/ledgers/offers.ts';
import type { MemberRecord, UnitRecord } from '../../src/model/records.ts';
import { AS_OF, member, sourceOf, unit } from './builders.ts';

function linesFor(units: readonly UnitRecord[], organization?: string, members: readonly MemberRecord[] = []) {
  return linesOf('unit', sourceOf({ unit: units, member: members }), { asOf: AS_OF, organization });
}

const needy = unit({ id: '学校', needs: ['停车位'] });

describe('what a unit needs', () => {
  test.each([
    ['the same words', '停车位', '停车位'],
    ['a resource that begins with the need', '停车位', '停车位20个'],
    ['a resource that ends with it', '法律咨询', '免费法律咨询'],
    ['a resource that the need holds', '露天停车位', '停车位'],
    ['full-width letters and blanks', 'LED 屏', 'ＬＥＤ屏'],
  ])('is met by %s', (_, need, resource) => {
    const giver = unit({ id: '医院', resources: [resource] });
    const [line] = linesFor([unit({ id: '学校', needs: [need] }), giver]).filter(({ id }) => id === '学校');
    expect(line?.needs).toEqual([{ what: need, metBy: [{ unit: { id: '医院', name: '某市医院' }, resource }] }]);
  });

  test.each([
    ['another thing', ['会议室']],
    ['a single character in common', ['位']],
    ['nothing', []],
  ])('is not met by %s', (_, resources) => {
    const lines = linesFor([needy, unit({ id: '医院', resources })]);
    expect(lines.find(({ id }) => id === '学校')?.needs).toEqual([{ what: '停车位', metBy: [] }]);
  });

  it('is not met by what it has itself', () => {
    expect(linesFor([unit({ needs: ['停车位'], resources: ['停车位'] })])[0]?.needs[0]?.metBy).toEqual([]);
  });

  it('is met in the neighbouring community, and not in another town', () => {
    const near = unit({ id: '近', organization: '南村', resources: ['停车位'] });
    const far = unit({ id: '远', organization: '西镇', resources: ['停车位'] });
    const metBy = linesFor([far, near, needy], '北村')[0]?.needs[0]?.metBy ?? [];
    expect(metBy.map((one) => one.unit.id)).toEqual(['近']);
  });

  it('names a unit once, and no more than can be called', () => {
    const many = Array.from({ length: 9 }, (_, at) => unit({ id: `厂${at}`, resources: ['停车位', '停车位20个'] }));
    const metBy = linesFor([needy, ...many]).find(({ id }) => id === '学校')?.needs[0]?.metBy;
    expect(metBy?.map((one) => one.unit.id)).toEqual(['厂0', '厂1', '厂2']);
  });
});

it('looking up a need takes as long among many offers as among few', () => {
  const [few, many] = [quickestLookUps(300), quickestLookUps(30_000)];
  expect(many / few).toBeLessThan(20);
});

/** Milliseconds of 300 look-ups among so many offers, at best: others use the machine too. */
function quickestLookUps(offers: number): number {
  const index = new OfferIndex();
  for (let at = 0; at < offers; at += 1) index.add(unit({ id: `厂${at}`, resources: [`资源第${at}号`] }));
  const needs = unit({ id: '要' });
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    for (let at = 0; at < 300; at += 1) index.meeting(`资源第${at}号以及别的`, needs, 3);
    return performance.now() - started;
  });
  return Math.min(...times);
}

describe('the ledger of units', () => {
  it('holds what lies below the organisation, and what works in its area', () => {
    const units = [
      unit({ id: '北' }),
      unit({ id: '镇上', organization: '东镇' }),
      unit({ id: '派出所', organization: '西镇', serves: ['南村'] }),
      unit({ id: '外', organization: '西镇' }),
    ];
    expect(
      linesFor(units, '东镇')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['北', '派出所', '镇上'].sort());
    expect(linesFor(units, '北村').map(({ id }) => id)).toEqual(['北']);
  });

  it('tells who of a unit serves on the day, each once', () => {
    const [first] = member().appointments;
    const appointments = first === undefined ? [] : [first, { ...first, organization: '西镇' }];
    const members = [
      member({ unit: '甲厂', appointments }),
      member({ id: '李四', unit: '甲厂', appointments: [{ organization: '东镇', category: '甲类', mode: '聘用' }] }),
    ];
    expect(linesFor([unit()], undefined, members)[0]?.serving).toEqual([{ id: '张三', name: '张三' }]);
  });
});
