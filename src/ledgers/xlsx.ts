import type { Day } from '../model/records.ts';
import { breaksBefore } from '../writers/last-page.ts';
import { partedRow } from '../writers/parted-row.ts';
import type { Cell, CellStyle, Row, Sheet, Workbook } from '../writers/workbook.ts';
import type { CellValue, LedgerColumn } from './columns/column.ts';
import { type Contents, columnsOf } from './contents.ts';
import type { Ledger } from './ledger.ts';
import { ledgerWords as inLanguages } from './ledgers.words.ts';

/** Official papers are always Chinese. */
const words = inLanguages.zh;

/** Title, subtitle, table header. */
const HEADER_ROWS = 3;

/** In points: room for two lines, so that short lines do not look lost beside long ones. */
const LINE_HEIGHT = 30;

/** A ledger as it is printed, signed and kept: A4 across, in the manner of the roster. */
export function ledgerWorkbook<Line>(ledger: Ledger<Line>, contents: Contents<Line>): Workbook {
  const title = `${ledger.organization === undefined ? '' : ledger.whose}${ledger.title}`;
  return { title, sheets: [ledgerSheet(ledger, contents, title)] };
}

function ledgerSheet<Line>(ledger: Ledger<Line>, contents: Contents<Line>, title: string): Sheet {
  const columns = columnsOf(contents.columns, ledger, 'paper');
  const widths = columns.map(({ width }) => width);
  const wide = columns.length;
  const head: Row[] = [
    { cells: [across(1, wide, title, 'title')], minHeight: 34 },
    subtitle(ledger, widths),
    { cells: columns.map(({ name }, index) => cell(index + 1, words.columns[name], 'header')), minHeight: 30 },
  ];
  const lines = lineRows(ledger.lines, columns).flatMap((row) => partedRow({ widths }, row));
  const total: Row = { cells: [across(1, wide, contents.total(ledger.lines, words), 'plain')], minHeight: 24 };
  const foot = [total, ...(ledger.isMasked ? [publicFoot(ledger, widths)] : [signatures(widths)])];
  return {
    name: ledger.title,
    widths,
    rows: [...head, ...lines, ...foot],
    orientation: 'landscape',
    repeatedRows: [1, HEADER_ROWS],
    frozenRows: HEADER_ROWS,
    breaksAfter: breaksBefore(foot, lines, head, widths),
    footer: words.paper.footer,
  };
}

function subtitle<Line>({ whose, asOf, period, isMasked }: Ledger<Line>, widths: readonly number[]): Row {
  const wide = widths.length;
  const half = columnsWithin(widths, 0.6);
  const when = [...(period === undefined ? [] : [words.ofYear(period)]), words.asOf(words.paper.dayInWords(asOf))];
  return {
    minHeight: 22,
    cells: [
      across(1, half, isMasked ? '' : words.whose(whose), 'subtitle'),
      across(half + 1, wide - half, when.join(' · '), 'subtitle'),
    ],
  };
}

function lineRows<Line>(lines: readonly Line[], columns: readonly LedgerColumn<Line>[]): Row[] {
  if (lines.length === 0) return [{ cells: [across(1, columns.length, words.nothing, 'center')], minHeight: 36 }];
  return lines.map((line, at) => ({
    minHeight: LINE_HEIGHT,
    cells: columns.map(({ isLong, valueIn }, index) =>
      isLong === true
        ? cell(index + 1, printed(valueIn(line, words, at + 1), words.separator), 'text')
        : cell(index + 1, printed(valueIn(line, words, at + 1), '\n'), 'center'),
    ),
  }));
}

function printed(value: CellValue, separator: string): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if ('names' in value) return value.names.join(separator);
  if ('day' in value) return dayOf(value.day);
  return value.text;
}

function dayOf(day: Day | undefined): string {
  return day === undefined ? '' : words.paper.day(day);
}

function signatures(widths: readonly number[]): Row {
  const wide = widths.length;
  const [first, second] = [columnsWithin(widths, 1 / 3), columnsWithin(widths, 2 / 3)];
  const [checked, filled, phone] = words.signatures;
  return {
    minHeight: 28,
    cells: [
      across(1, first, checked, 'signature'),
      across(first + 1, second - first, filled, 'signature'),
      across(second + 1, wide - second, phone, 'signature'),
    ],
  };
}

/** A notice is stamped, and signed by nobody. */
function publicFoot<Line>({ whose, asOf }: Ledger<Line>, widths: readonly number[]): Row {
  const wide = widths.length;
  const half = columnsWithin(widths, 0.6);
  return {
    minHeight: 36,
    cells: [across(half + 1, wide - half, `${whose}${words.seal}\n${words.paper.dayInWords(asOf)}`, 'signature')],
  };
}

/** How many columns, from the left, come nearest to this share of the width; at least one, and not all. */
function columnsWithin(widths: readonly number[], share: number): number {
  const all = widths.reduce((sum, width) => sum + width, 0);
  let sum = 0;
  const gaps = widths.slice(0, -1).map((width) => {
    sum += width;
    return Math.abs(sum - all * share);
  });
  return gaps.indexOf(Math.min(...gaps)) + 1;
}

function across(column: number, columns: number, value: string, style: CellStyle): Cell {
  return columns > 1 ? { column, columns, value, style } : { column, value, style };
}

function cell(column: number, value: string | number, style: CellStyle): Cell {
  return { column, value, style };
}
