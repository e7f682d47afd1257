import type { Result } from '../cli/deliver.ts';
import { type Lang, msg, say } from '../messages/catalogue.ts';
import { kindWords } from '../messages/kind-words.ts';
import { isDay } from '../model/day-text.ts';
import type { RecordKind } from '../model/records.ts';
import { type Block, GAP, paragraph } from '../text/blocks.ts';
import { each } from '../text/each.ts';
import type { Words } from '../text/name.ts';
import type { CsvRow } from '../writers/csv.ts';
import { LazyRows, type Row, type Workbook } from '../writers/workbook.ts';
import type { LIST_FORMATS } from './list.line.ts';
import { columnsOf, headingOf, type ListRow, shownIn } from './list-lines.ts';

export interface RecordList {
  readonly kind: RecordKind;
  readonly rows: readonly ListRow[];
  /** Of the register, where it has one. */
  readonly title: string | undefined;
}

export async function listIn(format: (typeof LIST_FORMATS)[number], list: RecordList, lang: Lang): Promise<Result> {
  switch (format) {
    case 'json':
      return (await import('../writers/json.ts')).writeJsonParts({ schemaVersion: 1 }, list.rows);
    case 'csv':
      return (await import('../writers/csv.ts')).writeCsvParts(
        each(list.rows, (row) => csvRow(row, list, lang), headingsOf(list, lang)),
      );
    case 'xlsx':
      return (await import('../writers/xlsx.ts')).writeXlsx(workbookOf(list, lang));
    case 'table':
      return tableOf(list, lang);
  }
}

/** Columns whose cells may take several lines. */
const WRAPPING: ReadonlySet<string> = new Set(['id', 'name', 'organization', 'category', 'title']);

function tableOf(list: RecordList, lang: Lang): Block[] {
  if (list.rows.length === 0) return [];
  const columns = columnsOf(list.kind).map((column) => ({
    heading: headingOf(column, list.kind, lang),
    ...(WRAPPING.has(column) && { fit: 'wrap' as const }),
  }));
  const sections = [{ rows: cellsOf(list, lang) }];
  return [
    { block: 'table', columns, headings: 'once', headingStyle: 'strong', sections, isForProgramsToo: true },
    GAP,
    paragraph(say(lang, msg('list.count', { count: list.rows.length }))),
  ];
}

/** In characters; a title or name may be long. */
const WIDTHS: Readonly<Record<string, number>> = {
  name: 34,
  title: 34,
  category: 22,
  start: 12,
  end: 12,
  on: 12,
  due: 12,
};
const USUAL_WIDTH = 16;

/** Beyond it rows are made when they are written: held, 100,000 of them take gigabytes. */
const MOST_HELD = 2500;

function workbookOf(list: RecordList, lang: Lang): Workbook {
  const kind = kindWords[lang][list.kind];
  const title = list.title === undefined ? kind : `${list.title} · ${kind}`;
  const widths = columnsOf(list.kind).map((column) => WIDTHS[column] ?? USUAL_WIDTH);
  const heading: Row = { cells: [{ column: 1, value: title, style: 'title', columns: widths.length }] };
  const below = () => each(list.rows, (row) => rowOf(cellsOfRow(row, list, lang), 'center'));
  const isLazy = list.rows.length > MOST_HELD;
  return {
    title,
    sheets: [
      {
        name: kind,
        widths,
        rows: [heading, rowOf(headingsOf(list, lang), 'header'), ...(isLazy ? [] : below())],
        ...(isLazy && { lazy: new LazyRows(below) }),
        orientation: 'landscape',
        repeatedRows: [2, 2],
        frozenRows: 2,
        footer: '&P / &N',
      },
    ],
  };
}

function rowOf(cells: readonly Words[], style: 'header' | 'center'): Row {
  return { cells: cells.map((value, index) => ({ column: index + 1, value: String(value), style })) };
}

/** A day is a date for a spreadsheet too. */
function csvRow(row: ListRow, { kind }: RecordList, lang: Lang): CsvRow {
  return columnsOf(kind).map((column) => {
    const value = shownIn(column, row, lang);
    return typeof value === 'string' && isDay(value) ? { day: value } : value;
  });
}

function headingsOf({ kind }: RecordList, lang: Lang): string[] {
  return columnsOf(kind).map((column) => headingOf(column, kind, lang));
}

function cellsOf(list: RecordList, lang: Lang): Words[][] {
  return list.rows.map((row) => cellsOfRow(row, list, lang));
}

function cellsOfRow(row: ListRow, { kind }: RecordList, lang: Lang): Words[] {
  return columnsOf(kind).map((column) => shownIn(column, row, lang));
}
