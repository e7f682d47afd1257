import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { isRuleId } from '../../src/model/rule-ids.ts';
import { builtInBase, casesIn, FIXTURES, ownPolicyBase } from '../support/cases.ts';
import { ruleOfKey } from '../support/expectation.ts';

/**
 * Files too large, too deep or too wrong to be written down as a case; `reading.test.ts` makes them. Only settings and
 * policies have patterns (`bad-input/settings.test.ts`).
 */
const PROVEN_ELSEWHERE = ['yaml-syntax.too-large', 'yaml-syntax.too-deep', 'schema.more', 'schema.pattern'];

/**
 * For what a later schema may ask of a record, and what the parser may find wrong one day; the present ones have words of
 * their own for everything.
 */
const NOT_REACHABLE = ['schema.other', 'yaml-syntax.not-understood'];

it('every message of every rule is said by some case', () => {
  const builtIn = builtInBase();
  const rules = readdirSync(path.join(FIXTURES, 'rules')).map((rule) => `rules/${rule}`);
  const cases = [
    ...[...rules, 'ignores'].flatMap((folder) => casesIn(folder, builtIn)),
    ...casesIn('policy-kinds', ownPolicyBase()),
  ];
  const said = new Set<string>(cases.flatMap(({ expected }) => expected.map(({ key }) => key)));
  const keys = Object.keys(en).filter((key) => isRuleId(ruleOfKey(key)));
  expect(keys.filter((key) => !said.has(key)).sort()).toEqual([...PROVEN_ELSEWHERE, ...NOT_REACHABLE].sort());
});
