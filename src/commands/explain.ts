import { Chalk, type ChalkInstance } from 'chalk';
import wrapAnsi from 'wrap-ansi';
import { type Context, print } from '../context.ts';
import { UserError } from '../errors.ts';
import { ExitCode } from '../exit-code.ts';
import { type Lang, msg, say } from '../messages/catalogue.ts';
import { ruleExamples } from '../messages/rule-examples.ts';
import type { RuleText } from '../messages/rule-text.ts';
import { ruleTextsEn } from '../messages/rules.en.ts';
import { ruleTextsZh } from '../messages/rules.zh.ts';
import { closestWord } from '../model/closest-word.ts';
import { ownValue } from '../model/register.ts';
import { DEFAULT_POLICY, loadPolicy } from '../policy/load.ts';
import type { Policy } from '../policy/policy.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { RULE_GROUPS, RULE_IDS, type RuleId } from '../rules/rule-ids.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { textTable } from '../writers/text-table.ts';

const textsByLang: Record<Lang, Readonly<Record<RuleId, RuleText>>> = { zh: ruleTextsZh, en: ruleTextsEn };

interface Explaining {
  readonly lang: Lang;
  readonly policy: Policy;
  readonly width: number;
  readonly paint: ChalkInstance;
}

export async function explain(context: Context, topic: string | undefined): Promise<ExitCode> {
  const explaining: Explaining = {
    lang: context.lang,
    policy: await policyOf(context),
    width: context.io.stdout.columns,
    paint: new Chalk({ level: context.isColored ? 1 : 0 }),
  };
  print(context, `${explanationOf(topic, explaining)}\n`);
  return ExitCode.clean;
}

/** Outside a workspace the built-in document is explained. */
async function policyOf(context: Context): Promise<Policy> {
  try {
    return (await openWorkspace(context.folder)).policy.policy;
  } catch (error) {
    const isNoWorkspace = error instanceof UserError && error.problem.key === 'workspace.not-found';
    if (!isNoWorkspace || context.isFolderGiven) throw error;
    return (await loadPolicy(DEFAULT_POLICY, context.folder)).policy;
  }
}

function explanationOf(topic: string | undefined, explaining: Explaining): string {
  if (topic === undefined) return ruleTable(explaining);
  const rule = RULES.find((candidate) => candidate.id === topic);
  if (rule) return ruleExplanation(rule, explaining);
  const clause = ownValue(explaining.policy.clauses, topic);
  if (clause !== undefined) return clauseExplanation(topic, clause, explaining);
  const known = [...RULE_IDS, ...Object.keys(explaining.policy.clauses)];
  throw new UserError(msg('lookup.topic', { word: topic, nearest: closestWord(topic, known) }));
}

function ruleTable({ lang, policy, width, paint }: Explaining): string {
  const columns = [
    { heading: say(lang, msg('explain.rule')) },
    { heading: say(lang, msg('explain.severity')) },
    { heading: say(lang, msg('explain.clause')) },
    { heading: say(lang, msg('explain.summary')), canShrink: true },
  ];
  const blocks = Object.entries(RULE_GROUPS).map(([group, ids]) => {
    const rows = ids.map((id) => {
      const rule = RULES.find((candidate) => candidate.id === id);
      const severity = rule ? say(lang, msg(`severity.${rule.severity}`)) : '';
      return [id, severity, policy.rules?.[id] ?? '—', textsByLang[lang][id].summary];
    });
    const title = say(lang, msg(`group.${group as keyof typeof RULE_GROUPS}`));
    return [paint.bold(title), ...textTable(columns, rows, { width, indent: 2, paintHeading: paint.dim })].join('\n');
  });
  return blocks.join('\n\n');
}

function ruleExplanation(rule: Rule, { lang, policy, width, paint }: Explaining): string {
  const { summary, reason } = textsByLang[lang][rule.id];
  const { wrong, right } = ruleExamples[rule.id];
  const clause = policy.rules?.[rule.id];
  const severity = say(lang, msg(`severity.${rule.severity}`));
  const head = `${paint.bold(rule.id)}  ${severity}${clause === undefined ? '' : `  ${policy.title} ${clause}`}`;
  const blocks = [wrapped(head, width), wrapped(summary, width), wrapped(reason, width)];
  const text = clause === undefined ? undefined : policy.clauses[clause];
  if (text !== undefined) blocks.push(wrapped(`${paint.bold(clause)}  ${text.trim()}`, width));
  blocks.push(`${paint.red(say(lang, msg('explain.wrong')))}\n${indented(wrong)}`);
  blocks.push(`${paint.green(say(lang, msg('explain.right')))}\n${indented(right)}`);
  blocks.push(paint.dim(indented(`# dgw-ignore ${rule.id}: …`)));
  return blocks.join('\n\n');
}

function clauseExplanation(number: string, text: string, { lang, policy, width, paint }: Explaining): string {
  const ids = RULE_IDS.filter((id) => policy.rules?.[id] === number);
  const rules = ids.map((id) => wrapped(`${paint.bold(id)}  ${textsByLang[lang][id].summary}`, width));
  const head = wrapped(`${policy.title} ${paint.bold(number)}`, width);
  return [head, wrapped(text.trim(), width), ...rules].join('\n\n');
}

function wrapped(text: string, width: number): string {
  return wrapAnsi(text, width, { hard: true });
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
