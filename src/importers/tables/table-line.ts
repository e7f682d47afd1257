/** A row of a table as the cells of one person or unit. */

import type { OrganizationRecord } from '../../model/records.ts';
import { comparableName } from '../../text/comparable-name.ts';
import { says } from '../roster.words.ts';
import type { Lookups } from '../values/line.ts';
import { notAnOrganization } from '../values/member-readers.ts';
import { readRemarks } from '../values/remarks.ts';
import { saysNothing, withoutBlanks } from './clean-text.ts';
import type { Grid, SeenCell } from './grid.ts';
import type { Header } from './header.ts';
import { LEFT_OUT, type Meaning } from './meanings.ts';
import type { Owner } from './owners.ts';
import { isTold, isWrong, type ReadLine, type SheetReport } from './sheet-report.ts';
import { type ColumnCell, cellsInRow, isName, isShared } from './table-rows.ts';

export interface Table {
  readonly grid: Grid;
  readonly header: Header;
  readonly owner: Owner;
  readonly lookups: Lookups;
  readonly report: SheetReport;
  /** Whether it has been told that nobody knows whose the people are. */
  readonly isOwnerTold: boolean;
  /** By column, the last cell that says something itself. */
  readonly latest: Map<number, SeenCell>;
}

/** Adds the person or unit of a row to the report; nothing for a row that is only prepared for one. */
export function readRow(table: Table, row: number): void {
  const cells = cellsInRow(table.grid, row, table.header);
  const name = cells.find(({ column, cell }) => isName(column.meaning) && !saysNothing(cell.text));
  noteColumns(table, cells);
  if (name !== undefined) noteStrays(table, row);
  const usable = cells.filter((cell) => isUsable(cell, table));
  if (name === undefined) nameless(table, usable);
  if (name === undefined || name.isFromAbove) return;
  const { kind } = table.header;
  const byMeaning = byMeanings(ofOne(usable, name, table.report), table);
  const organization = ownerOfRow(byMeaning, name.cell, table);
  table.report.lines.push({
    kind,
    source: 'table',
    name: name.cell,
    cells: byMeaning,
    organization,
  } satisfies ReadLine);
}

/** Of two people side by side the second is told of: nobody is read from cells of both. */
function ofOne(cells: readonly ColumnCell[], name: ColumnCell, report: SheetReport): readonly ColumnCell[] {
  const second = cells.find(
    ({ column, cell }) =>
      isName(column.meaning) && !saysNothing(cell.text) && comparableName(cell.text) !== comparableName(name.cell.text),
  );
  if (second === undefined) return cells;
  isWrong(report, second.cell, says.twoPeople({ found: second.cell.text, other: name.cell.text }));
  return cells.filter(({ cell }) => cell.place.column < second.cell.place.column);
}

/** What stands in columns that are not understood is remembered by the column, so that it can be asked about. */
function noteColumns({ report, grid, lookups }: Table, cells: readonly ColumnCell[]): void {
  for (const { column, cell } of cells) {
    const draft = report.columns.get(columnKey(grid.sheet.name, column.column, column.labels));
    if (draft?.status !== 'empty' || saysNothing(cell.text)) continue;
    const isRead = column.meaning === 'remarks' && readRemarks(cell, lookups.policy) !== undefined;
    if (!isRead) draft.status = 'not-understood';
  }
}

/** More columns without a header than this are not told one by one. */
const MOST_STRAYS = 100;

/** Nothing beside a name is passed over in silence: what stands in a column without a header is one to ask about too. */
function noteStrays({ grid, header, report }: Table, row: number): void {
  const cells = grid.cellsOf(row);
  if (cells.length <= header.columns.length && cells.every(({ place }) => header.byColumn.has(place.column))) return;
  for (const { place } of cells.slice(0, header.columns.length + MOST_STRAYS)) {
    const key = columnKey(place.sheet, place.column, []);
    if (header.byColumn.has(place.column) || report.columns.has(key)) continue;
    report.columns.set(key, { place, label: '', status: 'not-understood' });
  }
}

export function columnKey(sheet: string, column: number, labels: readonly string[]): string {
  return [sheet, column, ...labels].join('\0');
}

