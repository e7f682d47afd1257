/** Rows taller than Excel allows become several rows, with the cells merged over them. */

import { layOut, MAX_ROW_HEIGHT } from './layout.ts';
import type { Cell, Picture, Row, Sheet } from './workbook.ts';

/**
 * The sheet with its texts broken into lines and a height on every row, none over the limit. Says the same as before, in
 * more rows where it must.
 */
export function withRowHeights(sheet: Sheet): Sheet {
  const { rows, heights } = layOut(sheet);
  const parts = heights.map((height) => Math.max(1, Math.ceil(height / MAX_ROW_HEIGHT)));
  if (parts.every((count) => count === 1)) {
    return { ...sheet, rows: rows.map((row, index) => ({ ...row, height: heights[index] ?? 0 })) };
  }
  const firsts = firstRows(parts);
  const first = (row: number) => firsts[row - 1] ?? row;
  const last = (row: number) => first(row) + (parts[row - 1] ?? 1) - 1;
  return {
    ...sheet,
    rows: rows.flatMap((row, index) => splitRow(row, heights[index] ?? 0, parts, index)),
    ...(sheet.pictures && { pictures: sheet.pictures.map((picture) => movePicture(picture, first, last)) }),
    ...(sheet.repeatedRows && { repeatedRows: [first(sheet.repeatedRows[0]), last(sheet.repeatedRows[1])] as const }),
    ...(sheet.frozenRows !== undefined && { frozenRows: sheet.frozenRows === 0 ? 0 : last(sheet.frozenRows) }),
    ...(sheet.breaksAfter && { breaksAfter: sheet.breaksAfter.map(last) }),
  };
}

function firstRows(parts: readonly number[]): number[] {
  let next = 1;
  return parts.map((count) => {
    const first = next;
    next += count;
    return first;
  });
}

function splitRow(row: Row, height: number, parts: readonly number[], index: number): Row[] {
  const count = parts[index] ?? 1;
  const cells = row.cells.map((cell) => coverParts(cell, parts, index));
  const part = height / count;
  return Array.from({ length: count }, (_, number) => ({ height: part, cells: number === 0 ? cells : [] }));
}

function coverParts(cell: Cell, parts: readonly number[], index: number): Cell {
  const covered = parts.slice(index, index + (cell.rows ?? 1)).reduce((sum, count) => sum + count, 0);
  return covered > 1 ? { ...cell, rows: covered } : cell;
}

function movePicture(picture: Picture, first: (row: number) => number, last: (row: number) => number): Picture {
  return {
    ...picture,
    from: { column: picture.from.column, row: first(picture.from.row) },
    to: { column: picture.to.column, row: last(picture.to.row) },
  };
}
