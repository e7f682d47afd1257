import type { Severity } from '../findings/finding.ts';
import { type Lang, type Message, msg, say } from '../messages/catalogue.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { type SarifLevel, type SarifPlace, type SarifResult, type SarifRule, writeSarif } from '../writers/sarif.ts';
import type { Sealed } from '../writers/sealed.ts';
import { says } from './ci.words.ts';
import { countsIn, type Report, type ReporterOptions } from './report.ts';
import { hindrancesOf, type ToldItem, toldItems, UNUSABLE_CELL, withSuggestion } from './told-items.ts';

const LEVELS: Readonly<Record<Severity, SarifLevel>> = { error: 'error', warning: 'warning', info: 'note' };

const LANGUAGE_TAGS: Readonly<Record<Lang, string>> = { en: 'en-US', zh: 'zh-CN' };

/** Longer lines are left out of the snippets: one long line with many findings would be told as many times. */
const LONGEST_SNIPPET = 1000;

/** For code scanning and editors. */
export function sarif(report: Report, options: ReporterOptions): Sealed<string> {
  const { lang, version } = options;
  return writeSarif({
    tool: { name: 'dgw', version },
    language: LANGUAGE_TAGS[lang],
    base: say(lang, says.base()),
    rules: [...RULES.map((rule) => ruleOf(rule, report, lang)), unusableCell(lang)],
    results: toldItems(report, options).map((item) => resultOf(item, lang)),
    notifications: hindrancesOf(report, options),
    properties: {
      asOf: report.asOf,
      policy: report.policy,
      checked: report.checked,
      counts: { ...countsIn(report), ignored: report.ignoredCount },
    },
  });
}

function ruleOf({ id, severity, words }: Rule, { clauses }: Report, lang: Lang): SarifRule {
  const { summary, reason } = words.texts[lang];
  const clause = clauses?.[id];
  return {
    id,
    summary,
    reason,
    help: helpOf(words, reason, id, lang),
    level: LEVELS[severity],
    tags: clause === undefined ? [] : [clause],
  };
}

function helpOf({ wrong, right }: Rule['words'], reason: string, id: string, lang: Lang): SarifRule['help'] {
  const inWords = (message: Message) => say(lang, message);
  const ignore = `# dgw-ignore ${id}: …`;
  const parts = [
    [says.wrong(), wrong],
    [says.right(), right],
    [msg('explain.ignore'), ignore],
  ] as const;
  return {
    plain: [reason, ...parts.map(([title, text]) => `${inWords(title)}\n${text}`)].join('\n\n'),
    markdown: [reason, ...parts.map(([title, text]) => `**${inWords(title)}**\n\n\`\`\`yaml\n${text}\n\`\`\``)].join(
      '\n\n',
    ),
  };
}

function unusableCell(lang: Lang): SarifRule {
  const reason = say(lang, says.cellReason());
  return {
    id: UNUSABLE_CELL,
    summary: say(lang, says.cellSummary()),
    reason,
    help: { plain: reason, markdown: reason },
    level: 'error',
    tags: [],
  };
}

function resultOf(item: ToldItem, lang: Lang): SarifResult {
  const { rule, severity, related, clause, suggestion } = item;
  return {
    rule,
    level: LEVELS[severity],
    message: item.cell === undefined ? withSuggestion(item, lang) : `${item.cell}: ${withSuggestion(item, lang)}`,
    place: placeOf(item),
    related: related.map(({ file, range, message }) => ({ file, region: regionOf(range), message })),
    identity: identityOf(item),
    properties: { ...(clause !== undefined && { clause }), ...(suggestion !== undefined && { suggestion }) },
  };
}

function placeOf({ file, range, excerpt = '', cell, pointer }: ToldItem): SarifPlace {
  const snippet = isShort(excerpt) ? { snippet: excerpt } : {};
  const within = cell ?? (pointer === '' ? undefined : pointer);
  return {
    file,
    ...(range && { region: { ...regionOf(range), ...snippet } }),
    ...(within !== undefined && { within }),
  };
}

function regionOf({ line, column, endLine, endColumn }: NonNullable<ToldItem['range']>) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/**
 * The field without its place in lists, and the line as it is written; of a cell its sheet and column. So it stays when
 * lines or rows are put in above it. The words of the message would change with the day.
 */
function identityOf({ pointer, excerpt = '', cell }: ToldItem): string {
  const field = pointer.replace(/\/\d+(?=\/|$)/g, '/-');
  const column = String(cell ?? '').replace(/\d+$/, '');
  return JSON.stringify([field, column, isShort(excerpt) ? excerpt.trim() : '']);
}

/** Half of a line may hold half of a number, which nobody would know as one to hide: a line is told whole or not at all. */
function isShort(excerpt: string): boolean {
  return excerpt.length > 0 && excerpt.length <= LONGEST_SNIPPET;
}
