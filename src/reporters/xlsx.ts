/** What `validate` found as a sheet for the superior: to be printed, sent on, and ticked off. */

import { type Lang, type Message, msg, say } from '../messages/catalogue.ts';
import { paperWords } from '../messages/paper.ts';
import { reasonOf } from '../messages/user-error.ts';
import type { Sealed } from '../writers/sealed.ts';
import type { Cell, CellStyle, Row, Workbook } from '../writers/workbook.ts';
import { writeXlsx } from '../writers/xlsx.ts';
import { countsWithCells, type Report, type ReporterOptions } from './report.ts';
import { COLUMN_WORDS, type Column, says } from './xlsx.words.ts';
import { findingRows } from './xlsx-rows.ts';

interface Look {
  readonly column: Column;
  /** In characters; together an A4 page across, at a size that is still read. */
  readonly width: number;
  readonly style: CellStyle;
}

const LOOKS: readonly Look[] = [
  { column: 'number', width: 6, style: 'center' },
  { column: 'organization', width: 18, style: 'center' },
  { column: 'about', width: 11, style: 'center' },
  { column: 'severity', width: 8, style: 'center' },
  { column: 'field', width: 16, style: 'center' },
  { column: 'message', width: 38, style: 'text' },
  { column: 'todo', width: 36, style: 'text' },
  { column: 'place', width: 22, style: 'text' },
  { column: 'rule', width: 20, style: 'center' },
];
const WIDTHS = LOOKS.map(({ width }) => width);
/** Title, counts, headings. */
const HEADER_ROWS = 3;
/** Nobody works through more on paper, and no program opens them quickly. */
const MOST_ROWS = 20_000;

export function xlsx(report: Report, { lang }: ReporterOptions): Promise<Sealed<Uint8Array>> {
  return writeXlsx(findingsWorkbook(report, lang));
}

/** One row each, by organisation; what was not checked is named below, so that silence means something. */
export function findingsWorkbook(report: Report, lang: Lang): Workbook {
  const own = say(lang, says.title());
  const title = report.title === undefined ? own : `${report.title} · ${own}`;
  const isComplete = report.failures.length + report.crashes.length === 0;
  const rows = bodyRows(report, lang);
  const nothing = isComplete ? msg('report.clean', { ignored: report.ignoredCount }) : says.nothingInTheRest();
  return {
    title,
    sheets: [
      {
        name: own,
        widths: WIDTHS,
        rows: [
          wideRow(title, 'title'),
          wideRow(subtitleOf(report, lang), 'subtitle'),
          rowOf(({ column }) => [COLUMN_WORDS[lang][column], 'header']),
          ...(rows.length === 0 ? [wideRow(say(lang, nothing), 'center')] : rows),
          ...remarksOn(report).map((message) => wideRow(say(lang, message), 'note')),
        ],
        orientation: 'landscape',
        repeatedRows: [1, HEADER_ROWS],
        frozenRows: HEADER_ROWS,
        footer: paperWords[lang].footer,
      },
    ],
  };
}

function bodyRows(report: Report, lang: Lang): Row[] {
  return findingRows(report, lang)
    .slice(0, MOST_ROWS)
    .map((row, index) =>
      rowOf(({ column, style }) => (column === 'number' ? [index + 1, style] : [row[column], style])),
    );
}

function subtitleOf({ checked, asOf, policy, ...report }: Report, lang: Lang): string {
  const { files, organization, member, unit } = checked;
  const scope = { files, organizations: organization, members: member, units: unit };
  const counts = { ...countsWithCells(report), ignored: report.ignoredCount };
  return [msg('report.counts', counts), msg('report.checked', { ...scope, asOf, policy })]
    .map((message) => say(lang, message))
    .join(lang === 'zh' ? '' : ' ');
}

/** What the reader could not know from the rows: files that were not checked, rules that failed, rows left off. */
function remarksOn({ failures, crashes, passedOver = [], findings, wrongCells = [] }: Report): Message[] {
  const left = findings.length + wrongCells.length - MOST_ROWS;
  const remarks = [
    ...failures.map(({ file, problem }) => msg('report.failure', { file, why: problem })),
    ...crashes.map(({ rule, file, error }) => msg('report.crash', { rule, file, reason: reasonOf(error) })),
    ...passedOver,
  ];
  return [
    ...(left > 0 ? [says.more({ count: left, most: MOST_ROWS })] : []),
    ...(remarks.length > 0 ? [says.passedOver({ count: remarks.length })] : []),
    ...remarks,
  ];
}

function wideRow(value: string, style: CellStyle): Row {
  return { cells: [{ column: 1, value, style, columns: WIDTHS.length }] };
}

function rowOf(cellOf: (look: Look) => readonly [string | number, CellStyle]): Row {
  return {
    cells: LOOKS.map((look, index): Cell => {
      const [value, style] = cellOf(look);
      return { column: index + 1, value, style };
    }),
  };
}
