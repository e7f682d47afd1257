/** What rows are settled with, and what is noted on the way. */

import type { MemberRecord } from '../../model/records.ts';
import type { Register } from '../../model/register.ts';
import type { CellPlace } from '../../workbooks/workbook.ts';
import type { CellRemark } from '../roster.ts';
import type { Meaning, TableKind } from '../tables/meanings.ts';
import type { SheetReport } from '../tables/sheet-report.ts';
import type { Baseline } from './baseline.ts';
import { filledColumns } from './columns.ts';
import { type Print, printerFor } from './printed.ts';

export interface SettleInput {
  readonly baseline: Baseline;
  readonly register: Register;
  /** A member as the register has it now. */
  readonly memberOf: (id: string) => MemberRecord | undefined;
}

export interface Desk extends SettleInput {
  readonly print: Print;
  readonly columns: ReturnType<typeof filledColumns>;
  /** By sheet, the number of the column that has a meaning. */
  readonly numbers: ReadonlyMap<string, ReadonlyMap<Meaning, number>>;
  readonly seen: Readonly<Record<TableKind, Set<string>>>;
  readonly changedIn: Map<string, ReadonlySet<number>>;
  readonly wrong: CellRemark[];
  unchanged: number;
}

export function deskFor(reports: readonly SheetReport[], input: SettleInput): Desk {
  const numbers = new Map<string, Map<Meaning, number>>();
  for (const { place, meaning } of reports.flatMap(({ columns }) => [...columns.values()])) {
    const ofSheet = numbers.get(place.sheet) ?? new Map<Meaning, number>();
    numbers.set(place.sheet, ofSheet);
    if (meaning !== undefined) ofSheet.set(meaning as Meaning, place.column);
  }
  return {
    ...input,
    print: printerFor(input.register),
    columns: filledColumns(input.register.policy),
    numbers,
    seen: { member: new Set(), unit: new Set() },
    changedIn: new Map(),
    wrong: [],
    unchanged: 0,
  };
}

export function rowKey(sheet: string, row: number): string {
  return `${row} ${sheet}`;
}

/** Nothing of the row is read. */
export function refuse({ wrong }: Desk, place: CellPlace, message: CellRemark['message']): [] {
  wrong.push({ place, message });
  return [];
}
