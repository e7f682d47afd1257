/**
 * The document model of a spreadsheet: plain data that forms and reports are made of, and that tests look at.
 * A writer turns it into bytes and knows nothing of committees.
 */

/** The looks a cell can have; the writer holds the fonts and borders behind each name. */
export type CellStyle =
  | 'title'
  | 'subtitle'
  | 'header'
  | 'label'
  | 'text'
  | 'center'
  | 'note'
  | 'signature'
  | 'seal'
  | 'plain';

export interface Cell {
  /** 1-based. */
  readonly column: number;
  /** What stands in the cell. Always written as text, so that Excel changes nothing (`@`), except numbers. */
  readonly value: string | number;
  readonly style: CellStyle;
  /** Columns covered; absent: 1. */
  readonly columns?: number;
  /** Rows covered; absent: 1. */
  readonly rows?: number;
  /** Edges without a line, so that cells one above the other read as one block. */
  readonly open?: 'top' | 'bottom' | 'both';
  /** In points; absent: as the style has it. */
  readonly size?: number;
  /** What a box is called that stays blank, to be filled in by hand. */
  readonly blank?: string;
}

export interface Row {
  /** In points. Absent: worked out by `layout` from the wrapped text. */
  readonly height?: number;
  /** In points, for a height that is worked out: room to write or to stamp. */
  readonly minHeight?: number;
  readonly cells: readonly Cell[];
}

/** A picture scaled into a block of cells without distortion, centred. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly format: 'png' | 'jpeg';
  /** In pixels, as stored in the file. */
  readonly width: number;
  readonly height: number;
  /** The block of cells, 1-based, both ends included. */
  readonly from: { readonly column: number; readonly row: number };
  readonly to: { readonly column: number; readonly row: number };
}

export interface Sheet {
  readonly name: string;
  /** Column widths in characters of the standard font, as Excel counts them. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
  readonly pictures?: readonly Picture[];
  readonly orientation: 'portrait' | 'landscape';
  /** Rows printed again at the top of every page, 1-based, both ends included. */
  readonly repeatedRows?: readonly [number, number];
  /** Rows that stay in sight when scrolling, from the top. */
  readonly frozenRows?: number;
  /** Pages high at most; absent: as many as it takes (always one page wide). */
  readonly pagesHigh?: number;
  /** Rows that a new page begins after, 1-based. Excel heeds them only where `pagesHigh` is absent. */
  readonly breaksAfter?: readonly number[];
  /** Printed at the foot; `&P` is the page, `&N` the number of pages that are printed, `&&` an ampersand. */
  readonly footer?: string;
  /** Whether its pages count from one wherever it stands in the workbook. */
  readonly isNumberedApart?: boolean;
}

export interface Workbook {
  readonly title: string;
  readonly sheets: readonly Sheet[];
}
