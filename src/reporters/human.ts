import {
  type Finding,
  isInCell,
  type PlacedFinding,
  type Related,
  type Severity,
  type WrongCell,
} from '../findings/finding.ts';
import { type Lang, msg, say } from '../messages/catalogue.ts';
import { type Block, GAP, line, paragraph, type Span, type Style } from '../text/blocks.ts';
import { type Name, named } from '../text/name.ts';
import { checkedWords, countsIn, type Report, type ReporterOptions, verdictWords } from './report.ts';

const INDENT = 2;
const HANGING = 6;
/** Nobody reads on; a message quotes what a file holds. */
const LONGEST_MESSAGE = 1000;
/** More of a very long line than any terminal shows need not be looked at. */
const FARTHEST = 1000;

const STYLES: Readonly<Record<Severity, Style>> = { error: 'alarm', warning: 'caution', info: 'note' };

/** For people at a terminal: by file, each finding with the line it is about, and a summary. */
export function human(report: Report, { lang }: Pick<ReporterOptions, 'lang'>): Block[] {
  const { findings, wrongCells = [] } = report;
  return [...blocksOfWrongCells(wrongCells, lang), ...blocksOfFindings(findings, lang), ...summary(report, lang)];
}

/** Findings alone, as in a report. */
export function blocksOfFindings(findings: readonly PlacedFinding[], lang: Lang): Block[] {
  const blocks: Block[] = [];
  let file: string | undefined;
  for (const finding of findings) {
    if (finding.file !== file) {
      file = finding.file;
      blocks.push(line({ text: named(file), style: 'underlined' }));
    }
    blocks.push(...findingBlocks(finding, lang), GAP);
  }
  return blocks;
}

/** Cells that cannot be used, by workbook. */
export function blocksOfWrongCells(cells: readonly WrongCell[], lang: Lang): Block[] {
  let file: string | undefined;
  return cells.flatMap((wrong) => {
    const heading = wrong.file === file ? [] : [line({ text: named(wrong.file), style: 'underlined' })];
    file = wrong.file;
    return [...heading, wrongBlock(wrong, lang), GAP];
  });
}

function wrongBlock(wrong: WrongCell, lang: Lang): Block {
  const place: Span = { text: cellPlace(wrong), style: 'faint' };
  const word: Span = { text: say(lang, msg('severity.error')), style: STYLES.error };
  const lead = [place, BETWEEN, word, BETWEEN];
  return paragraph(say(lang, wrong.message), { indent: INDENT, lead, hang: HANGING, longest: LONGEST_MESSAGE });
}

/** `人员 › D7` */
function cellPlace({ sheet, cell }: Pick<WrongCell, 'sheet' | 'cell'>): Name {
  return named(`${sheet} › ${cell}`);
}

function findingBlocks(finding: PlacedFinding, lang: Lang): Block[] {
  return [
    headOf(finding, lang),
    ...(isInCell(finding) ? [] : excerptOf(finding)),
    ...(finding.suggestion === undefined ? [] : [suggestionOf(finding.suggestion, lang)]),
    ...(finding.related ?? []).map((item) => relatedOf(item, lang)),
  ];
}

/** `line:column  severity  message  rule (clause)`, where it fits on one line; else with a hanging indent. */
function headOf(finding: PlacedFinding, lang: Lang): Block {
  const { severity, message, rule, clause } = finding;
  const at = isInCell(finding) ? cellPlace(finding) : `${finding.range.line}:${finding.range.column}`;
  const place: Span = { text: at, style: 'faint' };
  const word: Span = { text: say(lang, msg(`severity.${severity}`)), style: STYLES[severity] };
  return paragraph(say(lang, message), {
    indent: INDENT,
    lead: [place, BETWEEN, word, BETWEEN],
    hang: HANGING,
    tail: { text: rule + (clause === undefined ? '' : ` (${clause})`), style: 'faint' },
    longest: LONGEST_MESSAGE,
  });
}

const BETWEEN: Span = { text: '  ' };

function excerptOf({ excerpt, range, severity }: Finding): Block[] {
  const start = range.column - 1;
  const end = range.endLine === range.line ? Math.max(range.endColumn - 1, start + 1) : excerpt.length;
  const cut = Math.max(0, start - FARTHEST);
  const text = excerpt.slice(cut, start + 2 * FARTHEST);
  const marked = { from: start - cut, to: Math.max(end - cut, 0) };
  return [{ block: 'excerpt', indent: HANGING, text, line: range.line, ...marked, style: STYLES[severity] }];
}

function suggestionOf(suggestion: string, lang: Lang): Block {
  const text = say(lang, msg('report.suggestion', { text: suggestion }));
  return paragraph(text, { indent: HANGING, hang: HANGING + 2, style: 'good', longest: LONGEST_MESSAGE });
}

function relatedOf({ file, range, message }: Related, lang: Lang): Block {
  const place: Span = { text: named(`${file}:${range.line}:${range.column}`), style: 'faint' };
  const lead = [place, BETWEEN];
  return paragraph(say(lang, message), { indent: HANGING, lead, hang: HANGING + 2, longest: LONGEST_MESSAGE });
}

function summary(report: Report, lang: Lang): Block[] {
  const counts = countsIn(report);
  const incomplete = say(lang, msg('report.incomplete', { unread: report.failures.length }));
  return [
    paragraph(verdictWords(report, lang), {
      style: counts.error > 0 ? 'alarm' : counts.warning > 0 ? 'caution' : 'good',
    }),
    paragraph(checkedWords(report, lang), { style: 'faint' }),
    ...(report.failures.length > 0 ? [paragraph(incomplete, { style: 'alarm' })] : []),
  ];
}
