import { describe, expect, it } from 'vitest';
import { validators } from '../../src/generated/validators.js';
import { say } from '../../src/messages/catalogue.ts';
import { RECORD_KINDS } from '../../src/model/kinds/index.ts';
import { shapeViolations } from '../../src/records/shape.ts';
import { changed, exampleOf, type Json, type Kind, pathsIn, yamlOf } from '../schema-samples.ts';

const POLICIES = ['src/policy/liuyang-2013.yaml', 'tests/policies/qinghe-2020.yaml'];
const samples: readonly (readonly [string, Kind, Json])[] = [
  ...RECORD_KINDS.map((kind) => [kind, kind, exampleOf(kind)] as const),
  ...POLICIES.map((path) => [path, 'policy', yamlOf(path)] as const),
];

/** What is told where a field is taken out of a sample that needs it: one line a field, in words. */
function toldWithout(kind: Kind, sample: Json): [field: string, told: string][] {
  const validate = validators[kind];
  return [...pathsIn(sample)].slice(1).flatMap((path): [string, string][] => {
    const without = changed(sample, path, undefined);
    if (typeof path.at(-1) === 'number' || validate(without)) return [];
    const told = shapeViolations(validate.errors ?? [], kind, without, () => undefined);
    const missing = told.filter(({ message }) => message.key === 'schema.required');
    return missing.map((violation) => {
      expect([violation.rule, violation.path]).toEqual(['schema', path]);
      return [String(path.at(-1)), say('zh', violation.message)];
    });
  });
}

describe('a field that is missing', () => {
  it.each(samples)('%s: is told by its title, at whatever depth it stands', (_name, kind, sample) => {
    const told = toldWithout(kind, sample);
    expect(told.length).toBeGreaterThan(0);
    for (const [field, sentence] of told) expect(sentence).toMatch(new RegExp(`^缺少“[^”]+”（${field}）。$`));
  });

  it.each([
    ['member', ['appointments', 0, 'steps', '上级批复', 'on'], '缺少“日期”（on）。'],
    ['policy', ['levels', '街道', 'procedure', 0, 'step'], '缺少“步骤名称”（step）。'],
    ['policy', ['exits', '解除选聘', 'procedure', 0, 'step'], '缺少“步骤名称”（step）。'],
  ] as const)('%s: %j', (kind, path, sentence) => {
    const sample = kind === 'policy' ? yamlOf(POLICIES[0] ?? '') : exampleOf(kind);
    const validate = validators[kind];
    const without = changed(sample, path, undefined);
    expect(validate(without)).toBe(false);
    const [violation] = shapeViolations(validate.errors ?? [], kind, without, () => undefined);
    expect(violation && say('zh', violation.message)).toBe(sentence);
  });
});
