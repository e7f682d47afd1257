import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../src/rules/rule-ids.ts';
import { baseFiles, casesIn, checkCase, FIXTURES } from '../support/cases.ts';
import { foundInWords, inWords, ruleOfKey } from '../support/expectation.ts';

const base = baseFiles('base');

it('the base workspace is clean', async () => {
  const { findings, failures, crashes, checked } = await checkCase({ files: base, asOf: '2013-10-31' });
  expect({ findings: foundInWords(findings), failures, crashes }).toEqual({ findings: [], failures: [], crashes: [] });
  expect(checked).toMatchObject({ organization: 5, unit: 3, member: 5, matter: 1, meeting: 1, activity: 1 });
});

it('every folder of cases is named for a rule', () => {
  expect(readdirSync(path.join(FIXTURES, 'rules')).filter((name) => !RULE_IDS.some((id) => id === name))).toEqual([]);
});

/** Under the built-in policy nobody is kept from two seats; `policy-kinds.test.ts` proves this rule. */
const PROVEN_ELSEWHERE = ['concurrent-seats'];

describe.each(RULE_IDS.filter((id) => !PROVEN_ELSEWHERE.includes(id)))('%s', (rule) => {
  const cases = casesIn(`rules/${rule}`, base);

  it.each(cases)('$name: $title', async (fixture) => {
    const { findings, failures, crashes } = await checkCase(fixture);
    expect({ failures, crashes }).toEqual({ failures: [], crashes: [] });
    expect(foundInWords(findings)).toEqual(fixture.expected.map(inWords).sort());
  });

  it('has a case that shows it, and one beside the line that does not', () => {
    const isShown = ({ expected }: (typeof cases)[number]) => expected.some(({ key }) => ruleOfKey(key) === rule);
    const isFine = ({ name }: (typeof cases)[number]) => name.startsWith('fine-');
    expect(cases.filter((fixture) => isShown(fixture) === isFine(fixture)).map(({ name }) => name)).toEqual([]);
    expect([cases.some(isShown), cases.some(isFine)]).toEqual([true, true]);
  });
});
