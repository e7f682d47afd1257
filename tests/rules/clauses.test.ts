import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULE_GROUPS, type RuleGroup } from '../../src/model/rule-ids.ts';
import { type Base, builtInBase, casesIn, checkCase, FIXTURES, ownPolicyBase } from '../support/cases.ts';

/** What the findings of all cases of a folder say of clauses, `<rule> <clause>`, each once. */
async function clausesIn(folder: string, base: Base): Promise<string[]> {
  const results = await Promise.all(casesIn(folder, base).map(checkCase));
  const clauses = results.flatMap(({ findings }) => findings.map(({ rule, clause = 'none' }) => `${rule} ${clause}`));
  return [...new Set(clauses)].sort();
}

/** The built-in document's clauses on each group; the records themselves are no matter of the document. */
const CLAUSES: Readonly<Record<RuleGroup, RegExp>> = {
  records: /^none$/,
  eligibility: /^(一|二\.1(\([1-5]\))?)$/,
  composition: /^二$/,
  appointment: /^二\.[13]$/,
  exit: /^二\.3$/,
  // What is recorded twice is so in all of the section.
  mechanisms: /^三(?:\.[124])?$/,
  registration: /^四\.1$/,
};

describe('findings name the clause they answer', () => {
  it.each(Object.entries(CLAUSES))('in the group %s', async (group, expected) => {
    const folders = readdirSync(path.join(FIXTURES, 'rules'));
    const rules: readonly string[] = RULE_GROUPS[group as RuleGroup];
    for (const rule of rules.filter((id) => folders.includes(id))) {
      const clauses = await clausesIn(`rules/${rule}`, builtInBase());
      const own = clauses.filter((words) => words.startsWith(`${rule} `)).map((words) => words.slice(rule.length + 1));
      expect(own.length, rule).toBeGreaterThan(0);
      for (const clause of own) expect(clause, rule).toMatch(expected);
    }
  });

  it('each category its own', async () => {
    const clauses = await clausesIn('rules/category-requirements', builtInBase());
    const numbered = [1, 2, 3, 4, 5].map((number) => `category-requirements 二.1(${number})`);
    expect(clauses).toEqual(expect.arrayContaining(numbered));
  });

  it('and under another policy those of that document', async () => {
    const clauses = await clausesIn('policy-kinds', ownPolicyBase());
    const ofSteps = ['step-authority', 'step-missing', 'step-evidence', 'step-order'].map((rule) => `${rule} 第五条`);
    const others = ['concurrent-seats 第八条', 'term-length 第六条', 'headcount 第三条', 'exit-date 第七条'];
    expect(clauses).toEqual(expect.arrayContaining([...ofSteps, ...others]));
    expect(clauses.filter((words) => words.includes('二'))).toEqual(['category-requirements 第二条']);
  });
});
