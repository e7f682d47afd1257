import type { Severity } from '../findings/finding.ts';
import { type Lang, say } from '../messages/catalogue.ts';
import type { Sealed } from '../writers/sealed.ts';
import { type Annotation, type AnnotationLevel, writeWorkflowCommands } from '../writers/workflow-commands.ts';
import { says } from './ci.words.ts';
import { checkedWords, type Report, type ReporterOptions, verdictWords } from './report.ts';
import { type Hindrance, hindrancesOf, type ToldItem, toldItems, withSuggestion } from './told-items.ts';

/** GitHub shows as many of each level of one step, and no more. */
const MOST_OF_A_LEVEL = 10;

/** Longer messages are cut by GitHub, in the middle of a word. */
const MOST_LINES = 30;

const LEVELS: Readonly<Record<Severity, AnnotationLevel>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Annotations for a pull request. Where a level has more than GitHub shows, one stands for a file, the last for the rest. */
export function github(report: Report, options: ReporterOptions): Sealed<string> {
  const { lang } = options;
  const items = toldItems(report, options);
  const hindrances = hindrancesOf(report, options).map((hindrance) => ofHindrance(hindrance));
  const annotations = (Object.keys(LEVELS) as Severity[]).flatMap((severity) => {
    const own = items.filter((item) => item.severity === severity);
    const others = severity === 'error' ? hindrances : [];
    return withinLimit(own, others, severity, lang);
  });
  const whole = {
    level: 'notice',
    title: 'dgw',
    message: `${verdictWords(report, lang)} ${checkedWords(report, lang)}`,
  } as const;
  return writeWorkflowCommands([...annotations, whole]);
}

/** The notice of the whole run needs a place of its own. */
function withinLimit(
  items: readonly ToldItem[],
  hindrances: readonly Annotation[],
  severity: Severity,
  lang: Lang,
): Annotation[] {
  const level = LEVELS[severity];
  const most = level === 'notice' ? MOST_OF_A_LEVEL - 1 : MOST_OF_A_LEVEL;
  if (items.length + hindrances.length <= most)
    return [...hindrances, ...items.map((item) => ofItem(item, level, lang))];
  const files = [...byFile(items).values()];
  const first = hindrances.length > most / 2 ? [combined(hindrances)] : hindrances;
  const places = most - first.length;
  const shown = files.length <= places ? files : files.slice(0, places - 1);
  const rest = files.slice(shown.length);
  return [
    ...first,
    ...shown.map((own) => ofFile(own, level, lang)),
    ...(rest.length > 0 ? [ofRest(rest, level, lang)] : []),
  ];
}

/** At least one. */
type OfOneFile = readonly [ToldItem, ...ToldItem[]];

function byFile(items: readonly ToldItem[]): Map<string, OfOneFile> {
  const files = new Map<string, [ToldItem, ...ToldItem[]]>();
  for (const item of items) {
    const own = files.get(item.file.text);
    if (own) own.push(item);
    else files.set(item.file.text, [item]);
  }
  return files;
}

function ofItem(item: ToldItem, level: AnnotationLevel, lang: Lang): Annotation {
  const { file, rule, clause, cell } = item;
  const title = clause === undefined ? rule : `${rule} (${clause})`;
  const message = withSuggestion(item, lang);
  return { level, title, message: cell === undefined ? message : `${cell}: ${message}`, file, ...item.range };
}

/** All of one file, at the place of its first. */
function ofFile(items: OfOneFile, level: AnnotationLevel, lang: Lang): Annotation {
  const [first] = items;
  if (items.length === 1) return ofItem(first, level, lang);
  const lines = items.map((item) => `${placeOf(item)} ${withSuggestion(item, lang)} ${item.rule}`);
  return {
    level,
    title: say(lang, says.inFile({ count: items.length })),
    message: shortened(lines, lang),
    file: first.file,
    ...first.range,
  };
}

function ofRest(files: readonly OfOneFile[], level: AnnotationLevel, lang: Lang): Annotation {
  const findings = files.reduce((sum, own) => sum + own.length, 0);
  const lines = files.map((own) => `${own[0].file}: ${own.length}`);
  const title = say(lang, says.elsewhere({ findings, files: files.length }));
  return { level, title, message: shortened(lines, lang) };
}

function placeOf({ range, cell }: ToldItem): string {
  return range === undefined ? `${cell ?? ''}` : `${range.line}:${range.column}`;
}

function shortened(lines: readonly string[], lang: Lang): string {
  const more = lines.length - MOST_LINES;
  const told = lines.slice(0, MOST_LINES);
  return [...told, ...(more > 0 ? [say(lang, says.notShown({ count: more }))] : [])].join('\n');
}

function ofHindrance({ rule, file, message }: Hindrance): Annotation {
  return { level: 'error', title: rule ?? 'dgw', message, file };
}

function combined(hindrances: readonly Annotation[]): Annotation {
  const messages = hindrances.slice(0, MOST_LINES).map(({ message }) => message);
  return { level: 'error', title: `dgw (${hindrances.length})`, message: messages.join('\n') };
}
