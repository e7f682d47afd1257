/** Templates and readers share one table of labels: what a column is called is understood as what it is. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filledColumns, memberColumns, UNIT_COLUMNS } from '../../src/importers/filled/columns.ts';
import { meaningsOf } from '../../src/importers/tables/meanings.ts';
import type { Policy } from '../../src/model/policy.ts';
import { groupOf } from '../../src/templates/layout.ts';
import { liuyangPolicy } from '../bench/example-register.ts';
import { TESTS } from '../support/cases.ts';

const qinghe = parse(readFileSync(path.join(TESTS, 'policies', 'qinghe-2020.yaml'), 'utf8')) as Policy;

describe.each([liuyangPolicy(), qinghe])('under $id', (policy) => {
  test.each([
    ['member', memberColumns(Object.values(policy.levels))],
    ['unit', UNIT_COLUMNS],
  ] as const)(
    'each column of a %s is read as what it is called, below its group and with its star',
    (kind, columns) => {
      const meanings = meaningsOf(policy, {});
      const read = columns.map(({ meaning, label, isNeeded }) => [
        label,
        meanings.of([groupOf(meaning), isNeeded ? `${label}*` : label], kind),
      ]);
      expect(read).toEqual(columns.map(({ meaning, label }) => [label, meaning]));
      expect(columns.map(({ meaning }) => groupOf(meaning))).not.toContain('');
      expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length);
    },
  );

  test('every step has a day, and the papers that the policy asks for', () => {
    const { member } = filledColumns(policy);
    for (const { step, evidence = [] } of Object.values(policy.levels).flatMap(({ procedure }) => procedure)) {
      for (const field of ['on', ...evidence] as const) expect(member.get(`step:${step}:${field}`)).toBeDefined();
    }
  });
});
