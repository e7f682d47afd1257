import { columnLetters } from '../text/column-letters.ts';
import { LAST_COLUMN, LAST_ROW } from './limits.ts';
import type { Area } from './workbook.ts';

export interface Address {
  readonly row: number;
  readonly column: number;
}

const LETTERS = 26;
const BEFORE_A = 64;

/** As Excel writes it: `D7`. */
export function addressOf({ row, column }: Address): string {
  return `${columnLetters(column)}${row}`;
}

const ADDRESS = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;

/** Of `D7` or `$D$7`; `undefined` where that is no cell of Excel's grid. */
export function placeOf(address: string): Address | undefined {
  const [, letters = '', digits = ''] = ADDRESS.exec(address) ?? [];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * LETTERS + letter.charCodeAt(0) - BEFORE_A;
  const row = Number(digits);
  return isRow(row) && isColumn(column) ? { row, column } : undefined;
}

/** Of `A1:F1`, or of a single cell. */
export function areaOf(reference: string): Area | undefined {
  const [from = '', to = from] = reference.split(':', 2);
  const [one, other] = [placeOf(from), placeOf(to)];
  if (one === undefined || other === undefined) return undefined;
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

export function isRow(row: number): boolean {
  return Number.isInteger(row) && row >= 1 && row <= LAST_ROW;
}

export function isColumn(column: number): boolean {
  return Number.isInteger(column) && column >= 1 && column <= LAST_COLUMN;
}
