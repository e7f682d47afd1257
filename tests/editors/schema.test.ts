/** The schemas that editors are given: those of the program, with the words of the register's own policy. */

import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { kindOf, RECORD_KINDS } from '../../src/model/kinds/index.ts';
import { wordsOf } from '../../src/model/policy-words.ts';
import type { AnyRecord, RecordKind } from '../../src/model/records.ts';
import { builtInPolicy } from '../../src/policy/load.ts';
import { formats } from '../../src/records/formats.ts';
import { folderWith, workspaceWith } from '../bad-input/workspace.ts';
import { runMain } from '../cli/run-main.ts';
import { exampleOf, isObject, type Json } from '../schema-samples.ts';

const LIUYANG = path.resolve(import.meta.dirname, '../../src/policy/liuyang-2013.yaml');
const QINGHE = path.resolve(import.meta.dirname, '../policies/qinghe-2020.yaml');

async function schemaFor(kind: string, root: string, argv: readonly string[] = []): Promise<Json> {
  const { out, code } = await runMain(['schema', kind, '-C', root, ...argv]);
  expect(code).toBe(0);
  return JSON.parse(out) as Json;
}

/** The schema of the field at a path, `$ref` followed. */
function fieldAt(schema: Json, [key, ...rest]: readonly (string | number)[], root = schema): Json {
  if (key === undefined) return schema;
  const inner = typeof key === 'number' ? schema.items : (schema.properties as Json | undefined)?.[key];
  if (!isObject(inner)) throw new Error(`no schema for ${key}`);
  return fieldAt(inner, rest, root);
}

/** Of a field that takes others too, the first of its forms lists them. */
function listed(field: Json): Json {
  return Array.isArray(field.anyOf) ? (field.anyOf[0] as Json) : field;
}

const enumOf = (field: Json) => listed(field).enum as string[];

describe('the words of the policy', () => {
  const { policy } = builtInPolicy('liuyang-2013');
  const words = wordsOf(policy);
  const register = { policy, organizations: new Map(), units: new Map() };

  /** Each place of the kind's own example where the rule `vocabulary` looks for a word. */
  function usesIn(kind: RecordKind) {
    const uses: {
      readonly path: readonly (string | number)[];
      readonly expected: ReadonlySet<string>;
      readonly isKey?: boolean;
    }[] = [];
    const record = exampleOf(kind) as unknown as AnyRecord;
    kindOf(kind).words(record as never, (use) => uses.push(use), words, register);
    return uses.filter(({ expected }) => expected.size > 0);
  }

  test('are looked for in some records', () => {
    expect(RECORD_KINDS.filter((kind) => usesIn(kind).length > 0)).toEqual([
      'organization',
      'unit',
      'member',
      'evaluation',
    ]);
  });

  test.each(RECORD_KINDS)('stand in the schema of %s wherever the check looks for them', async (kind) => {
    const schema = await schemaFor(kind, workspaceWith());
    for (const { path: place, expected, isKey } of usesIn(kind)) {
      const field = fieldAt(schema, isKey ? place.slice(0, -1) : place);
      const offered = isKey ? Object.keys(field.properties as Json) : enumOf(field);
      expect(offered, place.join('/')).toEqual(expect.arrayContaining([...expected]));
      if (isKey) expect(field.additionalProperties).toBe(false);
    }
  });

  test('are those of the policy that the register follows', async () => {
    const root = folderWith({ 'dgw.yaml': 'policy: q.yaml\n', 'q.yaml': readFileSync(QINGHE, 'utf8') });
    const qinghe = parse(readFileSync(QINGHE, 'utf8')) as { readonly categories: readonly { readonly id: string }[] };
    const category = fieldAt(await schemaFor('member', root), ['appointments', 0, 'category']);
    expect(category.enum).toEqual(qinghe.categories.map(({ id }) => id));
  });

  test('each have their meaning, as many as words', async () => {
    const mode = fieldAt(await schemaFor('member', workspaceWith()), ['appointments', 0, 'mode']);
    expect(enumOf(mode)).toEqual(['聘任', '选任']);
    expect(listed(mode).enumDescriptions).toEqual(['适用：街道、社区。', '适用：社区。']);
  });

  test('leave others open where the policy does', async () => {
    const mode = async (root: string) => fieldAt(await schemaFor('member', root), ['appointments', 0, 'mode']);
    const closed = readFileSync(LIUYANG, 'utf8').replace(/ +otherModes: true.*\n/, '');
    const root = folderWith({ 'dgw.yaml': 'policy: l.yaml\n', 'l.yaml': closed });
    expect((await mode(workspaceWith())).anyOf).toEqual([
      expect.objectContaining({ enum: ['聘任', '选任'] }),
      { type: 'string' },
    ]);
    expect((await mode(root)).enum).toEqual(['聘任', '选任']);
  });

  test('show no number that somebody wrote into a policy', async () => {
    const text = readFileSync(QINGHE, 'utf8').replace(/label: .*/, 'label: 找 13800001234');
    const root = folderWith({ 'dgw.yaml': 'policy: q.yaml\n', 'q.yaml': text });
    const shown = JSON.stringify(await schemaFor('member', root));
    expect(shown).toContain('找 138****1234');
    expect(JSON.stringify((await schemaFor('unit', root)).properties)).not.toContain('13800001234');
  });
});

