import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../src/model/rule-ids.ts';
import { type BuiltCase, builtInBase, casesIn, checkCase, FIXTURES } from '../support/cases.ts';
import { describeCases } from '../support/describe-cases.ts';
import { foundInWords, ruleOfKey } from '../support/expectation.ts';

const base = builtInBase();

/** Under the built-in policy nobody is kept from two seats, no seat is a unit’s, and there is no rhythm; `policy-kinds.test.ts` proves these rules. */
const PROVEN_ELSEWHERE: readonly string[] = [
  'concurrent-seats',
  'seat-replacement',
  'meeting-frequency',
  'evaluation-missing',
];

it('the base workspace has no finding', async () => {
  const { findings, failures, crashes, checked } = await checkCase(base);
  expect({ findings: foundInWords(findings), failures, crashes }).toEqual({ findings: [], failures: [], crashes: [] });
  expect(checked).toMatchObject({ organization: 5, unit: 3, member: 5, matter: 1, meeting: 1, activity: 1 });
});

it('every rule has a folder of cases, and every folder is named for a rule', () => {
  const expected = RULE_IDS.filter((id) => !PROVEN_ELSEWHERE.includes(id)).sort();
  expect(readdirSync(path.join(FIXTURES, 'rules')).sort()).toEqual(expected);
});

describe.each(readdirSync(path.join(FIXTURES, 'rules')))('%s', (rule) => {
  const cases = casesIn(`rules/${rule}`, base);
  describeCases(cases);

  it('is shown by some cases, and not by those just beside the line', () => {
    const shows = ({ expected }: BuiltCase) => expected.some(({ key }) => ruleOfKey(key) === rule);
    const fine = cases.filter(({ name }) => name.startsWith('fine-'));
    expect(fine.filter(shows)).toEqual([]);
    expect(cases.filter((fixture) => !shows(fixture))).toEqual(fine);
    expect([fine.length > 0, cases.length > fine.length]).toEqual([true, true]);
  });
});
