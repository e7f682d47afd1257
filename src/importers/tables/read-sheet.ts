/** A sheet from top to bottom: headers, the tables below them, and whose they are. */

import { namesOrganization } from '../../model/register.ts';
import type { Sheet } from '../../workbooks/workbook.ts';
import { says } from '../roster.words.ts';
import { withoutBlanks } from './clean-text.ts';
import { type Grid, gridOf, type SeenCell } from './grid.ts';
import { type Header, headerAt } from './header.ts';
import { LEFT_OUT, type Meanings } from './meanings.ts';
import { type Owner, ownerOf, UNSAID } from './owners.ts';
import { isPersonalForm, readPersonalForm } from './personal-form.ts';
import { isTold, isWrong, newReport, type SheetInput, type SheetReport } from './sheet-report.ts';
import { columnKey, readRow, type Table, tellSkipped } from './table-line.ts';
import { headingOf, isFooting, isNumberedHeading, isWide } from './table-rows.ts';

export function readSheet(sheet: Sheet, input: SheetInput): SheetReport {
  const report = newReport();
  const start = { place: { sheet: sheet.name, row: 1, column: 1 } };
  const tell = (message: Parameters<typeof isTold>[2]) => report.told.push({ ...start, message });
  const grid = gridOf(sheet);
  if (sheet.isHidden === true) tell(says.hiddenSheet());
  else if (grid.rows.length === 0) tell(says.emptySheet());
  else if (isPersonalForm(grid, input.meanings)) readPersonalForm(grid, input, report);
  else if (!readTables(grid, input, report)) tell(says.noTable());
  if (sheet.isHidden !== true && sheet.isFiltered === true) tell(says.filtered());
  return report;
}

interface Walk {
  readonly grid: Grid;
  readonly input: SheetInput;
  readonly report: SheetReport;
  readonly titles: Set<string>;
  table: Table | undefined;
  /** Texts that may be about what comes below. */
  headings: SeenCell[];
}

/** @returns whether there is any table on the sheet */
function readTables(grid: Grid, input: SheetInput, report: SheetReport): boolean {
  const walk: Walk = { grid, input, report, titles: new Set(), table: undefined, headings: [] };
  const headers = headersOf(grid, input.meanings);
  const hidden = new Set(grid.sheet.rows.filter(({ isHidden }) => isHidden === true).map(({ row }) => row));
  const hiddenPeople: number[] = [];
  for (const row of grid.rows) {
    const header = headers.get(row);
    if (header !== undefined) {
      if (row === header.top) beginTable(walk, header);
    } else {
      const before = report.lines.length;
      takeRow(walk, row);
      if (hidden.has(row) && report.lines.length > before) hiddenPeople.push(row);
    }
  }
  settleHeadings(walk, false);
  tellHidden(hiddenPeople, grid, report);
  return walk.table !== undefined;
}

/** The headers by each of their rows. */
function headersOf(grid: Grid, meanings: Meanings): Map<number, Header> {
  const headers = new Map<number, Header>();
  let before: Header | undefined;
  for (const row of grid.rows) {
    if (headers.has(row)) continue;
    const header = headerAt(grid, row, meanings, before);
    before = header ?? before;
    for (let covered = header?.top ?? 1; header !== undefined && covered <= header.bottom; covered += 1) {
      headers.set(covered, header);
    }
  }
  return headers;
}

function beginTable(walk: Walk, header: Header): void {
  const { grid, input, report, headings, titles, table: before } = walk;
  const owner = ownerOf(
    { headings, sheet: grid.sheet.name, before: before?.owner, known: titles, fallback: input.fallback },
    input.lookups.organizations,
  );
  for (const { text } of headings) titles.add(withoutBlanks(text));
  walk.headings = [];
  walk.table = newTable(walk, header, owner);
  for (const { column, labels, meaning, cell } of header.columns) {
    const key = columnKey(grid.sheet.name, column, labels);
    if (report.columns.has(key)) continue;
    const label = labels.join('/');
    const isHidden = grid.sheet.hiddenColumns.includes(column);
    report.columns.set(key, {
      place: cell.place,
      label,
      status:
        meaning === undefined || meaning === 'remarks' ? 'empty' : LEFT_OUT.has(meaning) ? 'left-out' : 'understood',
      ...(meaning !== undefined && { meaning }),
      ...(isHidden && { isHidden }),
    });
    if (isHidden) isTold(report, cell, says.hiddenColumn({ label }));
  }
}

