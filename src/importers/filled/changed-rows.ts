/** Which cells of a row were changed in the workbook, and whether the record was changed there too meanwhile. */

import type { CellPlace } from '../../workbooks/workbook.ts';
import { says } from '../roster.words.ts';
import { saysNothing } from '../tables/clean-text.ts';
import type { SeenCell } from '../tables/grid.ts';
import type { Meaning, TableKind } from '../tables/meanings.ts';
import type { ReadLine } from '../tables/sheet-report.ts';
import { type FilledRow, printOf } from './baseline.ts';
import type { FilledColumn } from './columns.ts';
import type { Shown } from './printed.ts';
import { type Desk, refuse, rowKey } from './settle-desk.ts';
import type { SettledLine } from './settled.ts';

interface Difference {
  readonly column: FilledColumn;
  readonly print: string;
  readonly place: CellPlace;
  /** Absent where the cell was emptied. */
  readonly cell: SeenCell | undefined;
}

/** A column that is not there any more says nothing. */
export function changesIn({ kind, cells, name }: ReadLine, row: FilledRow, desk: Desk): Difference[] {
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
export function changedLine(
  line: ReadLine,
  row: FilledRow,
  differing: readonly Difference[],
  desk: Desk,
): SettledLine[] {
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
