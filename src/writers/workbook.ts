import { type Change, changed, type HoldsTexts } from '../text/changed.ts';
import { each } from '../text/each.ts';

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

/** Rows that look alike, texts alone, below the others: written directly, many times faster than cell by cell. */
export interface PlainRows {
  /** By column. */
  readonly styles: readonly CellStyle[];
  readonly rows: readonly PlainRow[];
}

export interface PlainRow {
  /** In points. Absent: left to whoever opens the file. */
  readonly height?: number;
  /** By column, written as they are, not broken into lines; an empty text is an empty cell. */
  readonly texts: readonly string[];
}

/** A drop-down list over a block of cells. */
export interface Choices {
  /** Rows and columns, 1-based, both ends included. */
  readonly top: number;
  readonly bottom: number;
  readonly column: number;
  /** The words, or the name (`Workbook.names`) of the cells that hold them. */
  readonly of: readonly string[] | { readonly name: string };
  /** Whether Excel refuses any other word; else the list only offers. */
  readonly isClosed: boolean;
}

/** A name for a block of cells in one column, for lists that are too long to stand in the cell's own. */
export interface NamedCells {
  readonly name: string;
  readonly sheet: string;
  readonly column: number;
  readonly rows: number;
}

/**
 * Rows that are made when they are written, and held no longer: for very many. Made twice, and alike each time: their
 * looks and their number are told before the first of them. Their cells cover one row each.
 */
export class LazyRows implements HoldsTexts {
  readonly make: () => Iterable<Row>;

  constructor(make: () => Iterable<Row>) {
    this.make = make;
  }

  withTexts(change: Change): LazyRows {
    return new LazyRows(() => each(this.make(), (row) => changed(row, change)));
  }
}

export interface Sheet {
  readonly name: string;
  /** `veryHidden`: Excel offers no way to show it. */
  readonly visibility?: 'hidden' | 'veryHidden';
  readonly plain?: PlainRows;
  /** Below `rows`; not together with `plain`. */
  readonly lazy?: LazyRows;
  readonly choices?: readonly Choices[];
  /** Columns printed again at the left of every page, from the first. */
  readonly repeatedColumns?: number;
  /** Columns that stay in sight when scrolling, from the left. */
  readonly frozenColumns?: number;
  /** Pages that the columns are printed on, side by side; absent: 1. */
  readonly pagesWide?: number;
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
  readonly names?: readonly NamedCells[];
  readonly sheets: readonly Sheet[];
}
