/**
 * Lines and row heights. Excel and LibreOffice never fit the height of merged cells, break lines each in its own way,
 * and files are opened with fonts that were not there when they were written: lines and heights are worked out here,
 * with a reserve, and stored.
 */

import { detachedText } from '../text/detached.ts';
import { breakLines, isOneLine, linesAsTyped, widestUnit } from './text-lines.ts';
import { TYPOGRAPHY } from './typography.ts';
import type { Cell, CellStyle, Row, Sheet } from './workbook.ts';

/** Excel's own limit, in points. */
export const MAX_ROW_HEIGHT = 409;

/** A column one character wide has eight pixels at 96 dpi (ECMA-376 part 1, 18.3.1.13, with the font Arial 11). */
export const POINTS_PER_CHARACTER = 6;

/** What stays free at the sides of a cell, in points, so that no text touches its border; more where it is indented. */
const SIDE_PADDING = 6;
const INDENT = 9;
const WIDTH_RESERVE = 0.96;

/** The tallest of the usual Chinese fonts (Noto, 微软雅黑) need 1.45 of their size; 仿宋 and 宋体 much less. */
const LINE_HEIGHT = 1.5;
const VERTICAL_PADDING = 4;
const EMPTY_ROW_HEIGHT = 18;

/** A number too long for its cell is printed smaller rather than broken, down to this size in points. */
const SMALLEST_SIZE = 7;
const SIZE_STEP = 0.5;

type Widths = Pick<Sheet, 'widths'>;

/** Width of a run of columns, in points. */
export function widthOf(sheet: Widths, column: number, columns: number): number {
  let width = 0;
  for (let index = column - 1; index < column - 1 + columns; index += 1) width += sheet.widths[index] ?? 0;
  return width * POINTS_PER_CHARACTER;
}

/** How many columns of text (half a wide character each) one line of such a cell holds for certain. */
export function lineColumns(points: number, style: CellStyle, size = TYPOGRAPHY[style].size): number {
  const room = points - SIDE_PADDING - (TYPOGRAPHY[style].isIndented === true ? INDENT : 0);
  return (room * WIDTH_RESERVE) / (size / 2);
}

/** Height of so many lines in this style, in points. */
export function linesHeight(lines: number, style: CellStyle): number {
  return Math.ceil(lines * TYPOGRAPHY[style].size * LINE_HEIGHT) + VERTICAL_PADDING;
}

/** How a cell is written: its height in points, and what changes of it: its text in lines, smaller where it must be. */
interface Fitted {
  readonly height: number;
  readonly changes?: Pick<Cell, 'value' | 'size'>;
}

function fitCell(sheet: Widths, { value, column, columns = 1, style }: Cell): Fitted {
  const text = String(value);
  if (text === '') return { height: 0 };
  const points = widthOf(sheet, column, columns);
  const asTyped = linesAsTyped(text, lineColumns(points, style));
  if (asTyped !== undefined) return { height: linesHeight(asTyped, style) };
  const size = fittingSize(text, points, style);
  const lines = breakLines(text, lineColumns(points, style, size));
  const height = linesHeight(lines.length, style);
  const isSmaller = size !== TYPOGRAPHY[style].size;
  if (typeof value === 'number' || lines.join('\n') === text)
    return isSmaller ? { height, changes: { value, size } } : { height };
  const broken = lines.map((line) => line.trimEnd()).join('\n');
  return { height, changes: { value: broken, ...(isSmaller && { size }) } };
}

/** The size at which nothing that belongs together has to be broken; the usual one where no size does it. */
function fittingSize(text: string, points: number, style: CellStyle): number {
  const usual = TYPOGRAPHY[style].size;
  const widest = widestUnit(text);
  for (let size = usual; size >= SMALLEST_SIZE; size -= SIZE_STEP) {
    if (widest <= lineColumns(points, style, size)) return size;
  }
  return usual;
}

/** What was worked out for cells of one column, width and style: forms and tables say the same there again and again. */
interface KnownFits {
  readonly columns: number;
  readonly style: CellStyle;
  /** Columns of text in one line. */
  readonly room: number;
  readonly oneLine: Fitted;
  readonly fits: Map<Cell['value'], Fitted>;
}

/** By the widths of a sheet's columns, which all forms of a kind share, and by column. */
const KNOWN = new WeakMap<Sheet['widths'], KnownFits[][]>();
/** Beyond it texts are forgotten: those of a thousand people seldom come again. */
const MOST_KNOWN = 200;

