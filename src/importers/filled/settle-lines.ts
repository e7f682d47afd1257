/** Rows of a workbook that was filled in by the product: which say what they said, and which cells were changed in them. */

import type { MemberRecord } from '../../model/records.ts';
import type { Register } from '../../model/register.ts';
import type { CellPlace } from '../../workbooks/workbook.ts';
import type { CellRemark } from '../roster.ts';
import { says } from '../roster.words.ts';
import { saysNothing } from '../tables/clean-text.ts';
import type { SeenCell } from '../tables/grid.ts';
import type { Meaning, TableKind } from '../tables/meanings.ts';
import type { ReadLine, SheetReport } from '../tables/sheet-report.ts';
import { recordIdIn } from '../values/line.ts';
import { type Baseline, type FilledRow, printOf } from './baseline.ts';
import { type FilledColumn, filledColumns } from './columns.ts';
import { type Print, printerFor, type Shown } from './printed.ts';

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

/** Of a workbook that nobody filled in before. */
export function asTheyStand(reports: readonly SheetReport[]): Settled {
  const lines = reports.flatMap((report) => report.lines).map((line) => ({ line }));
  return { lines, unchanged: 0, takenOut: [], wrong: [], isSettled: () => false };
}

export interface SettleInput {
  readonly baseline: Baseline;
  readonly register: Register;
  /** A member as the register has it now. */
  readonly memberOf: (id: string) => MemberRecord | undefined;
}

export function settleLines(reports: readonly SheetReport[], input: SettleInput): Settled {
  const desk = deskFor(reports, input);
  const lines = reports.flatMap((report) => report.lines).flatMap((line) => settledLine(line, desk));
  const takenOut = (['member', 'unit'] as const).flatMap((kind) =>
    hasTable(reports, kind)
      ? [...input.baseline.rows[kind].keys()].filter((id) => !desk.seen[kind].has(id)).map((id) => ({ kind, id }))
      : [],
  );
  return {
    lines,
    unchanged: desk.unchanged,
    takenOut,
    wrong: desk.wrong,
    isSettled: ({ sheet, row, column }) => desk.changedIn.get(rowKey(sheet, row))?.has(column) === false,
  };
}

/** Where no row of a kind is left, its sheet may only not have come back. */
function hasTable(reports: readonly SheetReport[], kind: TableKind): boolean {
  return reports.some(({ lines }) => lines.some((line) => line.kind === kind && recordIdIn(line) !== undefined));
}

interface Desk extends SettleInput {
  readonly print: Print;
  readonly columns: ReturnType<typeof filledColumns>;
  /** By sheet, the number of the column that has a meaning. */
  readonly numbers: ReadonlyMap<string, ReadonlyMap<Meaning, number>>;
  readonly seen: Readonly<Record<TableKind, Set<string>>>;
  readonly changedIn: Map<string, ReadonlySet<number>>;
  readonly wrong: CellRemark[];
  unchanged: number;
}

