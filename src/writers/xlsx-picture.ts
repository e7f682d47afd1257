import { POINTS_PER_CHARACTER } from './layout.ts';
import type { Picture, Sheet } from './workbook.ts';

const POINTS_PER_INCH = 72;
const PIXELS_PER_INCH = 96;
const EMU_PER_POINT = 12_700;
/** Free on every side of the picture, so that the lines around it stay in sight; in points. */
const MARGIN = 2;

/** Where a drawing stands: its top left corner within a cell in EMU, and its size in pixels. */
export interface Placement {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
  readonly width: number;
  readonly height: number;
}

/** Scales the picture into its block without distortion and centres it. Needs the heights of the rows it covers. */
export function placePicture(picture: Picture, sheet: Sheet): Placement {
  const columns = lengthsOf(picture.from.column, picture.to.column, (column) => columnPoints(sheet, column));
  const rows = lengthsOf(picture.from.row, picture.to.row, (row) => sheet.rows[row - 1]?.height ?? 0);
  const block = { width: sum(columns), height: sum(rows) };
  const scale = Math.min((block.width - 2 * MARGIN) / picture.width, (block.height - 2 * MARGIN) / picture.height);
  const width = picture.width * scale;
  const height = picture.height * scale;
  const left = locate(columns, (block.width - width) / 2);
  const top = locate(rows, (block.height - height) / 2);
  return {
    column: picture.from.column + left.index,
    columnOffset: toEmu(left.offset),
    row: picture.from.row + top.index,
    rowOffset: toEmu(top.offset),
    width: toPixels(width),
    height: toPixels(height),
  };
}

function columnPoints(sheet: Sheet, column: number): number {
  return (sheet.widths[column - 1] ?? 0) * POINTS_PER_CHARACTER;
}

function lengthsOf(from: number, to: number, lengthAt: (position: number) => number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => lengthAt(from + index));
}

/** Which of the stretches a distance from the start falls into, and how far. */
function locate(lengths: readonly number[], distance: number): { index: number; offset: number } {
  let rest = Math.max(0, distance);
  for (const [index, length] of lengths.entries()) {
    if (rest < length || index === lengths.length - 1) return { index, offset: rest };
    rest -= length;
  }
  return { index: 0, offset: rest };
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}

function toEmu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}

function toPixels(points: number): number {
  return (points * PIXELS_PER_INCH) / POINTS_PER_INCH;
}