type FitOf = (cell: Cell) => Fitted;

function fitting(sheet: Widths): FitOf {
  const byColumn = KNOWN.get(sheet.widths) ?? [];
  KNOWN.set(sheet.widths, byColumn);
  return (cell) => {
    const { value } = cell;
    const known = knownAt(byColumn, sheet, cell);
    if (typeof value === 'string' && value !== '' && isOneLine(value, known.room)) return known.oneLine;
    const before = known.fits.get(value);
    if (before !== undefined) return before;
    if (known.fits.size >= MOST_KNOWN) known.fits.clear();
    // What is kept here outlives the file that a text was cut out of.
    const own = typeof value === 'string' ? detachedText(value) : value;
    const fitted = fitCell(sheet, { ...cell, value: own });
    known.fits.set(own, fitted);
    return fitted;
  };
}

function knownAt(byColumn: KnownFits[][], sheet: Widths, { column, columns = 1, style }: Cell): KnownFits {
  byColumn[column] ??= [];
  const ofColumn = byColumn[column];
  let known = ofColumn.find((each) => each.style === style && each.columns === columns);
  if (known === undefined) {
    const room = lineColumns(widthOf(sheet, column, columns), style);
    known = { columns, style, room, oneLine: { height: linesHeight(1, style) }, fits: new Map() };
    ofColumn.push(known);
  }
  return known;
}

/** The rows as they are written, and their heights in points, not yet held to Excel's limit. */
export interface Layout {
  readonly rows: readonly Row[];
  readonly heights: readonly number[];
}

/**
 * The same row by row, for rows whose cells cover no other.
 *
 * @returns for each row: as it is written, with its height in points, not yet held to Excel's limit
 */
export function rowFitter(sheet: Widths): (row: Row) => Row & { readonly height: number } {
  const fitOf = fitting(sheet);
  return (row) => {
    const fits = row.cells.map(fitOf);
    return { ...withLines(row, fits), height: row.height ?? heightOf(row, fits) };
  };
}

/** Breaks every text into lines and works out the height of every row. A fixed height stays as it is. */
export function layOut(sheet: Pick<Sheet, 'widths' | 'rows'>): Layout {
  const fitOf = fitting(sheet);
  const heights: number[] = [];
  const rows = sheet.rows.map((row) => {
    const fits = row.cells.map(fitOf);
    heights.push(row.height ?? heightOf(row, fits));
    return withLines(row, fits);
  });
  sheet.rows.forEach((row, index) => {
    for (const cell of row.cells)
      if ((cell.rows ?? 1) > 1) stretch(heights, sheet.rows, index, cell.rows ?? 1, fitOf(cell).height);
  });
  return { rows, heights };
}

/** Of what stands in this row alone; what reaches over several is seen to later. */
function heightOf({ cells, minHeight }: Row, fits: readonly Fitted[]): number {
  let height = minHeight ?? EMPTY_ROW_HEIGHT;
  cells.forEach((cell, index) => {
    if ((cell.rows ?? 1) === 1) height = Math.max(height, fits[index]?.height ?? 0);
  });
  return height;
}

function withLines(row: Row, fits: readonly Fitted[]): Row {
  if (fits.every(({ changes }) => changes === undefined)) return row;
  return {
    ...row,
    cells: row.cells.map((cell, index) => {
      const changes = fits[index]?.changes;
      return changes === undefined ? cell : { ...cell, ...changes };
    }),
  };
}

/** The height of every row in points, not yet held to Excel's limit. */
export function rowHeights(sheet: Pick<Sheet, 'widths' | 'rows'>): readonly number[] {
  return layOut(sheet).heights;
}

/** Spreads what a cell over several rows still lacks evenly over those of its rows whose height is not fixed. */
function stretch(heights: number[], rows: readonly Row[], first: number, count: number, needed: number): void {
  const covered = rows.slice(first, first + count).map((_, offset) => first + offset);
  const present = covered.reduce((sum, index) => sum + (heights[index] ?? 0), 0);
  const flexible = covered.filter((index) => rows[index]?.height === undefined);
  const missing = needed - present;
  if (missing <= 0) return;
  for (const index of flexible) heights[index] = (heights[index] ?? 0) + Math.ceil(missing / flexible.length);
}
