/** A sheet with a row a record, to be filled in on the screen or by hand. */

import type { FilledColumn } from '../importers/filled/columns.ts';
import { paperWords } from '../messages/paper.ts';
import type { Cell, Choices, PlainRow, Row, Sheet } from '../writers/workbook.ts';
import { groupOf, heightOf, styleOfColumn, widthOf } from './layout.ts';

/** Title, hint and two rows of headers. */
export const HEADER_ROWS = 4;
/** So many characters side by side are still legible on a landscape page. */
const CHARACTERS_A_PAGE = 165;
/** The title stands over as many columns as a screen shows. */
const TITLE_COLUMNS = 9;
/** Id and name go with every page. */
const REPEATED_COLUMNS = 2;
const ROOM_TO_WRITE = 30;

export interface TableInput {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly columns: readonly FilledColumn[];
  /** Texts by column. */
  readonly rows: readonly (readonly string[])[];
  /** Empty rows below. */
  readonly spare: number;
  readonly choices: (rows: Pick<Choices, 'top' | 'bottom'>) => Choices[];
}

/** Below the rows that are there, lists are offered for as many more. */
const OFFERED_BELOW = 500;

export function tableSheet({ name, title, hint, columns, rows, spare, choices }: TableInput): Sheet {
  const widths = columns.map(widthOf);
  const filled = rows.map((texts): PlainRow => ({ texts, height: heightOf(texts, widths) }));
  const empty = Array.from({ length: spare }, (): PlainRow => ({ texts: [], height: ROOM_TO_WRITE }));
  const top = HEADER_ROWS + 1;
  return {
    name,
    widths,
    rows: headRows(title, hint, columns),
    plain: { styles: columns.map(styleOfColumn), rows: [...filled, ...empty] },
    choices: choices({ top, bottom: HEADER_ROWS + rows.length + spare + OFFERED_BELOW }),
    orientation: 'landscape',
    pagesWide: Math.max(1, Math.ceil(widths.reduce((sum, width) => sum + width, 0) / CHARACTERS_A_PAGE)),
    repeatedRows: [HEADER_ROWS - 1, HEADER_ROWS],
    repeatedColumns: REPEATED_COLUMNS,
    frozenRows: HEADER_ROWS,
    frozenColumns: REPEATED_COLUMNS,
    footer: paperWords.zh.footer,
  };
}

/** Columns that go with every page would carry a piece of the title along: it stands beside them. */
function headRows(title: string, hint: string, columns: readonly FilledColumn[]): Row[] {
  const place = { column: REPEATED_COLUMNS + 1, columns: Math.min(TITLE_COLUMNS, columns.length - REPEATED_COLUMNS) };
  return [
    { height: 36, cells: [{ ...place, value: title, style: 'title' }] },
    { height: 36, cells: [{ ...place, value: hint, style: 'note' }] },
    { height: 22, cells: groupCells(columns) },
    { height: 38, cells: columns.map(headerCell) },
  ];
}

/** What no record can be without is starred. */
function headerCell({ label, isNeeded }: FilledColumn, index: number): Cell {
  return { column: index + 1, value: isNeeded ? `${label}*` : label, style: 'header' };
}

/** A page ends somewhere within a long heading: in pieces it is read on both. In characters. */
const WIDEST_HEADING = 66;

function groupCells(columns: readonly FilledColumn[]): Cell[] {
  const cells: { column: number; columns: number; value: string; style: 'header' }[] = [];
  let room = 0;
  for (const [index, column] of columns.entries()) {
    const group = groupOf(column.meaning);
    const last = cells.at(-1);
    room -= widthOf(column);
    // The name goes with every page, the rest of its group does not.
    const goesOn = last?.value === group && room >= 0 && index !== REPEATED_COLUMNS;
    if (goesOn) last.columns += 1;
    else {
      cells.push({ column: index + 1, columns: 1, value: group, style: 'header' });
      room = WIDEST_HEADING - widthOf(column);
    }
  }
  return cells;
}
