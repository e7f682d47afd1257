import type { Area, Cell, CellValue, Sheet, Workbook } from '../../src/workbooks/workbook.ts';

/** A text, a number, or what else a cell may hold; `null` is an empty cell. */
export type Put = string | number | boolean | null | CellValue;

interface SheetOptions {
  /** `A1:O1` */
  readonly merged?: readonly string[];
  readonly isHidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly isFiltered?: boolean;
}

export function workbook(...sheets: readonly Sheet[]): Workbook {
  return { sheets };
}

/** A sheet of these rows, from A1; an empty list is an empty row. */
export function sheet(name: string, rows: readonly (readonly Put[])[], options: SheetOptions = {}): Sheet {
  const { merged = [], hiddenRows = [], hiddenColumns = [], isHidden, isFiltered } = options;
  return {
    name,
    rows: rows.map((row, index) => ({
      row: index + 1,
      cells: row.flatMap((put, at) => cell(at + 1, put)),
      ...(hiddenRows.includes(index + 1) && { isHidden: true }),
    })),
    merged: merged.map(area),
    hiddenColumns,
    ...(isHidden !== undefined && { isHidden }),
    ...(isFiltered !== undefined && { isFiltered }),
  };
}

function cell(column: number, put: Put): Cell[] {
  return put === null ? [] : [{ column, value: heldBy(put) }];
}

function heldBy(put: Exclude<Put, null>): CellValue {
  if (typeof put === 'string') return { kind: 'text', text: put };
  if (typeof put === 'number') return { kind: 'number', number: put };
  return typeof put === 'boolean' ? { kind: 'boolean', is: put } : put;
}

export function day(text: string): CellValue {
  return text.length === 7 ? { kind: 'date', day: `${text}-01`, isMonth: true } : { kind: 'date', day: text };
}

/** A number as its format shows it. */
export function shown(number: number, text: string): CellValue {
  return { kind: 'number', number, shown: text };
}

export function broken(text: string): CellValue {
  return { kind: 'error', text };
}

function area(reference: string): Area {
  const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference) ?? [];
  return { top: Number(top), left: column(left), bottom: Number(bottom), right: column(right) };
}

function column(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
