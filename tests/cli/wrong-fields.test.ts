/** Whatever field of whatever record is wrong: every command that counts says so, and none takes it for its own mistake. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { folderWith } from '../bad-input/workspace.ts';
import { runMain } from './run-main.ts';

const EXAMPLE = path.resolve(import.meta.dirname, '../../examples/liuyang');

const FILES = [
  'organizations/淮川街道.yaml',
  'organizations/城西社区.yaml',
  'units/河滨小学.yaml',
  'members/淮川街道/何静.yaml',
] as const;

const COUNTING = [['stats'], ['expiring', '--within', '3y']];
const COMPLETE = ['complete', '何静', '--native-place', '湖南浏阳', '--step', '备案=2013-10-23', '--dry-run'];
const ADD = [
  ...['add', 'member', '--organization', '城西社区', '--name', '王小明', '--gender', '男', '--unit', '河滨小学'],
  ...[
    '--category',
    '上级单位负责人',
    '--mode',
    '聘任',
    '--party-joined',
    '1990.7',
    '--step',
    '广泛推荐=2013-09-25',
    '--dry-run',
  ],
];
const FORM = ['form', '城西社区', '--despite-errors', '--overwrite', '--out', 'out'];

/** What is put in a field's place: of a wrong shape, and a word that is none of its words; with what is then run. */
const WRONG: readonly (readonly [value: unknown, commands: readonly (readonly string[])[]])[] = [
  [
    { x: 1 },
    [
      ['validate'],
      ['list'],
      ['list', 'organizations'],
      ['list', 'units'],
      ['show', '何静'],
      COMPLETE,
      ADD,
      ...COUNTING,
    ],
  ],
  ['无', [FORM, ...COUNTING]],
];

type Fields = Record<string, unknown>;

function recordIn(file: string): Fields {
  return parse(readFileSync(path.join(EXAMPLE, file), 'utf8')) as Fields;
}

/** The register with one field of one record replaced. */
function registerWith(file: string, keys: readonly string[], value: unknown): string {
  const texts = FILES.map((name): [string, string] => {
    const record = recordIn(name);
    if (name === file) replace(record, keys, value);
    return [name, stringify(record)];
  });
  return folderWith({ 'dgw.yaml': 'policy: liuyang-2013\n', ...Object.fromEntries(texts) });
}

function replace(record: Fields, keys: readonly string[], value: unknown): void {
  const [key = '', ...others] = keys;
  if (others.length === 0) record[key] = value;
  else replace(record[key] as Fields, others, value);
}

/** All fields of a record, those within groups and lists too. */
function fieldsOf(record: unknown, above: readonly string[] = []): string[][] {
  if (typeof record !== 'object' || record === null) return [];
  return Object.entries(record).flatMap(([key, value]) => [[...above, key], ...fieldsOf(value, [...above, key])]);
}

describe.each(FILES)('a field of %s', (file) => {
  test.each(fieldsOf(recordIn(file)).map((keys) => [keys.join('.'), keys] as const))('%s', async (_name, keys) => {
    for (const [value, commands] of WRONG) {
      const root = registerWith(file, keys, value);
      for (const argv of commands) {
        const { err, code } = await runMain([...argv, '-C', root, '--as-of', '2013-10-31'], { cwd: root });
        expect(err, argv.join(' ')).not.toContain('mistake of dgw');
        expect([0, 1, 2], argv.join(' ')).toContain(code);
      }
    }
  });
});
