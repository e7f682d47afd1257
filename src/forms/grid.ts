/** Small words to build rows of cells with. */

import type { Cell, CellStyle, Row } from '../writers/workbook.ts';

export function cell(column: number, columns: number, value: string, style: CellStyle): Cell {
  return columns > 1 ? { column, columns, value, style } : { column, value, style };
}

export function label(column: number, columns: number, value: string): Cell {
  return cell(column, columns, value, 'label');
}

/** A short value, in the middle of its cell. */
export function short(column: number, columns: number, value: string): Cell {
  return cell(column, columns, value, 'center');
}

/** A long value, from the left. */
export function long(column: number, columns: number, value: string): Cell {
  return cell(column, columns, value, 'text');
}

/** Puts a label over all rows of a block, at its left. */
export function labelled(text: string, column: number, columns: number, rows: readonly Row[]): Row[] {
  return rows.map((row, index) => {
    if (index > 0) return row;
    const head: Cell = { ...label(column, columns, text), ...(rows.length > 1 && { rows: rows.length }) };
    return { ...row, cells: [head, ...row.cells] };
  });
}
