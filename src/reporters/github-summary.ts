import { msg, say } from '../messages/catalogue.ts';
import { named, type Words } from '../text/name.ts';
import { writeMarkdown } from '../writers/markdown.ts';
import type { Sealed } from '../writers/sealed.ts';
import { says } from './ci.words.ts';
import { checkedWords, type Report, type ReporterOptions, verdictWords } from './report.ts';
import { hindrancesOf, type ToldItem, toldItems, withSuggestion } from './told-items.ts';

/** GitHub refuses summaries above 1 MiB; nobody reads so many. */
const MOST_ROWS = 200;

/** The page that GitHub shows for a step, all findings in one table. */
export function githubSummary(report: Report, options: ReporterOptions): Sealed<string> {
  const { lang } = options;
  const items = toldItems(report, options);
  const more = items.length - MOST_ROWS;
  const headings = [says.severity(), says.where(), says.what(), says.rule()].map((heading) => say(lang, heading));
  return writeMarkdown({
    title: say(lang, says.summary()),
    paragraphs: [
      verdictWords(report, lang),
      checkedWords(report, lang),
      ...hindrancesOf(report, options)
        .slice(0, MOST_ROWS)
        .map(({ message }) => message),
    ],
    ...(items.length > 0 && {
      table: { headings, rows: items.slice(0, MOST_ROWS).map((item) => rowOf(item, options)) },
    }),
    notes: more > 0 ? [say(lang, says.notShown({ count: more }))] : [],
  });
}

function rowOf(item: ToldItem, { lang }: ReporterOptions): Words[] {
  const { severity, file, range, cell, rule, clause } = item;
  const place = range === undefined ? ` › ${cell ?? ''}` : `:${range.line}:${range.column}`;
  return [
    say(lang, msg(`severity.${severity}`)),
    named(`${file}${place}`),
    withSuggestion(item, lang),
    clause === undefined ? rule : `${rule} (${clause})`,
  ];
}
