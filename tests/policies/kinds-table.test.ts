/** The table of kinds in docs/policy.md: each has a case that is right under it and one that is not, and both are about it. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { TESTS } from '../support/cases.ts';

const CASES = path.join(TESTS, 'fixtures/policy-kinds');
const MANUAL = readFileSync(path.join(TESTS, '../docs/policy.md'), 'utf8');

interface Row {
  readonly kind: string;
  /** The keys of the construct as they stand in a policy or a record. */
  readonly keys: readonly string[];
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const codesIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

const rows: readonly Row[] = MANUAL.slice(MANUAL.indexOf('| kind | right | not right |'))
  .split('\n')
  .filter((line) => /^\| .*`/.test(line))
  .map((line) => {
    const [, kind = '', right = '', wrong = ''] = line.split(/ ?\| ?/);
    const keys = codesIn(kind)
      .filter((code) => code !== 'dgw.yaml')
      .flatMap((code) => code.match(/^[a-zA-Z]+/) ?? []);
    return { kind, keys, right: codesIn(right), wrong: codesIn(wrong) };
  });

const textOf = (name: string) => readFileSync(path.join(CASES, `${name}.diff`), 'utf8');

/** Without an expectation there is nothing to be found (`tests/rules/policy-kinds.test.ts` runs them all). */
const isClean = (name: string) => !/expect:/.test(textOf(name));

/** Parts of the format that its first examples show, or that print and prove nothing by a register. */
const OF_EVERY_POLICY: ReadonlySet<string> = new Set([
  ...['clause', 'step', 'evidence', 'opinion', 'appoints', 'optional', 'organ', 'headcount', 'procedure', 'renewal'],
  ...['term', 'about', 'tolerance', 'min', 'lastDay', 'none', 'steps', 'id', 'label', 'levels', 'needs', 'requires'],
]);

describe('the table of kinds', () => {
  it('has many rows, each with both cases', () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const { kind, keys, right, wrong } of rows) {
      expect([keys.length > 0, right.length > 0, wrong.length > 0], kind).toEqual([true, true, true]);
    }
  });

  it.each(rows)('$kind', ({ keys, right, wrong }) => {
    for (const name of [...right, ...wrong]) expect(existsSync(path.join(CASES, `${name}.diff`)), name).toBe(true);
    const texts = right.map(textOf).join('\n') + readFileSync(path.join(TESTS, 'policies/qinghe-2020.yaml'), 'utf8');
    for (const key of keys) expect(texts).toMatch(new RegExp(`\\b${key}\\b`));
    expect(wrong.filter(isClean)).toEqual([]);
    expect(right.filter((name) => !isClean(name) && !ALSO_WRONG.has(name))).toEqual([]);
  });

  it('has every part of the schema for levels, steps, renewals, terms, numbers and categories', () => {
    const schema = JSON.parse(readFileSync(path.join(TESTS, '../schemas/policy.schema.json'), 'utf8'));
    const { $defs, properties } = schema;
    const parts = [
      ...['step', 'headcount', 'renewal', 'term'].map((name) => $defs[name]),
      properties.levels.additionalProperties,
      properties.categories.items,
    ].flatMap((part: { properties: object }) => Object.keys(part.properties));
    const shown = new Set(rows.flatMap(({ keys }) => keys));
    expect(parts.filter((part) => !shown.has(part) && !OF_EVERY_POLICY.has(part))).toEqual([]);
  });
});

/** Right in what the row is about; what it expects is about something else, which it says. */
const ALSO_WRONG: ReadonlySet<string> = new Set(['grades-the-last-counts']);
