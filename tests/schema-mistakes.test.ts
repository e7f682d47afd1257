import { describe, expect, test } from 'vitest';
import { isOfShape } from '../src/generated/shapes.js';
import { validators } from '../src/generated/validators.js';
import {
  changed,
  exampleOf,
  isObject,
  type Json,
  KINDS,
  type Kind,
  type Path,
  pathsIn,
  schemaOf,
  valueAt,
  yamlOf,
} from './schema-samples.ts';

const POLICIES = ['src/policy/liuyang-2013.yaml', 'tests/policies/qinghe-2020.yaml'];

const pointer = (path: Path): string => path.map((key) => `/${key}`).join('');

/** What is told of data. Where there is anything, whoever only asks whether there is must hear of it as well. */
function mistakes(kind: Kind, data: unknown): string[] {
  const validate = validators[kind];
  const isValid = validate(data);
  expect(isOfShape[kind](data)).toBe(isValid);
  return isValid ? [] : (validate.errors ?? []).map(({ keyword, instancePath }) => `${keyword} ${instancePath}`);
}

/** Fields of a policy that hold a schema of its own. */
const SCHEMAS = ['requires', 'recommends'];

const samples: readonly (readonly [string, Kind, Json])[] = [
  ...KINDS.filter((kind) => kind !== 'policy').map((kind) => [kind, kind, exampleOf(kind)] as const),
  ...POLICIES.map((path) => [path, 'policy', yamlOf(path)] as const),
];

describe.each(samples)('%s', (_name, kind, sample) => {
  const validate = validators[kind];
  const isOpen = (path: Path): boolean => SCHEMAS.some((key) => path.includes(key) && path.at(-1) !== key);
  const isMap = (path: Path): boolean => {
    if (kind !== 'policy') return path.at(-1) === 'steps' || path.at(-1) === 'rules';
    const isOfWords = path.join('.') === 'matters.suggest.strengths';
    return isOfWords || (path.length === 1 && ['clauses', 'rules', 'levels', 'exits'].includes(String(path[0])));
  };
  const paths = [...pathsIn(sample)].filter((path) => !isOpen(path));

  test('is valid', () => {
    expect(mistakes(kind, sample)).toEqual([]);
  });

  test('nothing in the place of any value is one mistake at that value', () => {
    for (const path of paths) {
      const found = mistakes(kind, changed(sample, path, null));
      const keywords = ['type', 'enum', 'const'];
      expect(keywords.map((keyword) => [`${keyword} ${pointer(path)}`])).toContainEqual(found);
    }
  });

  test('an unknown field at any depth is one mistake at the object it stands in', () => {
    const objects = paths.filter(
      (path) => isObject(valueAt(sample, path)) && !isMap(path) && !SCHEMAS.some((key) => path.at(-1) === key),
    );
    for (const path of objects) {
      const found = mistakes(kind, changed(sample, [...path, 'unknown'], 'x'));
      expect(found).toEqual([`additionalProperties ${pointer(path)}`]);
      expect(validate.errors?.[0]?.params.additionalProperty).toBe('unknown');
    }
  });

  test('each missing field that is required is one mistake', () => {
    for (const field of (schemaOf(kind).required ?? []) as string[]) {
      expect(mistakes(kind, changed(sample, [field], undefined))).toEqual(['required ']);
      expect(validate.errors?.[0]?.params.missingProperty).toBe(field);
    }
  });
});

describe('one mistake, one error', () => {
  const appointment = ['appointments', 0] as const;
  test.each<[Kind, Path, unknown, string]>([
    ['member', ['id'], '周/建国', 'format'],
    ['member', ['id'], '周\n建国', 'format'],
    ['member', ['id'], '.周建国', 'format'],
    ['member', ['id'], '', 'format'],
    ['member', ['id'], 20140001, 'type'],
    ['member', ['name'], '', 'format'],
    ['member', ['name'], '\u3000 ', 'format'],
    ['member', ['name'], '周\u001b[31m', 'format'],
    ['member', ['name'], '周'.repeat(201), 'maxLength'],
    ['member', ['gender'], '女性', 'enum'],
    ['member', ['gender'], 1, 'enum'],
    ['member', ['ethnicity'], '汉人', 'format'],
    ['member', ['birthDate'], '1968-13', 'format'],
    ['member', ['birthDate'], '1968.04', 'format'],
    ['member', ['birthDate'], 1968, 'type'],
    ['member', ['idNumber'], 430198196804120000, 'type'],
    ['member', ['phone'], 13800001234, 'type'],
    ['member', ['party', 'joined'], '1990-02-30', 'format'],
    ['member', ['retired'], '否', 'type'],
    ['member', ['roles'], '党组织负责人', 'type'],
    ['member', ['unit'], '', 'minLength'],
    ['member', ['resume', 1, 'to'], '至今', 'format'],
    ['member', ['resume', 0, 'what'], undefined, 'required'],
    ['member', ['appointments'], [], 'minItems'],
    ['member', ['appointments'], {}, 'type'],
    ['member', [...appointment, 'start'], '2013-10', 'format'],
    ['member', [...appointment, 'end'], '2014-6-9', 'format'],
    ['member', [...appointment, 'steps', '广泛推荐'], '2013-02-30', 'format'],
    ['member', [...appointment, 'steps', '广泛推荐'], 20130925, 'type'],
    ['member', [...appointment, 'steps', '广泛推荐'], ['2013-09-25'], 'type'],
    ['member', [...appointment, 'steps', '上级批复', 'on'], '2013-09-31', 'format'],
    ['member', [...appointment, 'steps', '上级批复', 'on'], undefined, 'required'],
    ['member', [...appointment, 'exit', 'on'], undefined, 'required'],
    ['organization', ['terms', 0, 'end'], undefined, 'required'],
    ['organization', ['headcount', 'planned'], 6.5, 'type'],
    ['organization', ['headcount', 'planned'], -1, 'minimum'],
    ['unit', ['partyOrganization', 'members'], '12', 'type'],
    ['matter', ['assigned', 'to'], [], 'minItems'],
    ['matter', ['progress', 0, 'note'], '\t', 'format'],
    ['evaluation', ['period'], '2014', 'type'],
    ['evaluation', ['period'], 1899, 'minimum'],
    ['evaluation', ['massReview', 'score'], 101, 'maximum'],
    ['evaluation', ['performance', 'score'], Number.NaN, 'type'],
    ['workspace', ['expiring'], '90 天', 'pattern'],
    ['workspace', ['rules', 'headcount'], 'warn', 'enum'],
  ])('%s %j as %j: %s', (kind, path, value, keyword) => {
    const place = value === undefined ? path.slice(0, -1) : path;
    expect(mistakes(kind, changed(exampleOf(kind), path, value))).toEqual([`${keyword} ${pointer(place)}`]);
  });

  test('several mistakes are all told', () => {
    const record = changed(changed(exampleOf('member'), ['name'], ' '), ['gender'], 'M');
    expect(mistakes('member', record).sort()).toEqual(['enum /gender', 'format /name']);
  });
});
