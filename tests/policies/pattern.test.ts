import { describe, expect, test } from 'vitest';
import { LANGUAGES, say } from '../../src/messages/catalogue.ts';
import { UserError } from '../../src/messages/user-error.ts';
import { policyFrom } from '../../src/policy/load.ts';
import { parseConfiguration } from '../../src/records/configuration.ts';
import { read } from '../schema-samples.ts';

/** A policy one category of which asks for honours that match. */
function asking(pattern: string) {
  const requires = `requires: { properties: { honors: { type: array, contains: { type: string, pattern: '${pattern}' } } } }`;
  const text = read('src/policy/liuyang-2013.yaml').replace(/^ {4}requires:(?:\n {6}.*)+/m, () => `    ${requires}`);
  expect(text).toContain(requires);
  return policyFrom(parseConfiguration(Buffer.from(text), 'own.yaml', 'policy'));
}

describe('a pattern of a policy', () => {
  test('is found as in JSON Schema: anywhere, in any script', async () => {
    const { policy, meetsRequirements } = await asking('^20\\d\\d年度.*(优秀|\\p{Han}{2}党员)');
    const [category] = policy.categories.filter(({ requires }) => JSON.stringify(requires).includes('年度'));
    const meets = (honor: string) => meetsRequirements(category?.requires, { honors: [honor] });
    expect([meets('2012年度优秀共产党员'), meets('2012年度模范党员'), meets('优秀共产党员')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test.each(['^(a+)+$', '^(a|a)*$', '^(.*a){25}$', '(x+x+)+y'])(
    'takes time in proportion to the text: %s',
    async (pattern) => {
      const { policy, meetsRequirements } = await asking(pattern);
      const [category] = policy.categories.filter(({ requires }) => JSON.stringify(requires).includes('honors'));
      const began = process.cpuUsage();
      meetsRequirements(category?.requires, { honors: [`${'a'.repeat(20_000)}!`, 'x'.repeat(20_000)] });
      expect(process.cpuUsage(began).user / 1e6).toBeLessThan(5);
    },
  );

  test.each(['(?=a)b', '(a)\\1', '(', '[a'])('that is none is refused where it stands: %s', async (pattern) => {
    const problem = await asking(pattern).then(
      () => undefined,
      (error: unknown) => (error instanceof UserError ? error.problem : undefined),
    );
    if (problem === undefined) throw new Error('a problem is told');
    for (const lang of LANGUAGES) expect(say(lang, problem)).toContain(pattern);
  });
});
