import { describe, expect, it } from 'vitest';
import { casesIn, checkCase, ownPolicyBase } from '../support/cases.ts';
import { describeCases } from '../support/describe-cases.ts';
import { foundInWords } from '../support/expectation.ts';

const base = ownPolicyBase();

describe('a workspace under a policy file of its own', () => {
  it('has no finding when all is as that document wants it', async () => {
    const { findings, failures, crashes, checked } = await checkCase(base);
    expect({ findings: foundInWords(findings), failures, crashes }).toEqual({
      findings: [],
      failures: [],
      crashes: [],
    });
    expect(checked).toMatchObject({ organization: 3, unit: 3, member: 5 });
  });

  describeCases(casesIn('policy-kinds', base));
});
