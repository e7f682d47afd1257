import type { Message } from '../../messages/catalogue.ts';
import type { OrganizationRecord } from '../../model/records.ts';
import type { CellRemark, RosterColumn } from '../roster.ts';
import type { Lookups } from '../values/line.ts';
import type { SeenCell } from './grid.ts';
import type { Meaning, Meanings, TableKind } from './meanings.ts';

/** What sheets are read with. */
export interface SheetInput {
  readonly lookups: Lookups;
  readonly meanings: Meanings;
  /** To whom people belong where nothing says so. */
  readonly fallback: OrganizationRecord | undefined;
}

/** A person or unit as a row of a table, or a personal form, has it: cells by what they are understood as. */
export interface ReadLine {
  readonly kind: TableKind;
  readonly source: 'table' | 'form';
  readonly name: SeenCell;
  readonly cells: ReadonlyMap<Meaning, SeenCell>;
  readonly organization: OrganizationRecord | undefined;
  /** The relatives of a form, a row each, or a line of text. */
  readonly family?: FamilyBox;
}

export interface FamilyBox {
  readonly cell: SeenCell;
  readonly rows: readonly (readonly string[])[];
}

/** What is found on a sheet, put together while it is walked through. */
export interface SheetReport {
  readonly lines: ReadLine[];
  readonly wrong: CellRemark[];
  readonly told: CellRemark[];
  readonly columns: Map<string, ColumnDraft>;
}

export type ColumnDraft = { -readonly [K in keyof RosterColumn]: RosterColumn[K] };

export function newReport(): SheetReport {
  return { lines: [], wrong: [], told: [], columns: new Map() };
}

export function isWrong(report: SheetReport, { place }: SeenCell, message: Message): void {
  report.wrong.push({ place, message });
}

export function isTold(report: SheetReport, { place }: SeenCell, message: Message): void {
  report.told.push({ place, message });
}
