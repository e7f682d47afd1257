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

/** The same cell, known as a box that is to be filled in where it stays blank. */
export function box(name: string, filled: Cell): Cell {
  return String(filled.value).trim() === '' ? { ...filled, blank: plainName(name) } : filled;
}

/** A label and the box at its right; the label may say where its lines break. */
export function shortBox(column: number, [own, right]: readonly [number, number], name: string, value: string): Cell[] {
  return [label(column, own, name), box(name, short(column + own, right, value))];
}

export function longBox(column: number, [own, right]: readonly [number, number], name: string, value: string): Cell[] {
  return [label(column, own, name), box(name, long(column + own, right, value))];
}

function plainName(label: string): string {
  return label.replaceAll('\n', '');
}

/** Puts a label over all rows of a block, at its left. */
export function labelled(text: string, column: number, columns: number, rows: readonly Row[]): Row[] {
  return rows.map((row, index) => {
    if (index > 0) return row;
    const head: Cell = { ...label(column, columns, text), ...(rows.length > 1 && { rows: rows.length }) };
    return { ...row, cells: [head, ...row.cells] };
  });
}
