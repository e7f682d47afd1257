import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULE_GROUPS, RULE_IDS } from '../../src/model/rule-ids.ts';
import { RULES } from '../../src/rules/index.ts';
import { TESTS } from '../support/cases.ts';
import { ruleExamples, ruleTexts } from '../support/rule-words.ts';

const ruleTextsEn = ruleTexts('en');
const ruleTextsZh = ruleTexts('zh');

const SOURCES = path.join(TESTS, '..', 'src', 'rules');

/** What the rules are made of, beside one file a rule. */
const HELPERS = ['id-number-flaw', 'index', 'rule', 'rule-words'];

describe('the catalogue of rules', () => {
  it('lists the rules in the order of their ids, each once', () => {
    expect(RULES.map(({ id }) => id)).toEqual(RULE_IDS);
    expect(new Set(RULE_IDS).size).toBe(RULE_IDS.length);
    expect(Object.values(RULE_GROUPS).flat()).toEqual(RULE_IDS);
  });

  it('has two files a rule, of its name: what it checks, and its words', () => {
    const files = readdirSync(SOURCES).map((name) => path.basename(name, '.ts'));
    expect(files.sort()).toEqual([...HELPERS, ...RULE_IDS.flatMap((id) => [id, `${id}.words`])].sort());
  });

  it.each(RULES)('$id is in the file of its name', async ({ id }) => {
    const file = path.join(SOURCES, `${id}.ts`);
    expect(existsSync(file)).toBe(true);
    const exported: unknown[] = Object.values(await import(file));
    expect(exported).toEqual([RULES.find((rule) => rule.id === id)]);
  });

  it.each(RULE_IDS)('%s is explained in both languages and shown wrong and right', (id) => {
    for (const { summary, reason } of [ruleTextsEn[id], ruleTextsZh[id]]) {
      expect([summary.length > 10, reason.length > 15]).toEqual([true, true]);
    }
    const { wrong, right } = ruleExamples[id];
    expect(wrong).not.toBe(right);
  });
});
