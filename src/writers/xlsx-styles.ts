import type { Border, Borders, Style } from 'exceljs';
import { TYPOGRAPHY } from './typography.ts';
import type { Cell } from './workbook.ts';

/** The charset of GB2312 fonts in Windows: without it Excel may put another font in place of a missing one. */
const CHARSET_GB2312 = 134;
const FAMILY_MODERN = 3;
const THIN: Partial<Border> = { style: 'thin', color: { argb: 'FF000000' } };

const known = new Map<string, Partial<Style>>();

/** One object for all cells that look alike: exceljs works out a style once per object, not per cell. */
export function styleOf(cell: Cell): Partial<Style> {
  const isNumber = typeof cell.value === 'number';
  const isPlain = cell.open === undefined && cell.size === undefined && !isNumber;
  const key = isPlain ? cell.style : `${cell.style} ${cell.open ?? ''} ${cell.size ?? ''} ${isNumber}`;
  let style = known.get(key);
  if (style === undefined) {
    style = makeStyle(cell, isNumber);
    known.set(key, style);
  }
  return style;
}

function makeStyle(cell: Cell, isNumber: boolean): Partial<Style> {
  const { font, size, isBold, isIndented, horizontal, vertical, hasBorder } = TYPOGRAPHY[cell.style];
  return {
    font: {
      name: font,
      size: cell.size ?? size,
      bold: isBold === true,
      charset: CHARSET_GB2312,
      family: FAMILY_MODERN,
    },
    alignment: { horizontal, vertical, wrapText: true, ...(isIndented === true && { indent: 1 }) },
    ...(!isNumber && { numFmt: '@' }),
    ...(hasBorder === true && { border: bordersOf(cell.open) }),
  };
}

function bordersOf(open: Cell['open']): Partial<Borders> {
  return {
    left: THIN,
    right: THIN,
    ...(open !== 'top' && open !== 'both' && { top: THIN }),
    ...(open !== 'bottom' && open !== 'both' && { bottom: THIN }),
  };
}
