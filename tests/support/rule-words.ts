import type { Lang } from '../../src/messages/message.ts';
import type { RuleId } from '../../src/model/rule-ids.ts';
import { RULES } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import type { RuleExample, RuleText } from '../../src/rules/rule-words.ts';

/** What every rule says of itself in one language, in the order of the catalogue. */
export function ruleTexts(lang: Lang): Record<RuleId, RuleText> {
  return byRule(({ words }) => words.texts[lang]);
}

/** The excerpts that show every rule broken and kept. */
export const ruleExamples: Record<RuleId, RuleExample> = byRule(({ words: { wrong, right } }) => ({ wrong, right }));

function byRule<T>(partOf: (rule: Rule) => T): Record<RuleId, T> {
  return Object.fromEntries(RULES.map((rule) => [rule.id, partOf(rule)])) as Record<RuleId, T>;
}
