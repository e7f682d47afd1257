import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import type { Workbook } from './workbook.ts';

/**
 * exceljs holds a whole workbook in memory, about 1 KB a cell: as many as fit into the two gigabytes that Node allows
 * itself on a small computer. It is well below the rows that a sheet may have (1,048,576).
 */
export const MAX_CELLS = 1_500_000;

/** @throws UserError before the memory is used up, which would end in a crash without words */
export function refuseTooLarge({ sheets }: Workbook): void {
  let cells = 0;
  for (const { rows, plain } of sheets) {
    cells += (plain?.rows.length ?? 0) * (plain?.styles.length ?? 0);
    for (const row of rows) for (const cell of row.cells) cells += (cell.columns ?? 1) * (cell.rows ?? 1);
  }
  if (cells > MAX_CELLS) throw new UserError(msg('xlsx.too-large', { cells, limit: MAX_CELLS }));
}

/** Rows of a sheet (ECMA-376 part 1, 18.3.1.73: Excel's own limit). */
const MAX_ROWS = 1_048_576;

/** @throws UserError for rows that are not held, but that no sheet has room for */
export function refuseTooLong({ rows, cells }: { readonly rows: number; readonly cells: number }): void {
  if (rows <= MAX_ROWS - MOST_HEADING_ROWS) return;
  throw new UserError(msg('xlsx.too-large', { cells, limit: Math.floor((MAX_ROWS * cells) / rows) }));
}

/** Title, subtitle and headings. */
const MOST_HEADING_ROWS = 8;
