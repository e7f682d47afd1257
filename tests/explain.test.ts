import { describe, expect, it } from 'vitest';
import { RULE_IDS, type RuleId } from '../src/model/rule-ids.ts';
import { rulesCiting } from '../src/policy/cited-clauses.ts';
import { builtInPolicy, DEFAULT_POLICY } from '../src/policy/load.ts';
import { runMain } from './cli/run-main.ts';
import { builtInBase, casesIn, checkCase } from './support/cases.ts';

const { policy } = builtInPolicy(DEFAULT_POLICY);

async function explained(topic: string, lang: 'zh' | 'en'): Promise<string> {
  const { out, code } = await runMain(['explain', topic, '--lang', lang], { columns: 400 });
  expect(code).toBe(0);
  return out;
}

describe('what a clause says', () => {
  it('is called a summary under the title of the document, wherever it is shown', async () => {
    const title = '关于在全市推行街道党工委“大工委制”和社区党组织“兼职委员制”的实施办法';
    expect(policy.title).toBe(title);
    for (const topic of ['二.1', 'term-length']) {
      expect(await explained(topic, 'zh')).toContain(`《${title}》二.1（大意）\n`);
      expect(await explained(topic, 'en')).toContain(`${title}, 二.1 (in short, in our words)\n`);
    }
  });

  it.each([1, 2, 3, 4, 5])('leads from the kind of people (%i) to the rule about them', async (number) => {
    expect(await explained(`二.1(${number})`, 'zh')).toContain('  category-requirements\n');
  });

  it('leads to no rule where none speaks of it, and says so', async () => {
    expect(await explained('二.2(1)', 'zh')).toContain('没有规则直接核对这一条。');
    expect(await explained('二.2(1)', 'en')).toContain('No rule checks this clause');
  });
});

describe('the rules of a clause', () => {
  it('are all rules whose findings have named it', async () => {
    const rules: readonly RuleId[] = [
      'category-requirements',
      'headcount',
      'exit-cause',
      'step-authority',
      'term-length',
    ];
    for (const rule of [...rules, 'registration-fields' as const]) {
      const results = await Promise.all(casesIn(`rules/${rule}`, builtInBase()).map(checkCase));
      const named = results.flatMap(({ findings }) => findings.filter((finding) => finding.rule === rule));
      expect(named.length).toBeGreaterThan(0);
      for (const { clause = '' } of named)
        expect([clause, rulesCiting(policy, clause)]).toEqual([clause, expect.arrayContaining([rule])]);
    }
  });

  it('come in the order of the catalogue, each once', () => {
    for (const clause of Object.keys(policy.clauses)) {
      const found = rulesCiting(policy, clause);
      expect(found).toEqual(RULE_IDS.filter((id) => found.includes(id)));
    }
    expect(rulesCiting(policy, '二.1').length).toBeGreaterThan(10);
  });
});
