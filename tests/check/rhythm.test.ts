import { describe, expect, it } from 'vitest';
import { setsRhythm } from '../../src/check/deeds.ts';
import type { Policy } from '../../src/model/policy.ts';
import { builtInPolicy } from '../../src/policy/load.ts';
import { checkCase, ownPolicyBase } from '../support/cases.ts';

const policy: Policy = { ...builtInPolicy('liuyang-2013').policy };
const without = { meetings: undefined, evaluation: undefined };
const based = (parts: object) => setsRhythm({ ...policy, ...without, ...parts } as unknown as Policy);

describe('a policy that says how often something is to be done', () => {
  it('says so of meetings, or of evaluations', () => {
    expect(based({ meetings: { every: { months: 3 } } })).toBe(true);
    expect(based({ evaluation: { every: 'year' } })).toBe(true);
    expect(based({ evaluation: { grades: ['好'] } })).toBe(false);
    expect(based({})).toBe(false);
    expect(based({ meetings: { every: { months: 3 } }, evaluation: { every: 'year' } })).toBe(true);
  });

  it('is held against a register in which nobody has recorded any of it', async () => {
    const { files, asOf } = ownPolicyBase();
    const ofWork = /^(meetings|evaluations|matters|activities)\//;
    const unrecorded = new Map([...files].filter(([file]) => !ofWork.test(file)));
    expect(unrecorded.size).toBeLessThan(files.size);
    const { findings } = await checkCase({ files: unrecorded, asOf });
    const rules = new Set(findings.map(({ rule }) => rule));
    expect(rules).toContain('meeting-frequency');
    expect(rules).toContain('evaluation-missing');
  });
});
