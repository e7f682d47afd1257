import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import { isRuleId, RULE_IDS, type RuleId } from '../model/rule-ids.ts';
import { closestWord } from '../text/closest-word.ts';

/** @throws UserError for a rule that does not exist */
export function rulesNamed(words: readonly string[]): RuleId[] {
  return words.map((word) => {
    const rule = word.trim();
    if (isRuleId(rule)) return rule;
    throw new UserError(msg('unused-ignore.unknown-rule', { rule, nearest: closestWord(rule, RULE_IDS) }));
  });
}
