import { Chalk, type ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import { type Context, print } from '../cli/context.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { type Lang, msg, say } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import type { Policy } from '../model/policy.ts';
import { ownValue } from '../model/register.ts';
import { RULE_GROUPS, RULE_IDS, type RuleId } from '../model/rule-ids.ts';
import { rulesCiting } from '../policy/cited-clauses.ts';
import { builtInPolicy, DEFAULT_POLICY } from '../policy/load.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { openWorkspace } from '../store/workspace.ts';
import { closestWord } from '../text/closest-word.ts';
import { paragraph } from '../text/paragraph.ts';
import { printable } from '../text/printable.ts';

const NARROWEST_SUMMARY = 24;

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
    return builtInPolicy(DEFAULT_POLICY).policy;
  }
}

function explanationOf(topic: string | undefined, explaining: Explaining): string {
  if (topic === undefined) return ruleTable(explaining);
  const word = topic.trim().normalize('NFC').replaceAll('（', '(').replaceAll('）', ')');
  const rule = RULES.find((candidate) => candidate.id === word);
  if (rule) return ruleExplanation(rule, explaining);
  const clause = ownValue(explaining.policy.clauses, word);
  if (clause !== undefined) return clauseExplanation(word, clause, explaining);
  const known = [...RULE_IDS, ...Object.keys(explaining.policy.clauses)];
  throw new UserError(
    msg('lookup.topic', {
      word: topic,
      nearest: closestWord(word.toLowerCase(), known) ?? RULE_IDS.find((id) => id === word.toLowerCase()),
    }),
  );
}

function ruleTable(explaining: Explaining): string {
  const { lang, paint } = explaining;
  const words = { rule: 'explain.rule', severity: 'explain.severity', clause: 'explain.clause' } as const;
  const heading = [words.rule, words.severity, words.clause].map((key) => say(lang, msg(key)));
  const groups = Object.entries(RULE_GROUPS).map(([group, ids]) => {
    const title = say(lang, msg(`group.${group as keyof typeof RULE_GROUPS}`));
    return { title, rows: ids.map((id) => rowOf(id, explaining)) };
  });
  const cells = [heading, ...groups.flatMap(({ rows }) => rows.map((row) => row.head))];
  const widths = heading.map((_, column) => Math.max(...cells.map((row) => stringWidth(row[column] ?? ''))));
  const line = (row: readonly string[], summary: string) => tableLines(row, summary, widths, explaining);
  const head = line(heading, say(lang, msg('explain.summary'))).map((text) => paint.dim(text));
  const blocks = groups.map(({ title, rows }) => {
    return [paint.bold(title), ...rows.flatMap((row) => line(row.head, row.summary))].join('\n');
  });
  return [head.join('\n'), ...blocks].join('\n\n');
}

function rowOf(
  id: RuleId,
  { lang, policy }: Explaining,
): { readonly head: readonly string[]; readonly summary: string } {
  const rule = RULES.find((candidate) => candidate.id === id);
  const severity = rule ? say(lang, msg(`severity.${rule.severity}`)) : '';
  return { head: [id, severity, printable(policy.rules?.[id] ?? '—')], summary: summaryOf(id, lang) };
}

function summaryOf(id: RuleId, lang: Lang): string {
  return RULES.find((rule) => rule.id === id)?.words.texts[lang].summary ?? '';
}

/** The summary stands behind the other columns, or below them where a narrow terminal has no room for it. */
function tableLines(
  head: readonly string[],
  summary: string,
  widths: readonly number[],
  { width }: Explaining,
): string[] {
  const columns = head.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - stringWidth(cell)));
  const start = `  ${columns.join('  ')}  `;
  const room = width - stringWidth(start);
  if (room < NARROWEST_SUMMARY) {
    const below = ' '.repeat(4);
    return [start.trimEnd(), ...wrapped(summary, width - below.length).map((line) => below + line)];
  }
  const [first = '', ...others] = wrapped(summary, room);
  const indent = ' '.repeat(stringWidth(start));
  return [start + first, ...others.map((line) => indent + line)];
}

function ruleExplanation(rule: Rule, explaining: Explaining): string {
  const { lang, policy, width, paint } = explaining;
  const { texts, wrong, right } = rule.words;
  const { summary, reason } = texts[lang];
  const clause = policy.rules?.[rule.id];
  const text = clause === undefined ? undefined : ownValue(policy.clauses, clause);
  const severity = say(lang, msg(`severity.${rule.severity}`));
  return [
    `${paint.bold(rule.id)}  ${severity}`,
    block(summary, width),
    block(reason, width),
    ...(clause === undefined || text === undefined ? [] : [clauseText(clause, text, explaining)]),
    `${paint.red(say(lang, msg('explain.wrong')))}\n${indented(wrong)}`,
    `${paint.green(say(lang, msg('explain.right')))}\n${indented(right)}`,
    `${block(say(lang, msg('explain.ignore')), width)}\n${indented(`# dgw-ignore ${rule.id}: …`)}`,
  ].join('\n\n');
}

function clauseExplanation(number: string, text: string, explaining: Explaining): string {
  const { lang, policy, width, paint } = explaining;
  const rules = rulesCiting(policy, number).map((id) => {
    const summary = wrapped(summaryOf(id, lang), width - 4);
    return [`  ${paint.bold(id)}`, ...summary.map((line) => `    ${line}`)].join('\n');
  });
  const none = block(say(lang, msg('explain.no-rule')), width);
  return [clauseText(number, text, explaining), ...(rules.length > 0 ? rules : [none])].join('\n\n');
}

/** The document's title and number, and in short what it says there: the words of a policy file are not the document's. */
function clauseText(number: string, text: string, { lang, policy, width, paint }: Explaining): string {
  const heading = say(lang, msg('explain.clause-in-short', { title: policy.title, clause: number }));
  const title = wrapped(heading, width).map((line) => paint.bold(line));
  const paragraphs = text
    .split('\n')
    .map(unfolded)
    .filter((part) => part !== '');
  return [...title, ...paragraphs.flatMap((part) => wrapped(part, width))].join('\n');
}

/** Folded lines of a policy file are joined by blanks, which Chinese does not have. */
function unfolded(text: string): string {
  return text.trim().replace(/(?<=[\u2e80-\uffef]) +(?=[\u2e80-\uffef])/g, '');
}

function block(text: string, width: number): string {
  return wrapped(text, width).join('\n');
}

function wrapped(text: string, width: number): string[] {
  return paragraph(printable(text), { first: width, rest: width });
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
