import type { Cell, CellStyle, Row, Sheet, Workbook } from '../writers/workbook.ts';
import type { ExpiryWords } from './expiry.words.ts';
import { groupBy } from './group.ts';
import { nextStepLines } from './next-step-text.ts';
import type { ExpiryReport, OrganizationItems, ReportItem } from './report.ts';
import { reportTitle } from './title.ts';

/** Title, subtitle, table header. */
const HEADER_ROWS = 3;

/** Widths in characters, in the order of the columns; together an A4 page across. */
const LIST_WIDTHS = [6, 11, 22, 9, 22, 14, 14, 11, 19, 14];
const STEPS_WIDTHS = [6, 24, 10, 34, 70];

/** A workbook for printing, A4 landscape: one line a term, and what each organisation has to do. */
export function expiryWorkbook(report: ExpiryReport, words: ExpiryWords): Workbook {
  const title = reportTitle(report, words);
  const steps = report.items.length === 0 ? [] : [stepsSheet(report, words, `${title} · ${words.next.title}`)];
  return { title, sheets: [listSheet(report, words, title), ...steps] };
}

function listSheet(report: ExpiryReport, words: ExpiryWords, title: string): Sheet {
  const { columns } = words;
  const headings = [
    columns.number,
    columns.name,
    columns.organization,
    columns.level,
    columns.category,
    columns.start,
    columns.end,
    columns.daysLeft,
    columns.urgency,
    columns.remark,
  ];
  const rows = report.items.map((item, index) => itemRow(item, index + 1, words));
  return sheetOf(words.title, words, LIST_WIDTHS, [
    wideRow(title, 'title', LIST_WIDTHS),
    wideRow(subtitleOf(report, words), 'subtitle', LIST_WIDTHS),
    rowOf(headings, 'header'),
    ...(rows.length === 0 ? [wideRow(words.nothingDue, 'center', LIST_WIDTHS)] : rows),
  ]);
}

function stepsSheet(report: ExpiryReport, words: ExpiryWords, title: string): Sheet {
  const { columns } = words;
  const headings = [columns.number, columns.organization, columns.level, columns.members, columns.next];
  const rows = report.organizations.flatMap((organization) => stepsOf(organization, words));
  return sheetOf(words.next.title, words, STEPS_WIDTHS, [
    wideRow(title, 'title', STEPS_WIDTHS),
    wideRow(subtitleOf(report, words), 'subtitle', STEPS_WIDTHS),
    rowOf(headings, 'header'),
    ...rows.map(([organization, names, next], index) => ({
      cells: [
        ...rowOf([index + 1, organization.name, organization.level], 'center').cells,
        { column: 4, value: names, style: 'text' as const },
        { column: 5, value: next, style: 'text' as const },
      ],
    })),
  ]);
}

/** One row for all members of an organisation whose case is the same. */
function stepsOf(organization: OrganizationItems, words: ExpiryWords): [OrganizationItems, string, string][] {
  const cases = groupBy(organization.items, (item) =>
    nextStepLines(item.next, words, 'names', words.paper.dayInWords).join('\n'),
  );
  return [...cases].map(([next, items]) => [
    organization,
    items.map((item) => item.name).join(words.next.listSeparator),
    next,
  ]);
}

function subtitleOf(report: ExpiryReport, words: ExpiryWords): string {
  const total = words.total(report.items.length, report.organizations.length);
  return `${words.span(words.paper.dayInWords(report.asOf), report.within)} · ${total}`;
}

function sheetOf(name: string, { paper }: ExpiryWords, widths: readonly number[], rows: readonly Row[]): Sheet {
  return {
    name,
    widths,
    rows,
    orientation: 'landscape',
    repeatedRows: [1, HEADER_ROWS],
    frozenRows: HEADER_ROWS,
    footer: paper.footer,
  };
}

function itemRow(item: ReportItem, number: number, words: ExpiryWords): Row {
  const { name, organizationName, level, category, start, end, daysLeft, urgency } = item;
  const term = [start, end].map(words.paper.day);
  return rowOf(
    [number, name, organizationName, level, category, ...term, daysLeft, words.urgency[urgency], ''],
    'center',
  );
}

function wideRow(value: string, style: CellStyle, widths: readonly number[]): Row {
  return { cells: [{ column: 1, value, style, columns: widths.length }] };
}

function rowOf(values: readonly (string | number)[], style: CellStyle): Row {
  return { cells: values.map((value, index): Cell => ({ column: index + 1, value, style })) };
}
