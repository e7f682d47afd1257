import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { policies, requirements } from '../../src/generated/policies.js';
import { validators } from '../../src/generated/validators.js';
import type { Policy, PolicyLevel, ProcedureStep } from '../../src/model/policy.ts';
import { gradeWord } from '../../src/model/policy-words.ts';
import { RULE_GROUPS, RULE_IDS } from '../../src/model/rule-ids.ts';
import { read, schemaOf } from '../schema-samples.ts';

const liuyang = parse(read('src/policy/liuyang-2013.yaml')) as Policy;
const qinghe = parse(read('tests/policies/qinghe-2020.yaml')) as Policy;

/** The texts under every key of that name, except inside a category's own schema. */
function valuesOf(name: string, value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'requires') return [];
    return key === name ? [inner] : valuesOf(name, inner);
  });
}

function proceduresOf(policy: Policy): ProcedureStep[][] {
  return [...Object.values(policy.levels), ...Object.values(policy.exits)].map(({ procedure }) => procedure ?? []);
}

const countOf = (value: object, keys: string[]): number => keys.filter((key) => key in value).length;

describe.each([liuyang, qinghe])('$id', (policy) => {
  test('has the shape of a policy', () => {
    expect([validators.policy(policy), validators.policy.errors]).toEqual([true, null]);
  });

  test('every clause it names is told', () => {
    const named = [...valuesOf('clause', policy), ...Object.values(policy.rules ?? {})];
    expect(named.filter((clause) => !(String(clause) in policy.clauses))).toEqual([]);
  });

  test('every rule it names exists', () => {
    expect(Object.keys(policy.rules ?? {}).filter((id) => !(RULE_IDS as readonly string[]).includes(id))).toEqual([]);
  });

  test('every level it names exists', () => {
    const named = [valuesOf('parent', policy.levels), policy.categories.map(({ levels }) => levels ?? [])].flat(2);
    expect(named.filter((level) => !(String(level) in policy.levels))).toEqual([]);
  });

  test('steps are named once, and follow a step of the same procedure', () => {
    for (const procedure of proceduresOf(policy)) {
      const names = procedure.map(({ step }) => step);
      expect(new Set(names).size).toBe(names.length);
      for (const { after } of procedure) if (after !== undefined) expect(names).toContain(after);
    }
  });

  test('each level appoints by one step, renews by steps it has, and has one kind of term', () => {
    for (const { procedure, renewal, term } of Object.values(policy.levels)) {
      expect(procedure.filter(({ appoints }) => appoints)).toHaveLength(1);
      expect(procedure.map(({ step }) => step)).toEqual(expect.arrayContaining(renewal.steps));
      expect(countOf(term, ['years', 'with', 'none'])).toBe(1);
    }
  });

  test('each exit says when', () => {
    for (const exit of Object.values(policy.exits)) expect(countOf(exit, ['at', 'during'])).toBe(1);
  });
});

describe('liuyang-2013', () => {
  const steps = (level: string): string[] => liuyang.levels[level]?.procedure.map(({ step }) => step) ?? [];

  test('is built in as it is written', () => {
    expect(policies[liuyang.id]).toEqual(liuyang);
    expect(Object.keys(policies)).toEqual(['example-by-level', 'example-elected', liuyang.id]);
    expect(Object.keys(requirements[liuyang.id] ?? {})).toEqual(liuyang.categories.map(({ id }) => id));
  });

  test('tells every clause of the document, in its order', () => {
    const items = (clause: string): string[] => [1, 2, 3, 4, 5].map((number) => `${clause}(${number})`);
    const second = ['二', '二.1', ...items('二.1'), '二.2', ...items('二.2'), '二.3'];
    const rest = ['三', '三.1', '三.2', '三.3', '三.4', '四', '四.1', '四.2', '四.3'];
    expect(Object.keys(liuyang.clauses)).toEqual(['一', ...second, ...rest]);
  });

  test('answers every rule about the document by a clause, rules about files by none', () => {
    const aboutFiles: readonly string[] = RULE_GROUPS.records;
    const unanswered = RULE_IDS.filter((id) => !(id in (liuyang.rules ?? {})) && !aboutFiles.includes(id));
    // Of these the document says nothing: they are silent until a policy does.
    expect(unanswered).toEqual(['concurrent-seats', 'seat-replacement', 'meeting-frequency', 'evaluation-missing']);
    expect(Object.keys(liuyang.rules ?? {}).filter((id) => aboutFiles.includes(id))).toEqual([]);
  });

  test('the five steps come in the order of clause 二.1, then the report or the filing', () => {
    const five = ['广泛推荐', '分类筛选', '上级批复', '组织聘用', '单位公示'];
    expect(steps('街道')).toEqual([...five, '向常委会报告']);
    expect(steps('社区')).toEqual([...five, '备案']);
  });

  test('categories, exits and duties are those of the document', () => {
    const categories = liuyang.categories.map(({ id, clause }) => [id, clause]);
    const ids = ['非公经济组织负责人', '上级单位负责人', '社区骨干', '模范党员', '离退休党员'];
    expect(categories).toEqual(ids.map((id, index) => [id, `二.1(${index + 1})`]));
    expect(Object.keys(liuyang.exits)).toEqual(['届满', '解除选聘', '自行退出']);
    expect(liuyang.duties?.items).toHaveLength(5);
  });
});

