import { type Cell, type CellStyle, LazyRows, type Row, type Sheet, type Workbook } from '../writers/workbook.ts';
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

/** Beyond it rows are made when they are written: held, 100,000 of them take two gigabytes. */
const MOST_HELD = 2500;

/**
 * A workbook for printing, A4 landscape: one line a term, and what each organisation has to do. With more terms than
 * `mostHeld` no row is held before it is written, which changes nothing of what is written.
 */
export function expiryWorkbook(report: ExpiryReport, words: ExpiryWords, mostHeld = MOST_HELD): Workbook {
  const title = reportTitle(report, words);
  const isLazy = report.items.length > mostHeld;
  const steps = report.items.length === 0 ? [] : [stepsSheet(report, words, `${title} · ${words.next.title}`)];
  const sheets = [listSheet(report, words, title), ...steps];
  return { title, sheets: sheets.map((sheet) => written(sheet, isLazy)) };
}

/** A sheet with its heading and the rows below it, which can be made as often as they are asked for. */
interface Drafted {
  readonly sheet: Sheet;
  readonly below: () => Iterable<Row>;
}

function written({ sheet, below }: Drafted, isLazy: boolean): Sheet {
  return isLazy ? { ...sheet, lazy: new LazyRows(below) } : { ...sheet, rows: [...sheet.rows, ...below()] };
}

function listSheet(report: ExpiryReport, words: ExpiryWords, title: string): Drafted {
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
  const sheet = sheetOf(words.title, words, LIST_WIDTHS, [
    wideRow(title, 'title', LIST_WIDTHS),
    wideRow(subtitleOf(report, words), 'subtitle', LIST_WIDTHS),
    rowOf(headings, 'header'),
    ...(report.items.length === 0 ? [wideRow(words.nothingDue, 'center', LIST_WIDTHS)] : []),
  ]);
  return { sheet, below: () => numbered(report.items, (item, number) => itemRow(item, number, words)) };
}

function stepsSheet(report: ExpiryReport, words: ExpiryWords, title: string): Drafted {
  const { columns } = words;
  const headings = [columns.number, columns.organization, columns.level, columns.members, columns.next];
  const sheet = sheetOf(words.next.title, words, STEPS_WIDTHS, [
    wideRow(title, 'title', STEPS_WIDTHS),
    wideRow(subtitleOf(report, words), 'subtitle', STEPS_WIDTHS),
    rowOf(headings, 'header'),
  ]);
  return { sheet, below: () => numbered(allStepsOf(report, words), stepsRow) };
}

type Steps = readonly [organization: OrganizationItems, names: string, next: string];

function* allStepsOf({ organizations }: ExpiryReport, words: ExpiryWords): Generator<Steps> {
  for (const organization of organizations) yield* stepsOf(organization, words);
}

function stepsRow([organization, names, next]: Steps, number: number): Row {
  return {
    cells: [
      ...rowOf([number, organization.name, organization.level], 'center').cells,
      { column: 4, value: names, style: 'text' as const },
      { column: 5, value: next, style: 'text' as const },
    ],
  };
}

function* numbered<V>(values: Iterable<V>, make: (value: V, number: number) => Row): Generator<Row> {
  let number = 0;
  for (const value of values) {
    number += 1;
    yield make(value, number);
  }
}

/** One row for all members of an organisation whose case is the same. */
function stepsOf(organization: OrganizationItems, words: ExpiryWords): Steps[] {
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
