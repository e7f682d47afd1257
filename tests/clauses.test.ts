import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { titles } from '../src/generated/titles.js';
import { KINDS, RECORD_KINDS } from '../src/model/kinds/index.ts';
import { isRuleId, RULE_IDS } from '../src/model/rule-ids.ts';
import { builtInPolicy, DEFAULT_POLICY } from '../src/policy/load.ts';
import { declaredProgram } from './support/declared-program.ts';
import { readFiles } from './support/temp-workspace.ts';

const DOCUMENT = path.join(import.meta.dirname, '../docs/clauses.md');
const { policy } = builtInPolicy(DEFAULT_POLICY);

interface Row {
  readonly clause: string;
  readonly rules: readonly string[];
  readonly commands: readonly string[];
  readonly fields: readonly string[];
  readonly parts: readonly string[];
}

function rows(): Row[] {
  const lines = readFileSync(DOCUMENT, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [, clause = '', ...cells] = line.split('|').map((cell) => cell.trim());
    if (!/^[一二三四]/.test(clause)) return [];
    const [rules = [], commands = [], fields = [], parts = []] = cells.map(namesIn);
    return [{ clause, rules, commands, fields, parts }];
  });
}

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

const table = rows();
const example = recordsOfExample();

it('every clause of the document has one row, in its order', () => {
  expect(table.map(({ clause }) => clause)).toEqual(Object.keys(policy.clauses));
});

describe.each(table)('clause $clause', ({ clause, rules, commands, fields, parts }) => {
  it('is answered by something', () => {
    expect([...rules, ...commands]).not.toEqual([]);
  });

  it('names rules that exist', () => {
    expect(rules.filter((rule) => !isRuleId(rule))).toEqual([]);
  });

  it('names commands that exist', () => {
    const known = declaredProgram().commands.map((command) => `dgw ${command.name()}`);
    expect(commands.filter((command) => !known.includes(command))).toEqual([]);
  });

  it('names fields of records that exist', () => {
    expect(fields.filter((field) => !isField(field))).toEqual([]);
  });

  it('names fields of which the example makes use', () => {
    expect(fields.filter((field) => !isUsed(field))).toEqual([]);
  });

  it('names parts of the policy that exist', () => {
    expect(parts.filter((part) => titles.policy?.[part] === undefined)).toEqual([]);
  });

  it('names every rule to which the policy gives it', () => {
    const own = RULE_IDS.filter((rule) => policy.rules?.[rule] === clause);
    expect(own.filter((rule) => !rules.includes(rule))).toEqual([]);
  });
});

function isField(field: string): boolean {
  const [kind = '', ...keys] = field.split('.');
  return (titles as Readonly<Record<string, Readonly<Record<string, string>>>>)[kind]?.[keys.join('.')] !== undefined;
}

function isUsed(field: string): boolean {
  const [kind = '', ...keys] = field.split('.');
  return (example.get(kind) ?? []).some((record) => valuesAt(record, keys).length > 0);
}

/** What stands there, in each entry of the lists on the way. */
function valuesAt(value: unknown, keys: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((entry) => valuesAt(entry, keys));
  const [key, ...further] = keys;
  if (key === undefined) return [value];
  const inner = (value as Readonly<Record<string, unknown>>)[key];
  return inner === undefined ? [] : valuesAt(inner, further);
}

function recordsOfExample(): Map<string, unknown[]> {
  const files = [...readFiles(path.join(import.meta.dirname, '../examples/liuyang-2014'))];
  return new Map(
    RECORD_KINDS.map((kind) => {
      const own = files.filter(([file]) => file.startsWith(`${KINDS[kind].folder}/`));
      return [kind, own.map(([, content]) => parse(content.toString('utf8')))];
    }),
  );
}
