/** The paper: A4, with the margins of every sheet. */

import { POINTS_PER_CHARACTER } from './layout.ts';
import type { Sheet } from './workbook.ts';

const POINTS_PER_INCH = 72;
const A4 = { short: 595.28, long: 841.89 };

/** In inches, as Excel keeps them. */
export const MARGINS = { left: 0.4, right: 0.4, top: 0.55, bottom: 0.65, header: 0.3, footer: 0.35 };

/** Of a page's height, what is filled on purpose: printers and other fonts take a little more room than reckoned. */
const FILLED = 0.97;

/** What is left of a page between the margins at full scale, in points. */
export function printableSize(orientation: Sheet['orientation']): { width: number; height: number } {
  const isPortrait = orientation === 'portrait';
  return {
    width: (isPortrait ? A4.short : A4.long) - (MARGINS.left + MARGINS.right) * POINTS_PER_INCH,
    height: (isPortrait ? A4.long : A4.short) - (MARGINS.top + MARGINS.bottom) * POINTS_PER_INCH,
  };
}

type Format = Pick<Sheet, 'widths' | 'orientation'>;

/** The scale at which a sheet is printed so that it is one page wide; never above 1. */
export function scaleOf(sheet: Format): number {
  return Math.min(1, scaleToFill(sheet));
}

/** The same columns made so wide that the sheet, fitted to the paper, is printed at this scale. */
export function printedAt(scale: number, sheet: Format): Format {
  if (scale >= 1) return sheet;
  const factor = scaleToFill(sheet) / scale;
  return { ...sheet, widths: sheet.widths.map((width) => Math.round(width * factor * 100) / 100) };
}

/** The height of the rows that one page holds for certain at the sheet's scale, in points. */
export function pageHeightOf(sheet: Format): number {
  return (printableSize(sheet.orientation).height / scaleOf(sheet)) * FILLED;
}

function scaleToFill({ widths, orientation }: Format): number {
  const width = widths.reduce((sum, characters) => sum + characters, 0) * POINTS_PER_CHARACTER;
  return printableSize(orientation).width / width;
}
