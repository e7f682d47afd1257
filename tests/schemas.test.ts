import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { isOfShape } from '../src/generated/shapes.js';
import { validators } from '../src/generated/validators.js';
import { RECORD_KINDS } from '../src/model/kinds/index.ts';
import { formats } from '../src/records/formats.ts';
import { isObject, type Json, KINDS, ROOT, read, schemaOf } from './schema-samples.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats });
const schemas = Object.fromEntries(KINDS.map((kind) => [kind, schemaOf(kind)]));

/** Every schema inside a schema with where it stands: properties, items, values of maps, definitions. */
function* subschemas(schema: unknown, path: string): Generator<[string, Json]> {
  if (!isObject(schema)) return;
  for (const group of ['properties', '$defs']) {
    for (const [name, inner] of Object.entries(schema[group] ?? {})) {
      yield [`${path}/${name}`, inner];
      yield* subschemas(inner, `${path}/${name}`);
    }
  }
  for (const keyword of ['items', 'additionalProperties']) {
    const inner = schema[keyword];
    if (isObject(inner)) yield [`${path}/${keyword}`, inner];
    yield* subschemas(inner, `${path}/${keyword}`);
  }
}

const all = KINDS.flatMap((kind) => [
  [kind, schemas[kind] ?? {}, kind] as const,
  ...[...subschemas(schemas[kind], kind)].map(([path, schema]) => [path, schema, kind] as const),
]);
const described = all.filter(([, schema]) => Object.keys(schema).join() !== '$ref');

describe('what editors show', () => {
  test.each(described)('%s has a Chinese title and description', (_path, schema) => {
    expect(schema.title).toMatch(/^[\p{L}（）]{1,12}$/u);
    expect(schema.description).toMatch(/\p{Script=Han}.*[。）]$/su);
  });

  test.each(described.filter(([path]) => path !== 'policy'))(
    '%s has examples that it accepts',
    (_path, schema, kind) => {
      const { $id: _, ...alone } = schema;
      const validate = ajv.compile({ ...alone, $defs: schemas[kind]?.$defs ?? {} });
      expect(schema.examples).not.toHaveLength(0);
      for (const value of schema.examples as unknown[])
        expect([value, validate(value), validate.errors]).toContain(true);
    },
  );
});

describe('shape', () => {
  test('there is a schema for every kind, and no other', () => {
    const files = readdirSync(new URL('schemas', ROOT)).filter((name) => name.endsWith('.schema.json'));
    expect(files.sort()).toEqual(KINDS.map((kind) => `${kind}.schema.json`).sort());
    for (const all of [validators, isOfShape]) expect(Object.keys(all).sort()).toEqual([...KINDS].sort());
    expect(KINDS.map((kind) => schemas[kind]?.$id)).toEqual(KINDS.map((kind) => `urn:dgw:schema:${kind}`));
  });

  test.each(all)('%s is flat and closed', (path, schema) => {
    for (const keyword of ['oneOf', 'anyOf', 'allOf', 'not', 'if']) expect(schema).not.toHaveProperty(keyword);
    if ('properties' in schema) expect(schema.additionalProperties).toBe(false);
    const isOpen = schema.type === 'object' && !('additionalProperties' in schema);
    expect(isOpen).toBe(/^policy\/categories\/items\/(requires|recommends)$/.test(path));
  });

  test.each<[string, string[]]>([
    ['organization', ['id', 'name', 'level']],
    ['organization/terms/items', ['name', 'start', 'end']],
    ['member', ['id', 'name', 'gender', 'appointments']],
    ['member/appointments/items', ['organization', 'category', 'mode']],
    ['member/appointments/items/exit', ['kind', 'on']],
    ['member/step', ['on']],
    ['unit', ['id', 'name', 'type', 'organization']],
    ['matter', ['id', 'organization', 'title', 'raised']],
    ['meeting', ['id', 'organization', 'on', 'attendees']],
    ['activity', ['id', 'organization', 'on', 'title']],
    ['evaluation', ['id', 'member', 'organization', 'period']],
    ['policy/step', ['step']],
    ['policy/categories/items', ['id', 'label']],
    ['policy/registration', ['title', 'to', 'fields']],
  ])('%s requires %j', (path, required) => {
    expect(all.find(([name]) => name === path)?.[1].required).toEqual(required);
  });
});

test('compiling again writes the same bytes and says nothing', () => {
  const generated = ['validators', 'shapes', 'policies', 'titles'].flatMap((name) => [`${name}.js`, `${name}.d.ts`]);
  const bytes = (): string[] => generated.map((name) => read(`src/generated/${name}`));
  const before = bytes();
  const output = execFileSync(process.execPath, ['schemas/compile.mjs'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  expect(output).toBe('');
  expect(bytes()).toEqual(before);
});

/** V8 never optimizes a function of more bytecode (`--max-optimized-bytecode-size`); of ours a character makes less than a byte. */
const MOST_OPTIMIZED = 60 * 1024;

test.each(RECORD_KINDS)(
  'the validator of each %s, which is called by the thousand, is short enough to be optimized',
  (kind) => {
    expect(validators[kind].toString().length).toBeLessThan(MOST_OPTIMIZED);
    expect(isOfShape[kind].toString().length).toBeLessThan(MOST_OPTIMIZED);
  },
);
