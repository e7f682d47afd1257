/** A workbook as it was read: what its cells say and where, no formats, no styles. Pure data. */

/** `row` and `column` count from 1, as Excel does. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a cell holds. A formula counts by the result that was saved with it. */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  /** `shown`: as Excel shows it by the cell's number format, where that is not the plain number (`1980.10` for 1980.1 in `0.00`). */
  | { readonly kind: 'number'; readonly number: number; readonly shown?: string }
  /** Of a cell with a date format, in the 1900 or 1904 system; `time` where the format shows one: `HH:MM`. `isMonth`: the format shows no day. */
  | { readonly kind: 'date'; readonly day: string; readonly isMonth?: boolean; readonly time?: string }
  | { readonly kind: 'boolean'; readonly is: boolean }
  /** `#N/A`, `#REF!` … or a formula without a saved result (`text` is then the formula with `=`). */
  | { readonly kind: 'error'; readonly text: string };

export interface Cell {
  readonly column: number;
  readonly value: CellValue;
  readonly isFormula?: boolean;
}

export interface Row {
  readonly row: number;
  readonly isHidden?: boolean;
  /** By column; empty cells are not there. A merged area has its value in its first cell only. */
  readonly cells: readonly Cell[];
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly name: string;
  readonly isHidden?: boolean;
  /** Rows that hold something, by number. */
  readonly rows: readonly Row[];
  readonly merged: readonly Area[];
  readonly hiddenColumns: readonly Area['left'][];
  readonly isFiltered?: boolean;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
}
