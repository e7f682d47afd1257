/** Rows of a table that are too tall for a page, in parts between which a page may end at the end of a line. */

import { lineColumns, widthOf } from './layout.ts';
import { breakLines } from './text-lines.ts';
import type { Cell, Row, Sheet } from './workbook.ts';

/** Lines of a cell that stay together: some two thirds of a page across. */
const MOST_LINES = 14;

/** Any column but the narrowest, which holds numbers, has room for so many characters in a line. */
const CHARACTERS_IN_ANY_LINE = 3;

/** The row, or its parts one below the other, between which there is no line. */
export function partedRow(sheet: Pick<Sheet, 'widths'>, row: Row): Row[] {
  if (!row.cells.some(isLong) || !row.cells.some((cell) => mostLines(sheet, cell) > MOST_LINES)) return [row];
  const lines = row.cells.map((cell) => linesOf(sheet, cell));
  const parts = Math.ceil(Math.max(...lines.map(({ length }) => length)) / MOST_LINES);
  if (parts <= 1) return [row];
  return Array.from({ length: parts }, (_, part) => ({
    minHeight: 0,
    cells: row.cells.map((cell, index) => {
      const own = lines[index]?.slice(part * MOST_LINES, (part + 1) * MOST_LINES) ?? [];
      const value = typeof cell.value === 'number' && part === 0 ? cell.value : own.join('\n');
      return { ...cell, value, ...edgesOf(part, parts) };
    }),
  }));
}

function isLong({ value }: Cell): boolean {
  return typeof value === 'string' && value.length > MOST_LINES * CHARACTERS_IN_ANY_LINE;
}

/**
 * As many lines as a text may take, without breaking it: a line and what did not fit into it any more are together wider
 * than the cell, and no UTF-16 unit takes more than two columns.
 */
export function mostLines(sheet: Pick<Sheet, 'widths'>, { value, column, columns = 1, style }: Cell): number {
  if (typeof value === 'number') return 1;
  const room = lineColumns(widthOf(sheet, column, columns), style);
  let lines = 0;
  for (const { length } of value.split('\n')) lines += 1 + Math.floor((4 * length) / Math.max(room, 1));
  return lines;
}

function linesOf(sheet: Pick<Sheet, 'widths'>, { value, column, columns = 1, style }: Cell): readonly string[] {
  if (typeof value === 'number') return [''];
  const lines = breakLines(value, lineColumns(widthOf(sheet, column, columns), style));
  // A short one stays as it is: it may be printed smaller rather than broken.
  return lines.length > MOST_LINES ? lines : [value];
}

function edgesOf(part: number, parts: number): Pick<Cell, 'open'> {
  if (part === 0) return { open: 'bottom' };
  return { open: part === parts - 1 ? 'top' : 'both' };
}