describe('qinghe-2020 uses what the format lets differ', () => {
  const levels: PolicyLevel[] = Object.values(qinghe.levels);

  test('other words throughout', () => {
    const words = (policy: Policy): string[] => [
      ...[policy.levels, policy.exits].flatMap((map) => Object.keys(map)),
      ...Object.values(policy.levels).flatMap(({ modes }) => modes),
      ...proceduresOf(policy).flatMap((procedure) => procedure.map(({ step }) => step)),
      ...Object.values(policy.exits).flatMap(({ causes }) => causes ?? []),
      ...[
        policy.unitTypes,
        policy.roles,
        policy.evaluation?.grades?.map(gradeWord) ?? [],
        policy.categories.map(({ id }) => id),
      ].flat(),
    ];
    const known = new Set(words(liuyang));
    expect(words(qinghe).filter((word) => known.has(word))).toEqual([]);
  });

  test('levels three deep', () => {
    expect(levels.map(({ parent }) => parent)).toEqual([undefined, '片区', '镇街']);
  });

  test('every kind of headcount, term and evidence', () => {
    const keys = new Set(levels.flatMap(({ headcount }) => Object.keys(headcount ?? {})));
    expect(keys).toEqual(new Set(['clause', 'min', 'max', 'total', 'minShare', 'totalOdd']));
    expect(levels.map(({ term }) => term)).toMatchObject([
      { none: true },
      { years: 2, lastDay: 'day-before' },
      { years: 1 },
    ]);
    const evidence = schemaOf('policy').$defs as { step: { properties: { evidence: { items: { enum: string[] } } } } };
    expect(new Set(valuesOf('evidence', qinghe).flat())).toEqual(new Set(evidence.step.properties.evidence.items.enum));
  });

  test('public notice before the appointment, a step by another authority, steps that may be left out', () => {
    const steps = qinghe.levels.镇街?.procedure ?? [];
    const at = (name: string): number => steps.findIndex(({ step }) => step === name);
    expect(at('任前公示')).toBeLessThan(at('任命'));
    expect(steps[at('资格联审')]?.by).toBe('清河市联合审查办公室');
    expect(steps.filter(({ optional }) => optional).map(({ step }) => step)).toEqual(['征求意见', '归档']);
  });

  test('no two seats at once, and a rhythm of meetings and evaluations', () => {
    expect([qinghe.concurrent, qinghe.meetings?.every, qinghe.evaluation?.every]).toEqual([false, '3 months', 'year']);
  });

  test('its requirements compile, though they leave out what a schema need not say', () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
    const [unit, property] = qinghe.categories.map(({ requires }) => ajv.compile(requires ?? {}));
    const facts = (type: string, roles: string[]): object => ({ unit: { type }, roles });
    expect([unit?.(facts('学校医院', [])), unit?.(facts('物业企业', [])), unit?.({})]).toEqual([true, false, false]);
    expect([property?.(facts('物业企业', ['项目经理'])), property?.(facts('物业企业', ['楼栋长']))]).toEqual([
      true,
      false,
    ]);
  });
});
