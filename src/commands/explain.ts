import type { Context } from '../cli/context.ts';
import { deliver } from '../cli/deliver.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { policyAtHand } from '../cli/policy-at-hand.ts';
import { type Lang, msg, say } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import type { Policy } from '../model/policy.ts';
import { ownValue } from '../model/register.ts';
import { RULE_IDS, type RuleId } from '../model/rule-ids.ts';
import { rulesCiting } from '../policy/cited-clauses.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { type Block, line, paragraph, withGaps } from '../text/blocks.ts';
import { closestWord } from '../text/closest-word.ts';
import type { ExplainLine } from './explain.line.ts';
import { ruleTable } from './rule-table.ts';

export async function explain(context: Context, { topic }: ExplainLine): Promise<ExitCode> {
  await deliver(context, explanationOf(topic, await policyAtHand(context), context.lang), undefined);
  return ExitCode.clean;
}

function explanationOf(topic: string | undefined, policy: Policy, lang: Lang): Block[] {
  if (topic === undefined) return [ruleTable(policy, lang)];
  const word = topic.trim().normalize('NFC').replaceAll('（', '(').replaceAll('）', ')');
  const rule = RULES.find((candidate) => candidate.id === word);
  if (rule) return ruleExplanation(rule, policy, lang);
  const clause = ownValue(policy.clauses, word);
  if (clause !== undefined) return clauseExplanation(word, clause, policy, lang);
  const known = [...RULE_IDS, ...Object.keys(policy.clauses)];
  throw new UserError(
    msg('lookup.topic', {
      word: topic,
      nearest: closestWord(word.toLowerCase(), known) ?? RULE_IDS.find((id) => id === word.toLowerCase()),
    }),
  );
}

function ruleExplanation({ id, severity, words }: Rule, policy: Policy, lang: Lang): Block[] {
  const { summary, reason } = words.texts[lang];
  const clause = policy.rules?.[id];
  const text = clause === undefined ? undefined : ownValue(policy.clauses, clause);
  return withGaps([
    [line({ text: id, style: 'strong' }, { text: `  ${say(lang, msg(`severity.${severity}`))}` })],
    [paragraph(summary)],
    [paragraph(reason)],
    ...(clause === undefined || text === undefined ? [] : [clauseText(clause, text, policy, lang)]),
    [line({ text: say(lang, msg('explain.wrong')), style: 'alarm' }), sample(words.wrong)],
    [line({ text: say(lang, msg('explain.right')), style: 'good' }), sample(words.right)],
    [paragraph(say(lang, msg('explain.ignore'))), sample(`# dgw-ignore ${id}: …`)],
  ]);
}

function clauseExplanation(number: string, text: string, policy: Policy, lang: Lang): Block[] {
  const rules = rulesCiting(policy, number).map((id): Block[] => {
    const name = { ...line({ text: id, style: 'strong' }), indent: 2 };
    return [name, paragraph(summaryOf(id, lang), { indent: 4 })];
  });
  const none = [paragraph(say(lang, msg('explain.no-rule')))];
  return withGaps([clauseText(number, text, policy, lang), ...(rules.length > 0 ? rules : [none])]);
}

function summaryOf(id: RuleId, lang: Lang): string {
  return RULES.find((rule) => rule.id === id)?.words.texts[lang].summary ?? '';
}

/** The document's title and number, and in short what it says there: the words of a policy file are not the document's. */
function clauseText(number: string, text: string, policy: Policy, lang: Lang): Block[] {
  const heading = say(lang, msg('explain.clause-in-short', { title: policy.title, clause: number }));
  const paragraphs = text
    .split('\n')
    .map(unfolded)
    .filter((part) => part !== '');
  return [paragraph(heading, { style: 'strong' }), ...paragraphs.map((part) => paragraph(part))];
}

/** Folded lines of a policy file are joined by blanks, which Chinese does not have. */
function unfolded(text: string): string {
  return text.trim().replace(/(?<=[\u2e80-\uffef]) +(?=[\u2e80-\uffef])/g, '');
}

function sample(text: string): Block {
  return { block: 'verbatim', text, indent: 2 };
}
