import { describe, expect, it } from 'vitest';
import { requirements } from '../src/generated/policies.js';
import { unmetRequirements } from '../src/model/unmet-requirements.ts';
import { builtInPolicy } from '../src/policy/load.ts';

const schemas = new Map(builtInPolicy('liuyang-2013').policy.categories.map(({ id, requires }) => [id, requires]));
const anybody = { mode: '聘任', partyMember: true, probationary: false };

describe('what keeps somebody from a category', () => {
  it.each([
    ['离退休党员', { ...anybody, partyMember: false }, ['retired'], [{ fact: 'partyMember', wanted: ['true'] }]],
    ['离退休党员', { ...anybody, retired: false }, [], [{ fact: 'retired', wanted: ['true'] }]],
    ['模范党员', anybody, ['residence'], []],
    ['模范党员', { ...anybody, residence: '朝阳社区', honors: [] }, [], []],
    [
      '社区骨干',
      { ...anybody, roles: ['党组织负责人'] },
      [],
      [{ fact: 'roles', wanted: ['社区党组织书记', '党小组长'] }],
    ],
    ['上级单位负责人', { ...anybody, roles: ['党组织负责人'] }, ['unit'], []],
    [
      '上级单位负责人',
      { ...anybody, roles: ['党组织负责人'], unit: { id: '甲', type: '社会组织', organization: '乙' } },
      [],
      [],
    ],
  ])('%s of %j', (category, facts, missing, unfit) => {
    expect(unmetRequirements(schemas.get(category), facts)).toEqual({ missing, unfit });
  });

  it('is nothing where the requirements are met', () => {
    const met = { ...anybody, retired: true, residence: '甲', honors: ['乙'], roles: ['党组织负责人', '党小组长'] };
    for (const [category, isMet] of Object.entries(requirements['liuyang-2013'] ?? {})) {
      for (const type of ['机关', '非公经济组织']) {
        const facts = { ...met, unit: { id: '甲', type, organization: '乙' } };
        if (isMet(facts)) expect(unmetRequirements(schemas.get(category), facts)).toEqual({ missing: [], unfit: [] });
      }
    }
  });

  it.each([
    undefined,
    true,
    'x',
    [],
    { required: 'x' },
    { properties: 1 },
    { properties: { retired: true } },
    { anyOf: [{}] },
  ])('is nothing that %j could say', (requires) => {
    expect(unmetRequirements(requires, anybody)).toEqual({ missing: [], unfit: [] });
  });
});
