/**
 * Row heights. Excel and LibreOffice never fit the height of merged cells, and files are opened with fonts that were
 * not there when they were written: every height is worked out here, with a reserve, and stored.
 */

import { breakLines } from './text-lines.ts';
import { TYPOGRAPHY } from './typography.ts';
import type { Cell, CellStyle, Sheet } from './workbook.ts';

/** Excel's own limit, in points. */
export const MAX_ROW_HEIGHT = 409;

/** A column one character wide has eight pixels at 96 dpi (ECMA-376 part 1, 18.3.1.13, with the font Arial 11). */
export const POINTS_PER_CHARACTER = 6;

/** What a cell keeps free at its sides, in points; one that is indented keeps three spaces more. */
const SIDE_PADDING = 3.75;
const INDENT = 9;
const WIDTH_RESERVE = 0.96;

/** The tallest of the usual Chinese fonts (Noto, 微软雅黑) need 1.45 of their size; 仿宋 and 宋体 much less. */
const LINE_HEIGHT = 1.5;
const VERTICAL_PADDING = 4;
const EMPTY_ROW_HEIGHT = 18;

/** Width of a run of columns, in points. */
export function widthOf(sheet: Pick<Sheet, 'widths'>, column: number, columns: number): number {
  let width = 0;
  for (let index = column - 1; index < column - 1 + columns; index += 1) width += sheet.widths[index] ?? 0;
  return width * POINTS_PER_CHARACTER;
}

/** How many columns of text (half a wide character each) one line of such a cell holds for certain. */
export function lineColumns(points: number, style: CellStyle): number {
  const { size, isIndented } = TYPOGRAPHY[style];
  const room = points - SIDE_PADDING - (isIndented === true ? INDENT : 0);
  return Math.floor((room * WIDTH_RESERVE) / (size / 2));
}

/** Height of so many lines in this style, in points. */
export function linesHeight(lines: number, style: CellStyle): number {
  return Math.ceil(lines * TYPOGRAPHY[style].size * LINE_HEIGHT) + VERTICAL_PADDING;
}

/** The height that a cell's text needs, in points. */
export function neededHeight(sheet: Pick<Sheet, 'widths'>, cell: Cell): number {
  const text = String(cell.value);
  if (text === '') return 0;
  const columns = lineColumns(widthOf(sheet, cell.column, cell.columns ?? 1), cell.style);
  return linesHeight(breakLines(text, columns).length, cell.style);
}

/** What was reckoned for the cells of one column: tables say the same words there again and again. */
interface KnownHeights {
  readonly columns: number;
  readonly style: CellStyle;
  /** Texts no longer than this take one line. */
  readonly shortLength: number;
  readonly shortHeight: number;
  readonly heights: Map<string | number, number>;
}

function measuring(sheet: Pick<Sheet, 'widths'>): (cell: Cell) => number {
  const byColumn: KnownHeights[] = [];
  return (cell) => {
    let known = byColumn[cell.column];
    if (known === undefined || known.style !== cell.style || known.columns !== (cell.columns ?? 1)) {
      known = nothingKnown(sheet, cell);
      byColumn[cell.column] = known;
    }
    if (typeof cell.value === 'string' && isShort(cell.value, known)) return known.shortHeight;
    let height = known.heights.get(cell.value);
    if (height === undefined) {
      height = neededHeight(sheet, cell);
      known.heights.set(cell.value, height);
    }
    return height;
  };
}

function isShort(text: string, { shortLength }: KnownHeights): boolean {
  return text.length > 0 && text.length <= shortLength && !text.includes('\n');
}

function nothingKnown(sheet: Pick<Sheet, 'widths'>, { column, columns = 1, style }: Cell): KnownHeights {
  const shortLength = lineColumns(widthOf(sheet, column, columns), style) / 2;
  return { columns, style, shortLength, shortHeight: linesHeight(1, style), heights: new Map() };
}

/** The height of every row in points, not yet held to Excel's limit. A fixed height stays as it is. */
export function rowHeights(sheet: Pick<Sheet, 'widths' | 'rows'>): number[] {
  const heightOf = measuring(sheet);
  const heights = sheet.rows.map((row) => {
    if (row.height !== undefined) return row.height;
    let height = Math.max(row.minHeight ?? 0, row.cells.length === 0 ? EMPTY_ROW_HEIGHT : 0);
    for (const cell of row.cells) {
      if ((cell.rows ?? 1) === 1) height = Math.max(height, heightOf(cell));
    }
    return Math.max(height, row.minHeight ?? EMPTY_ROW_HEIGHT);
  });
  sheet.rows.forEach((row, index) => {
    for (const cell of row.cells) if ((cell.rows ?? 1) > 1) stretch(heights, sheet, cell, index);
  });
  return heights;
}

/** Spreads what a cell over several rows still lacks evenly over those of its rows whose height is not fixed. */
function stretch(heights: number[], sheet: Pick<Sheet, 'widths' | 'rows'>, cell: Cell, first: number): void {
  const covered = sheet.rows.slice(first, first + (cell.rows ?? 1)).map((_, offset) => first + offset);
  const present = covered.reduce((sum, index) => sum + (heights[index] ?? 0), 0);
  const flexible = covered.filter((index) => sheet.rows[index]?.height === undefined);
  const missing = neededHeight(sheet, cell) - present;
  if (missing <= 0) return;
  for (const index of flexible) heights[index] = (heights[index] ?? 0) + Math.ceil(missing / flexible.length);
}
