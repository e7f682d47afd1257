import { describe, expect, it } from 'vitest';
import { ExitCode } from '../../src/cli/exit-code.ts';
import { builtInBase, casesIn } from '../support/cases.ts';
import { describeCases } from '../support/describe-cases.ts';
import { validateJson } from '../support/validate-json.ts';

const cases = casesIn('ignores', builtInBase());
const byName = new Map(cases.map((fixture) => [fixture.name, fixture]));

function filesOf(name: string) {
  const fixture = byName.get(name);
  if (fixture === undefined) throw new Error(`No case ${name}`);
  return fixture.files;
}

describe('ignores', () => {
  describeCases(cases);

  it('are counted in the summary and leave nothing to fail for', async () => {
    const { code, counts } = await validateJson(filesOf('across-records'));
    expect(counts).toEqual({ error: 0, warning: 0, info: 0, ignored: 4 });
    expect(code).toBe(ExitCode.clean);
  });

  it('do nothing with --no-ignores, and are not called unused then', async () => {
    const { code, counts, rules } = await validateJson(filesOf('across-records'), '--no-ignores');
    expect(counts).toEqual({ error: 2, warning: 2, info: 0, ignored: 0 });
    expect(rules).toEqual(['duplicate-id', 'duplicate-person', 'headcount', 'headcount']);
    expect(code).toBe(ExitCode.findings);
  });

  it('of a rule that is not asked for are not called unused', async () => {
    const { rules } = await validateJson(filesOf('other-line-or-rule'), '--only', 'term-alignment,unused-ignore');
    expect(rules).toEqual(['term-alignment']);
  });

  it('that have no effect are not told where their own rule is not asked for', async () => {
    const { rules, counts } = await validateJson(filesOf('without-effect'), '--only', 'term-length');
    expect(rules).toEqual(['term-length', 'term-length']);
    expect(counts).toMatchObject({ ignored: 0 });
  });
});