/** Of what is merged over several people's rows, only what may hold for all of them. */
function isUsable({ column, cell, isFromAbove }: ColumnCell, table: Table): boolean {
  const { meaning } = column;
  if (meaning === undefined || LEFT_OUT.has(meaning)) return false;
  const { grid, report } = table;
  const area = grid.areaAt(cell.place.row, cell.place.column);
  if (area === undefined || area.bottom === area.top || isShared(meaning)) return true;
  const isAlone = !isFromAbove && !hasPeople(table, area.top + 1, area.bottom);
  if (!isAlone) isWrong(report, cell, says.mergedPersonal());
  return isAlone;
}

/** Whether rows hold anything besides what reaches into them: else a merged cell is only a high one. */
function hasPeople({ grid }: Table, from: number, to: number): boolean {
  const last = grid.rows.at(-1) ?? 0;
  for (let row = from; row <= Math.min(to, last); row += 1) if (grid.cellsOf(row).length > 0) return true;
  return false;
}

function nameless({ report }: Table, cells: readonly ColumnCell[]): void {
  const own = cells.find(
    ({ column, isFromAbove }) => !isFromAbove && column.meaning !== undefined && !isShared(column.meaning),
  );
  if (own !== undefined && !saysNothing(own.cell.text)) isWrong(report, own.cell, says.noName());
}

const SAME = /^(?:同上|同前|〃|″|"|“|”|''|′′|\/\/)$/;
/** Values that several columns may give together; of a subdistrict and a community, the lower is meant. */
const JOINED: ReadonlySet<Meaning> = new Set<Meaning>([
  'phone',
  'honors',
  'remarks',
  'organization',
  'unit.organization',
  'unit.contact.phone',
]);

function byMeanings(cells: readonly ColumnCell[], table: Table): Map<Meaning, SeenCell> {
  const found = new Map<Meaning, SeenCell>();
  for (const { column, cell: written } of cells) {
    const { meaning } = column;
    const cell = meaning === undefined ? undefined : meant(written, meaning, table);
    if (meaning === undefined || cell === undefined) continue;
    const other = found.get(meaning);
    if (other === undefined || saysNothing(other.text)) found.set(meaning, cell);
    else if (withoutBlanks(other.text) !== withoutBlanks(cell.text) && !saysNothing(cell.text)) {
      if (JOINED.has(meaning)) found.set(meaning, joinedWith(other, cell));
      else isWrong(table.report, cell, twoColumns(cell, other, column.labels));
    }
  }
  return found;
}

function joinedWith(one: SeenCell, other: SeenCell): SeenCell {
  const text = `${one.text}\n${other.text}`;
  return { place: one.place, value: { kind: 'text', text }, text };
}

function twoColumns(cell: SeenCell, other: SeenCell, labels: readonly string[]) {
  return says.twoColumns({ found: cell.text, other: other.text, label: labels.at(-1) ?? '' });
}

/** `同上` means the cell above where a value may hold for several people; formulas without a value mean nothing. */
function meant(cell: SeenCell, meaning: Meaning, { latest, report }: Table): SeenCell | undefined {
  if (cell.value.kind === 'error') {
    isWrong(report, cell, says.errorCell({ found: cell.text }));
    return undefined;
  }
  const { column } = cell.place;
  if (cell.value.kind !== 'text' || !SAME.test(withoutBlanks(cell.text))) {
    latest.set(column, cell);
    return cell;
  }
  const above = isShared(meaning) ? latest.get(column) : undefined;
  if (above === undefined) isWrong(report, cell, says.sameAsAbove({ found: cell.text }));
  return above;
}

function ownerOfRow(
  cells: ReadonlyMap<Meaning, SeenCell>,
  name: SeenCell,
  { header, owner, lookups, report, latest }: Table,
): OrganizationRecord | undefined {
  const meaning: Meaning = header.kind === 'unit' ? 'unit.organization' : 'organization';
  const cell = cells.get(meaning);
  if (cell !== undefined && !saysNothing(cell.text)) {
    const named = lookups.organizations.named(cell.text);
    if ('found' in named) return named.found;
    const among = named.among.map(({ id }) => id);
    isWrong(report, cell, notAnOrganization(cell.text, among, lookups));
    return undefined;
  }
  // An empty cell below a filled one may mean the same or nothing; a column that nobody filled in means nothing.
  if (header.columns.some(({ column, meaning: of }) => of === meaning && latest.has(column))) {
    isWrong(report, name, says.organizationOfRow());
    return undefined;
  }
  return owner.is === 'known' ? owner.organization : undefined;
}

export function tellSkipped(report: SheetReport, cell: SeenCell): void {
  if (!saysNothing(cell.text)) isTold(report, cell, says.skippedRow({ found: cell.text }));
}