function deskFor(reports: readonly SheetReport[], input: SettleInput): Desk {
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

function rowKey(sheet: string, row: number): string {
  return `${row} ${sheet}`;
}

function settledLine(line: ReadLine, desk: Desk): SettledLine[] {
  const { kind, name, cells } = line;
  const id = recordIdIn(line);
  if (id === undefined) return [{ line }];
  const { place } = cells.get('recordId') ?? name;
  if (desk.seen[kind].has(id)) return refuse(desk, place, says.idTwice({ id }));
  desk.seen[kind].add(id);
  const row = desk.baseline.rows[kind].get(id);
  if (row === undefined) {
    const isKnown = kind === 'unit' ? desk.register.units.has(id) : desk.memberOf(id) !== undefined;
    return isKnown ? [{ line }] : refuse(desk, place, says.idUnknown({ id }));
  }
  const differing = changesIn(line, row, desk);
  if (differing.length > 0) return changedLine(line, row, differing, desk);
  desk.unchanged += 1;
  desk.changedIn.set(rowKey(place.sheet, place.row), NONE);
  return [];
}

const NONE: ReadonlySet<number> = new Set();

function refuse({ wrong }: Desk, place: CellPlace, message: CellRemark['message']): [] {
  wrong.push({ place, message });
  return [];
}

interface Difference {
  readonly column: FilledColumn;
  readonly print: string;
  readonly place: CellPlace;
  /** Absent where the cell was emptied. */
  readonly cell: SeenCell | undefined;
}

/** A column that is not there any more says nothing. */
function changesIn({ kind, cells, name }: ReadLine, row: FilledRow, desk: Desk): Difference[] {
  const differing: Difference[] = [];
  const { sheet, row: number } = name.place;
  const numbers = desk.numbers.get(sheet);
  for (const [index, meaning] of desk.baseline.columns[kind].entries()) {
    const column = desk.columns[kind].get(meaning as Meaning);
    const print = row.prints[index];
    const at = numbers?.get(meaning as Meaning);
    if (column === undefined || print === undefined || at === undefined) continue;
    const cell = cells.get(column.meaning);
    if (printOf(cell?.text ?? '', column) === print) continue;
    const said = cell === undefined || isEmptied(cell, column) ? undefined : cell;
    differing.push({ column, print, cell: said, place: cell?.place ?? { sheet, row: number, column: at } });
  }
  return differing;
}

/** A mark for nothing in place of a value takes the value away; a list can be known to be empty. */
function isEmptied({ text }: SeenCell, { meaning, between }: FilledColumn): boolean {
  return saysNothing(text) && between !== '\n' && meaning !== 'retired';
}

/** Of each cell that was changed here it is asked whether the record was changed too since the workbook was made. */
function changedLine(line: ReadLine, row: FilledRow, differing: readonly Difference[], desk: Desk): SettledLine[] {
  const { sheet, row: number } = line.name.place;
  const shown = shownBy(line.kind, row, desk);
  const changed = new Set<number>();
  desk.changedIn.set(rowKey(sheet, number), changed);
  if (shown === undefined) return refuse(desk, line.name.place, says.recordGone({ id: row.id }));
  if (isRearranged(shown, row, desk)) return refuse(desk, line.name.place, says.appointmentMoved({ id: row.id }));
  const emptied: { column: FilledColumn; place: CellPlace }[] = [];
  for (const { column, print, cell, place } of differing) {
    const there = desk.print(column, shown);
    const isMoved = printOf(there, column) !== print;
    const here = cell?.text ?? '';
    if (isMoved && there === here) continue;
    if (isMoved)
      desk.wrong.push({ place, message: says.bothChanged({ found: here, other: there, label: column.label }) });
    else if (cell === undefined && column.isNeeded)
      desk.wrong.push({ place, message: says.emptied({ label: column.label }) });
    else {
      changed.add(place.column);
      if (cell === undefined) emptied.push({ column, place });
    }
  }
  if (changed.size === 0) desk.unchanged += 1;
  return changed.size === 0 ? [] : [{ line, filled: { id: row.id, appointment: row.appointment, changed, emptied } }];
}

function shownBy(kind: TableKind, { id, appointment }: FilledRow, { register, memberOf }: Desk): Shown | undefined {
  if (kind === 'unit') {
    const unit = register.units.get(id);
    return unit && { kind, record: unit };
  }
  const member = memberOf(id);
  return member && { kind, record: member, appointment };
}

/** Whether another appointment stands where the one was that the row shows. */
function isRearranged(shown: Shown, { prints }: FilledRow, { baseline, columns, print }: Desk): boolean {
  const column = shown.kind === 'member' ? columns.member.get('organization') : undefined;
  const before = prints[baseline.columns.member.indexOf('organization')];
  return column !== undefined && before !== undefined && printOf(print(column, shown), column) !== before;
}
