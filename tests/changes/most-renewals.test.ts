/** Renewals in a row under a policy that allows two: the third is refused before it is entered, not after. */

import { describe, expect, it } from 'vitest';
import { runMain } from '../cli/run-main.ts';
import { asFiles, changed, ELECTED_REGISTER } from '../policies/example-registers.ts';
import { withFiles } from '../support/temp-workspace.ts';

type Data = Readonly<Record<string, unknown>>;

const TERMS = [2006, 2011, 2016, 2021].map((year, index) => ({
  name: `第${index + 1}届`,
  start: `${year}-05-10`,
  end: `${year + 5}-05-09`,
}));

/** The community after so many elections, and 王八 in office since the first of them. */
function afterElections(terms: readonly Data[], without?: string) {
  const community = changed(ELECTED_REGISTER, 'organizations/丁社区.yaml', (record) => ({ ...record, terms: TERMS }));
  return changed(community, 'members/王八.yaml', (record) => {
    const [first] = record.appointments as Data[];
    const appointments = terms.map(({ start, end, name }) => ({
      ...first,
      ...{ start, end, steps: {} },
      ...(name === without && { exit: { kind: '辞去', on: end } }),
    }));
    return { ...record, appointments };
  });
}

async function renewed(records: ReturnType<typeof afterElections>, lang = 'en') {
  return withFiles(asFiles('example-elected', records), (folder) =>
    runMain(['renew', '王八'], { cwd: folder, today: '2026-04-01', env: { DGW_LANG: lang } }),
  );
}

describe('renew, where the policy allows two renewals in a row', () => {
  it('refuses a third, with the reason in both languages', async () => {
    const records = afterElections(TERMS.slice(1));
    const { code, err } = await renewed(records);
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain('as many renewals in a row as the policy allows');
    expect((await renewed(records, 'zh')).err).toContain('连续连任的次数已满');
  });

  it('goes on with a second', async () => {
    const { code, out } = await renewed(afterElections(TERMS.slice(2)));
    expect(code).toBe(0);
    expect(out).toContain('A renewal');
  });

  it('counts anew after an exit', async () => {
    const { code, out } = await renewed(afterElections(TERMS.slice(1), '第2届'));
    expect(code).toBe(0);
    expect(out).toContain('A renewal');
  });
});