function newTable({ grid, input, report }: Walk, header: Header, owner: Owner): Table {
  return { grid, header, owner, lookups: input.lookups, report, isOwnerTold: false, latest: new Map() };
}

function takeRow(walk: Walk, row: number): void {
  const { grid, table } = walk;
  if (table === undefined) {
    walk.headings.push(...grid.cellsOf(row));
    return;
  }
  const [first] = grid
    .cellsOf(row)
    .filter(({ place }) => place.column >= table.header.left && place.column <= table.header.right);
  if (first === undefined || isFooting(first.text)) return;
  const heading = headingOf(grid, row, table.header) ?? organizationAlone(walk, row);
  if (heading !== undefined) walk.headings.push(heading);
  else {
    settleHeadings(walk, true);
    readRow(walk.table ?? table, row);
    tellMissingOwner(walk);
  }
}

/** The name of an organisation, alone in the column of the names of people, is nobody's name. */
function organizationAlone({ grid, input }: Walk, row: number): SeenCell | undefined {
  const [cell, ...more] = grid.cellsOf(row);
  if (cell === undefined || more.length > 0) return undefined;
  const named = input.lookups.organizations.named(cell.text);
  return 'found' in named && namesOrganization(named.found, cell.text) ? cell : undefined;
}

/** Headings between the rows of a table say whose the people below are; what says nothing was no person. */
function settleHeadings(walk: Walk, hasPeopleBelow: boolean): void {
  const { grid, input, report, table, headings } = walk;
  walk.headings = [];
  if (table === undefined) return;
  for (const heading of headings) {
    const organization = input.lookups.organizations.spokenOf(heading.text);
    if (organization !== undefined) walk.table = newTable(walk, table.header, { is: 'known', organization });
    else if (hasPeopleBelow && isAboutPeople(heading, table, grid)) {
      walk.table = newTable(walk, table.header, { is: 'unknown', cell: heading, text: heading.text });
    } else if (!isFooting(heading.text)) tellSkipped(report, heading);
  }
}

function isAboutPeople(heading: SeenCell, { header }: Table, grid: Grid): boolean {
  return isNumberedHeading(heading.text) || isWide(grid, heading, header);
}

/** Once a table: nobody can be appointed by nobody. */
function tellMissingOwner(walk: Walk): void {
  const { table, report } = walk;
  const line = report.lines.at(-1);
  if (table === undefined || line === undefined || line.organization !== undefined || table.owner.is === 'known')
    return;
  if (table.isOwnerTold || isToldByColumn(table)) return;
  if (table.owner.is === 'unknown')
    isWrong(report, table.owner.cell, says.organizationOfTitle({ found: table.owner.text }));
  else isWrong(report, line.name, says.organizationMissing());
  walk.table = { ...table, owner: UNSAID, isOwnerTold: true };
}

/** Where the table has a column for it that is in use, the row itself has been told. */
function isToldByColumn({ header, latest }: Table): boolean {
  const meaning = header.kind === 'unit' ? 'unit.organization' : 'organization';
  return header.columns.some(({ column, meaning: of }) => of === meaning && latest.has(column));
}

function tellHidden(rows: readonly number[], grid: Grid, report: SheetReport): void {
  const [first] = rows;
  if (first === undefined) return;
  const place = { sheet: grid.sheet.name, row: first, column: 1 };
  report.told.push({ place, message: says.hiddenRows({ count: rows.length }) });
}
