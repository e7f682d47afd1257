import type { CellStyle } from './workbook.ts';

/** The looks behind the name of a style. Fonts are named only: they may be missing where the file is written. */
export interface Typography {
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly isBold?: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
  /** A little free room between the edge and the text. */
  readonly isIndented?: boolean;
  /** Thin lines on all four sides. */
  readonly hasBorder?: boolean;
}

const TITLE_FONT = '方正小标宋简体';
const HEADING_FONT = '黑体';
const BODY_FONT = '仿宋_GB2312';

export const TYPOGRAPHY: Readonly<Record<CellStyle, Typography>> = {
  title: { font: TITLE_FONT, size: 20, horizontal: 'center', vertical: 'middle' },
  subtitle: { font: BODY_FONT, size: 11, horizontal: 'left', vertical: 'middle' },
  header: { font: HEADING_FONT, size: 11, isBold: true, horizontal: 'center', vertical: 'middle', hasBorder: true },
  label: { font: HEADING_FONT, size: 11, horizontal: 'center', vertical: 'middle', hasBorder: true },
  text: { font: BODY_FONT, size: 11, horizontal: 'left', vertical: 'middle', isIndented: true, hasBorder: true },
  center: { font: BODY_FONT, size: 11, horizontal: 'center', vertical: 'middle', hasBorder: true },
  note: { font: BODY_FONT, size: 9, horizontal: 'left', vertical: 'top' },
  signature: { font: BODY_FONT, size: 11, horizontal: 'left', vertical: 'bottom' },
  seal: { font: BODY_FONT, size: 11, horizontal: 'right', vertical: 'bottom', isIndented: true, hasBorder: true },
  plain: { font: BODY_FONT, size: 11, horizontal: 'left', vertical: 'middle' },
};
