import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Message, say } from '../../src/messages/catalogue.ts';
import { UserError } from '../../src/messages/user-error.ts';
import { type LoadedPolicy, policyFrom } from '../../src/policy/load.ts';
import { parseConfiguration } from '../../src/records/configuration.ts';
import { read } from '../schema-samples.ts';

const QINGHE = read('tests/policies/qinghe-2020.yaml');

/** An edit of the policy file: what is looked for, once, and what stands in its place. */
type Edit = readonly [from: string, to: string];

function edited(...edits: readonly Edit[]): string {
  return edits.reduce((text, [from, to]) => {
    expect([from, text.split(from).length]).toEqual([from, 2]);
    return text.replace(from, () => to);
  }, QINGHE);
}

async function load(text: string): Promise<LoadedPolicy> {
  return await policyFrom(parseConfiguration(Buffer.from(text), 'own.yaml', 'policy'));
}

interface Refusal {
  readonly key: string;
  /** The line that it points at. */
  readonly line: string;
  readonly said: readonly string[];
}

async function refusalOf(text: string): Promise<Refusal | undefined> {
  try {
    await load(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { why, line } = error.problem.params as { why: Message; line: number };
    const said = LANGUAGES.map((lang) => say(lang, error.problem));
    return { key: why.key, line: text.split('\n')[line - 1] ?? '', said };
  }
}

const GRID = '    procedure:\n      - { step: 居民推选, clause: 第五条, evidence: [at] }';
const ARRIVAL = '{ step: 到岗, by: self, appoints: true }';
const HEADCOUNT = '{ clause: 第三条, min: 1, max: 3 }';
const TOWN = '{ clause: 第三条, min: 3, max: 7, minShare: 0.2, total: { max: 13 }, totalOdd: true }';
const UNIT = '      properties: { unit: { properties: { type: { not: { const: 物业企业 } } } } }';
const ROLES = 'roles: { contains: { const: 项目经理 } }';
const GRADES = 'grades: [合格, 不合格]';

describe('a policy that contradicts itself is refused with its line', () => {
  it('and one that does not is not', async () => {
    expect(await refusalOf(QINGHE)).toBeUndefined();
  });

  it.each<[what: string, key: string, line: string, ...Edit[]]>([
    ['a step after itself', 'policy.ring', '到岗', [ARRIVAL, '{ step: 到岗, by: self, after: 到岗, appoints: true }']],
    [
      'steps in a ring',
      'policy.ring',
      '张榜公布',
      [
        '{ step: 张榜公布, evidence: [at, until] }',
        '{ step: 张榜公布, evidence: [at, until], after: [居民推选, 到岗] }',
      ],
    ],
    [
      'a step after none of the list',
      'policy.unknown-word',
      '到港',
      [ARRIVAL, '{ step: 到岗, after: [到港], appoints: true }'],
    ],
    ['a level above itself', 'policy.above-itself', 'parent: 网格', ['    parent: 片区', '    parent: 网格']],
    ['a parent that is no level', 'policy.unknown-word', '片曲', ['    parent: 片区', '    parent: [片区, 片曲]']],
    ['more at least than at most', 'policy.min-max', 'min: 4', [HEADCOUNT, '{ min: 4, max: 3 }']],
    [
      'part-time and full-time above the total',
      'policy.min-max',
      'total',
      [TOWN, '{ min: 3, fullTime: { min: 5 }, total: { max: 7 } }'],
    ],
    [
      'fewer than the total wants',
      'policy.min-max',
      'total',
      [TOWN, '{ max: 3, fullTime: { max: 5 }, total: { min: 9 } }'],
    ],
    ['about so many, and more', 'policy.min-max', 'about', [HEADCOUNT, '{ about: 5, tolerance: 1, min: 7 }']],
    [
      'a share that cannot be reached',
      'policy.min-max',
      'minShare',
      [TOWN, '{ max: 3, fullTime: { min: 9 }, minShare: 0.3 }'],
    ],
    ['a tolerance of nothing', 'policy.together', 'tolerance', [HEADCOUNT, '{ tolerance: 1, min: 1 }']],
    ['nobody appoints', 'policy.appoints-none', 'procedure:', [ARRIVAL, '{ step: 到岗, by: self }']],
    [
      'nobody appoints those of one mode',
      'policy.appoints-none',
      'procedure:',
      ['modes: [推选]', 'modes: [推选, 直选]'],
      [ARRIVAL, '{ step: 到岗, modes: [推选], appoints: true }'],
    ],
    [
      'two appoint',
      'policy.appoints-twice',
      '报送',
      [
        '{ step: 报送, to: superior, after: 张榜公布 }',
        '{ step: 报送, to: superior, after: 张榜公布, appoints: true }',
      ],
    ],
    [
      'who appoints may be left out',
      'policy.appoints-optional',
      '到岗',
      [ARRIVAL, '{ step: 到岗, appoints: true, optional: true }'],
    ],
    [
      'an exit appoints',
      'policy.appoints-exit',
      '辞任申请',
      ['{ step: 辞任申请, to: self }', '{ step: 辞任申请, to: self, appoints: true }'],
    ],
    [
      'an exit by mode',
      'policy.exit-only',
      '辞任申请',
      ['{ step: 辞任申请, to: self }', '{ step: 辞任申请, to: self, modes: [推选] }'],
    ],
    [
      'a mode of another level',
      'policy.unknown-word',
      '任命',
      [ARRIVAL, '{ step: 到岗, modes: [任命], appoints: true }'],
    ],
    [
      'a category that is none',
      'policy.unknown-word',
      '骨干',
      [ARRIVAL, '{ step: 到岗, categories: [骨干], appoints: true }'],
    ],
    [
      'a role with a slip',
      'policy.actor',
      'superor',
      ['{ step: 报送, to: superior, after: 张榜公布 }', '{ step: 报送, to: superor, after: 张榜公布 }'],
    ],
    [
      'a level for an authority',
      'policy.actor-level',
      '镇街',
      ['{ step: 报送, to: superior, after: 张榜公布 }', '{ step: 报送, to: [self, 镇街], after: 张榜公布 }'],
    ],
    [
      'a level that is none',
      'policy.unknown-word',
      '区',
      ['{ step: 报送, to: superior, after: 张榜公布 }', '{ step: 报送, to: { level: 区 }, after: 张榜公布 }'],
    ],
    ['what is missing of a level with seats', 'schema.required', '网格', ['    modes: [推选]\n', '']],
    [
      'seats where there are none',
      'policy.either',
      'modes',
      ['    modes: [推选]', '    seats: false\n    modes: [推选]'],
    ],
    [
      'two kinds of term',
      'policy.either',
      'open',
      ['term: { clause: 第六条, none: true }', 'term: { with: organization, open: true }'],
    ],
    [
      'seats of a unit without units',
      'policy.together',
      'perUnit',
      ['    organ: 网格党支部', '    organ: 网格党支部\n    perUnit: 1'],
    ],
    [
      'a wrong number in one type',
      'policy.min-max',
      'types',
      ['    organ: 网格党支部', '    organ: 网格党支部\n    types: { 大格: { headcount: { min: 5, max: 4 } } }'],
    ],
    ['a mode twice', 'policy.twice', 'modes', ['modes: [推选]', 'modes: [推选, 推选]']],
    [
      'a role twice',
      'policy.twice',
      'roles:',
      ['roles: [项目经理, 支部书记, 楼栋长]', 'roles: [项目经理, 支部书记, 项目经理]'],
    ],
    [
      'no exits',
      'policy.empty',
      'exits',
      [QINGHE.slice(QINGHE.indexOf('exits:'), QINGHE.indexOf('unitTypes:')), 'exits: {}\n'],
    ],
    ['a fact that is none', 'policy.fact', 'retried', [UNIT, '      properties: { retried: { const: true } }']],
    [
      'a fact that is none, asked for',
      'policy.fact',
      'honour',
      ['      required: [unit]', '      required: [unit, honour]'],
    ],
    [
      'a fact of the unit that is none',
      'policy.fact',
      'tipe',
      [UNIT, '      properties: { unit: { properties: { tipe: { const: 物业企业 } } } }'],
    ],
    [
      'a role that is none',
      'policy.unknown-word',
      '项目总监',
      [ROLES, 'roles: { contains: { enum: [项目经理, 项目总监] } }'],
    ],
    [
      'a unit type that is none',
      'policy.unknown-word',
      '物业公司',
      [UNIT, '      properties: { unit: { properties: { type: { not: { const: 物业公司 } } } } }'],
    ],
    ['$async', 'policy.async', '$async', [UNIT, '      $async: true']],
    ['a keyword with a slip', 'policy.keyword', 'propertys', [UNIT, '      propertys: { unit: {} }']],
    [
      'a keyword with a wrong value',
      'policy.keyword-value',
      'minimum',
      [UNIT, '      properties: { age: { minimum: many } }'],
    ],
    [
      'a grade with an exit that is none',
      'policy.unknown-word',
      '停职',
      [GRADES, 'grades: [合格, { grade: 不合格, exit: 停职 }]'],
    ],
    [
      'concurrency of a level that is none',
      'policy.unknown-word',
      '社区',
      ['concurrent: false', 'concurrent: { across: [片区, [镇街, 社区]] }'],
    ],
    [
      'advice on nothing',
      'policy.together',
      'advice',
      ['    label: 志愿服务骨干', '    label: 志愿服务骨干\n    advice: 最好'],
    ],
    ['two documents in a file', 'policy.documents', '---', ['registration:\n', '---\nregistration:\n']],
  ])('%s', async (_what, key, line, ...edits) => {
    const refusal = await refusalOf(edited(...edits));
    expect(refusal?.key).toBe(key);
    expect(refusal?.line).toContain(line);
    for (const text of refusal?.said ?? []) expect(text).not.toMatch(/undefined|must |should |record\b|档案|\*\./);
  });

  it.each<[slip: string, meant: string, ...Edit[]]>([
    ['第六跳', '第六条', ['term: { clause: 第六条, none: true }', 'term: { clause: 第六跳, none: true }']],
    [
      'superor',
      'superior',
      ['{ step: 报送, to: superior, after: 张榜公布 }', '{ step: 报送, to: superor, after: 张榜公布 }'],
    ],
    ['retried', 'retired', [UNIT, '      properties: { retried: { const: true } }']],
    ['propertys', 'properties', [UNIT, '      propertys: { unit: {} }']],
  ])('%s: with the nearest word, %s', async (slip, meant, ...edits) => {
    const { said = [] } = (await refusalOf(edited(...edits))) ?? {};
    expect(said).toHaveLength(2);
    for (const text of said) expect([text.includes(slip), text.includes(meant)]).toEqual([true, true]);
  });

  it('a level without seats needs nothing said of them', async () => {
    const { policy } = await load(edited(['levels:\n', 'levels:\n  市: { seats: false }\n']));
    expect(policy.levels.市).toMatchObject({ modes: [], procedure: [], term: { none: true } });
  });

  it('clauses go by their numbers as they are written: 2.1 is not 2.10', async () => {
    const text = edited(
      ['clauses:\n', 'clauses:\n  2.1: 人数\n  2.10: 报送\n  3: 其他\n'],
      ['  headcount: 第三条', '  headcount: 2.1\n  duplicate-number: 3'],
      [GRID, GRID.replace('第五条', '2.10')],
    );
    const { policy } = await load(text);
    expect(policy.clauses).toMatchObject({ '2.1': '人数', '2.10': '报送', '3': '其他' });
    expect(policy.rules).toMatchObject({ headcount: '2.1', 'duplicate-number': '3' });
    expect(policy.levels.网格?.procedure[0]?.clause).toBe('2.10');
    expect((await refusalOf(text.replace('2.10: 报送', '2.1: 报送')))?.key).toBe('yaml-syntax.duplicate-key');
  });

  it('time does not explode with steps that wait for many others', async () => {
    const rows = Array.from({ length: 60 }, (_, row) => {
      const after = row === 0 ? '[]' : `[甲${row - 1}, 乙${row - 1}]`;
      return `      - { step: 甲${row}, after: ${after} }\n      - { step: 乙${row}, after: ${after} }\n`;
    });
    const began = performance.now();
    await load(edited([GRID, GRID.replace('    procedure:\n', `    procedure:\n${rows.join('')}`)]));
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