/** What the schema shows as an example; that of the policy is a whole document. */
function rightOne({ examples }: Json): unknown {
  return Array.isArray(examples) ? examples[0] : parse(readFileSync(QINGHE, 'utf8'));
}

test.each([...RECORD_KINDS, 'settings', 'policy'])(
  'the schema of %s is one by the standard, and takes its own example',
  async (kind) => {
    const schema = await schemaFor(kind, workspaceWith());
    const isRight = new Ajv2020({ formats, strict: false }).compile(schema);
    expect([isRight(rightOne(schema)), isRight.errors]).toEqual([true, null]);
    expect(isRight({ nonsense: 1 })).toBe(false);
  },
);

test('kinds go by all their names, and an unknown one is refused', async () => {
  const root = workspaceWith();
  for (const kind of ['members', '委员']) expect(await schemaFor(kind, root)).toEqual(await schemaFor('member', root));
  for (const kind of ['设置', 'workspace'])
    expect(await schemaFor(kind, root)).toEqual(await schemaFor('settings', root));
  expect(await schemaFor('办法', root)).toEqual(await schemaFor('policy', root));
  expect((await runMain(['schema', 'x', '-C', root])).code).toBe(2);
});

test('without a kind all are listed, with their files', async () => {
  const { out } = await runMain(['schema', '-C', workspaceWith()]);
  for (const kind of [...RECORD_KINDS, 'workspace', 'policy']) expect(out).toMatch(new RegExp(`^${kind} `, 'm'));
  expect(out).toContain('# yaml-language-server: $schema=../.dgw/schemas/member.schema.json');
});

describe('the line that editors look for', () => {
  const unit = ['add', 'unit', '--name', '某厂', '--type', '其他', '--organization', '河西街道', '--yes'];

  test('is the first of what add writes, in whatever folder, and no harm to the record', async () => {
    const root = workspaceWith();
    await runMain(['schema', '--update', '-C', root]);
    const { code } = await runMain([...unit, '-C', root]);
    expect(code).toBe(0);
    const text = readFileSync(path.join(root, 'units/某厂.yaml'), 'utf8');
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../.dgw/schemas/unit.schema.json');
    expect(parse(text)).toMatchObject({ id: '某厂' });
  });

  test('is left out where the register keeps no schemas: an editor complains of one that is not there', async () => {
    const root = workspaceWith();
    await runMain([...unit, '-C', root]);
    expect(readFileSync(path.join(root, 'units/某厂.yaml'), 'utf8')).toMatch(/^id: /);
  });

  test('--update writes the schemas of the policy as it is now', async () => {
    const root = workspaceWith();
    mkdirSync(path.join(root, '.dgw'));
    const { err } = await runMain(['schema', '--update', '-C', root]);
    expect(err).toMatch(/^9 schemas written to \.dgw\/schemas\.\n$/);
    const written = JSON.parse(readFileSync(path.join(root, '.dgw/schemas/member.schema.json'), 'utf8')) as Json;
    expect(written).toEqual(await schemaFor('member', root));
    expect((await runMain(['schema', '--update', '-C', root])).code).toBe(0);
  });
});
