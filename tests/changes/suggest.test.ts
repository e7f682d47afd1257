import { describe, expect, it, test } from 'vitest';
import { Suggestions } from '../../src/changes/suggest.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { MatterRecord, MemberRecord } from '../../src/model/records.ts';
import { commonWord } from '../../src/text/common-word.ts';
import { POLICY } from '../expiry.builders.ts';
import { AS_OF, matter, member, sourceOf, unit } from '../ledgers/builders.ts';

const PROBLEM = matter({ title: '学校门口停车难' });

function ranked(
  members: readonly MemberRecord[],
  { matters = [], policy = {} }: { matters?: readonly MatterRecord[]; policy?: Partial<Policy> } = {},
) {
  const units = [
    unit({ id: '车场', resources: ['停车场地'] }),
    unit({ id: '学校', type: '事业' }),
    unit({ id: '丙厂', name: '丙公司' }),
  ];
  const { register } = sourceOf({ unit: units }, { ...POLICY, ...policy });
  const suggestions = new Suggestions(PROBLEM, register, AS_OF);
  for (const one of members) suggestions.addMember(one);
  for (const one of matters) suggestions.addMatter(one);
  return suggestions.ranked();
}

const points = (found: ReturnType<typeof ranked>) => found.map((one) => [one.member.id, one.points]);

describe('who may be handed a problem', () => {
  it('is whoever serves in its organisation that day', () => {
    const elsewhere = member({ id: '他', appointments: [{ ...term(), organization: '西镇' }] });
    const left = member({ id: '退', appointments: [{ ...term(), exit: { kind: '免去', on: '2014-06-29' } }] });
    const nominated = member({ id: '拟', appointments: [{ organization: '东镇', category: '甲类', mode: '聘用' }] });
    expect(points(ranked([elsewhere, left, nominated, member()]))).toEqual([['张三', 0]]);
  });

  it('is suited by what the unit offers, and says so', () => {
    const [first] = ranked([member({ id: '甲' }), member({ id: '乙', unit: '车场' })]);
    expect(first).toEqual({
      member: { id: '乙', name: '乙' },
      points: 1,
      reasons: [{ is: 'resource', points: 1, resource: '停车场地', word: '停车' }],
    });
  });

  it('is suited by the type of the unit, in the words of the policy', () => {
    const policy = { matters: { suggest: { strengths: { 事业: ['停车'] } } } };
    const [first] = ranked([member({ id: '甲' }), member({ id: '乙', unit: '学校', retired: false })], { policy });
    expect(first?.reasons[0]).toEqual({ is: 'unitType', points: 1, type: '事业', word: '停车' });
  });

  it('is suited by a position that has to do with it, unless most have such a one', () => {
    const people = ['甲', '乙', '丙'].map((id) => member({ id }));
    const one = [...people, member({ id: '丁', position: '学校校长' })];
    expect(points(ranked(one))[0]).toEqual(['丁', 1]);
    const all = people.map((each) => ({ ...each, position: '学校家长' }));
    expect(ranked(all).flatMap(({ reasons }) => reasons)).toEqual([]);
  });

  it('is not employed any more when retired', () => {
    expect(ranked([member({ unit: '车场', retired: true })])[0]?.reasons).toEqual([]);
  });

  it('counts problems of the kind that were settled, three at most, and against it what is in hand', () => {
    const to = { on: '2014-01-10', to: ['甲'] };
    const settled = [1, 2, 3, 4].map((at) =>
      matter({ id: `s${at}`, title: '市场停车', assigned: to, resolved: { on: '2014-02-01' } }),
    );
    const open = matter({ id: 'o', title: '路灯', assigned: { on: '2014-01-10', to: ['甲', '乙'] } });
    const other = matter({ id: 'x', title: '路灯', assigned: to, resolved: { on: '2014-02-01' } });
    const found = ranked([member({ id: '甲' }), member({ id: '乙' })], { matters: [...settled, open, other] });
    expect(points(found)).toEqual([
      ['甲', 2],
      ['乙', -1],
    ]);
    expect(found[0]?.reasons).toEqual([
      { is: 'experience', points: 3, matters: ['s2', 's3', 's4'], word: '停车' },
      { is: 'load', points: -1, open: 1 },
    ]);
  });

  it('does not count the problem itself', () => {
    const own = { ...PROBLEM, assigned: { on: '2014-01-10', to: ['张三'] } };
    expect(ranked([member()], { matters: [own] })[0]?.reasons).toEqual([]);
  });

  it('is weighed as the policy has it', () => {
    const policy = { matters: { suggest: { weights: { resource: 5, load: 2.5 } } } };
    const open = matter({ id: 'o', title: '路灯', assigned: { on: '2014-01-10', to: ['张三'] } });
    expect(points(ranked([member({ unit: '车场' })], { matters: [open], policy }))).toEqual([['张三', 2.5]]);
  });

  it('is by the id among equals', () => {
    expect(points(ranked(['乙', '甲', '丙'].map((id) => member({ id })))).map(([id]) => id)).toEqual([
      '丙',
      '乙',
      '甲',
    ]);
  });
});

function term() {
  return { organization: '东镇', category: '甲类', mode: '聘用', start: '2013-01-01' };
}

describe('the word that two texts have in common', () => {
  test.each([
    ['停车场地', '学校门口停车难', '停车'],
    ['小区停车位', '老旧小区停车难', '小区停车'],
    ['位', '停车位', undefined],
    ['停，车', '停，车', undefined],
    ['', '停车', undefined],
    ['LED屏', '更换LED', 'LED'],
  ])('%s, %s', (one, other, word) => expect(commonWord(one, other)).toBe(word));

  it('takes no longer for long texts', () => {
    const started = performance.now();
    commonWord('甲乙'.repeat(50_000), '乙甲'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
