/** What becomes of the rows of a workbook that was filled in by the product. */

import type { CellPlace } from '../../workbooks/workbook.ts';
import type { CellRemark } from '../roster.ts';
import type { TableKind } from '../tables/meanings.ts';
import type { ReadLine } from '../tables/sheet-report.ts';
import type { FilledColumn } from './columns.ts';

/** What a row that was filled in says anew. */
export interface ChangedRow {
  readonly id: string;
  /** Position of the appointment that it shows. */
  readonly appointment: number;
  /** Columns of the cells that were changed, emptied ones among them. */
  readonly changed: ReadonlySet<number>;
  readonly emptied: readonly { readonly column: FilledColumn; readonly place: CellPlace }[];
}

export interface SettledLine {
  readonly line: ReadLine;
  /** Absent for a row that nothing was filled in for. */
  readonly filled?: ChangedRow;
}

export interface Settled {
  /** Those that say something new. */
  readonly lines: readonly SettledLine[];
  readonly unchanged: number;
  /** Ids of records whose rows were taken out. */
  readonly takenOut: readonly { readonly kind: TableKind; readonly id: string }[];
  readonly wrong: readonly CellRemark[];
  /** Whether a remark is about a cell that still says what it said: nothing of it is read anew. */
  readonly isSettled: (place: CellPlace) => boolean;
}
