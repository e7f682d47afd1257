import { describe, expect, test } from 'vitest';
import { recommendations, requirements } from '../../src/generated/policies.js';
import type { Facts } from '../../src/model/facts.ts';

describe('who may be a part-time member by clause 二.1', () => {
  const anybody: Facts = { mode: '聘任', partyMember: true, probationary: false };
  const nonMember = { ...anybody, partyMember: false };
  const inUnit = (type: string): Partial<Facts> => ({ unit: { id: '某单位', type, organization: '朝阳社区' } });
  const company = inUnit('非公经济组织');

  test.each<[string, boolean, Facts]>([
    ['非公经济组织负责人', true, { ...anybody, ...company, roles: ['党组织负责人'] }],
    ['非公经济组织负责人', true, { ...anybody, ...company, roles: ['党小组长', '法定代表人'] }],
    ['非公经济组织负责人', false, { ...nonMember, ...company, roles: ['法定代表人'] }],
    ['非公经济组织负责人', false, { ...anybody, ...company, roles: ['党小组长'] }],
    ['非公经济组织负责人', false, { ...anybody, ...company, roles: [] }],
    ['非公经济组织负责人', false, { ...anybody, ...company }],
    ['非公经济组织负责人', false, { ...anybody, ...inUnit('国有企业'), roles: ['法定代表人'] }],
    ['非公经济组织负责人', false, { ...anybody, roles: ['党组织负责人'] }],
    ...['机关', '事业单位', '国有企业', '金融单位'].map((type): [string, boolean, Facts] => [
      '上级单位负责人',
      true,
      { ...anybody, ...inUnit(type), roles: ['党组织负责人'] },
    ]),
    ['上级单位负责人', true, { ...anybody, ...company, roles: ['党组织负责人'] }],
    ['上级单位负责人', false, { ...anybody, ...inUnit('机关'), roles: ['法定代表人'] }],
    ['上级单位负责人', false, { ...anybody, ...inUnit('机关') }],
    ['上级单位负责人', false, { ...anybody, roles: ['党组织负责人'] }],
    ['社区骨干', true, { ...anybody, roles: ['社区党组织书记'] }],
    ['社区骨干', true, { ...anybody, roles: ['党小组长'] }],
    ['社区骨干', false, { ...anybody, roles: ['党组织负责人'] }],
    ['社区骨干', false, anybody],
    ['模范党员', true, { ...anybody, residence: '朝阳社区', honors: ['2012年度优秀共产党员'] }],
    ['模范党员', false, { ...nonMember, residence: '朝阳社区', honors: ['2012年度优秀志愿者'] }],
    ['模范党员', true, { ...anybody, residence: '朝阳社区', honors: [] }],
    ['模范党员', true, { ...anybody, residence: '朝阳社区' }],
    ['模范党员', false, { ...anybody, honors: ['2012年度优秀共产党员'] }],
    ['离退休党员', true, { ...anybody, retired: true }],
    ['离退休党员', false, { ...anybody, retired: false }],
    ['离退休党员', false, anybody],
    ['离退休党员', false, { ...nonMember, retired: true }],
  ])('%s: %s for %j', (category, isMet, facts) => {
    expect(requirements['liuyang-2013']?.[category]?.(facts)).toBe(isMet);
  });

  test.each<[string, boolean, Facts]>([
    ['上级单位负责人', true, { ...anybody, ...inUnit('机关'), roles: ['党组织负责人'] }],
    ['上级单位负责人', false, { ...anybody, ...company, roles: ['党组织负责人'] }],
    ['模范党员', true, { ...anybody, residence: '朝阳社区', honors: ['2012年度优秀共产党员'] }],
    ['模范党员', false, { ...anybody, residence: '朝阳社区', honors: [] }],
    ['模范党员', false, { ...anybody, residence: '朝阳社区' }],
  ])('%s, as the document has it in mind: %s for %j', (category, isMet, facts) => {
    expect(recommendations['liuyang-2013']?.[category]?.(facts)).toBe(isMet);
  });
});
