import { type Lang, msg, say } from '../messages/catalogue.ts';
import { type Outcome, type TestCase, type TestSuite, writeJunit } from '../writers/junit.ts';
import type { Sealed } from '../writers/sealed.ts';
import { says } from './ci.words.ts';
import { checkedWords, type Report, type ReporterOptions, verdictWords } from './report.ts';
import { hindrancesOf, type ToldItem, toldItems, withSuggestion } from './told-items.ts';

/** Longer lines are left out: one long line with many findings would be told as many times. */
const LONGEST_EXCERPT = 1000;

/** For CI that shows tests: one suite a file, and one that says what was checked, so that a clean run is no empty one. */
export function junit(report: Report, options: ReporterOptions): Sealed<string> {
  const files = new Map<string, TestSuite & { readonly cases: TestCase[] }>();
  for (const item of toldItems(report, options)) {
    const key = item.file.text;
    const suite = files.get(key) ?? { name: item.file, isFile: true, cases: [] };
    files.set(key, suite);
    suite.cases.push(caseOf(item, options));
  }
  return writeJunit('dgw', [wholeSuite(report, options), ...files.values()]);
}

/** The run as a whole: what was checked, and what kept something from being checked. */
function wholeSuite(report: Report, options: ReporterOptions): TestSuite {
  const { lang } = options;
  const hindered = hindrancesOf(report, options).map(
    ({ rule, file, message }): TestCase => ({
      name: rule === undefined ? file.text : `${rule} ${file.text}`,
      outcome: { kind: 'error', type: rule ?? 'unread', message, text: message },
    }),
  );
  const name = `${checkedWords(report, lang)} ${verdictWords(report, lang)}`;
  return { name: say(lang, says.summary()), isFile: false, cases: [{ name }, ...hindered] };
}

function caseOf(item: ToldItem, { lang, isStrict }: ReporterOptions): TestCase {
  const { rule, severity, range, message } = item;
  const kind: Outcome = severity === 'error' || (severity === 'warning' && isStrict) ? 'failure' : 'skipped';
  const place = placeWords(item, lang);
  const level = say(lang, msg(`severity.${severity}`));
  return {
    name: `${rule} ${place}`,
    ...(range && { line: range.line }),
    outcome: { kind, type: rule, message: `${level} ${message}`, text: bodyOf(item, place, lang) },
  };
}

function placeWords({ range, cell }: ToldItem, lang: Lang): string {
  return range === undefined ? `${cell ?? ''}` : say(lang, says.place(range));
}

function bodyOf(item: ToldItem, place: string, lang: Lang): string {
  const { file, rule, clause, excerpt, related } = item;
  return [
    `${file} ${place}`,
    withSuggestion(item, lang),
    ...(excerpt && excerpt.length <= LONGEST_EXCERPT ? [excerpt] : []),
    ...related.map(({ file: other, range, message }) => `${other} ${say(lang, says.place(range))}: ${message}`),
    clause === undefined ? rule : `${rule} (${clause})`,
  ].join('\n');
}
