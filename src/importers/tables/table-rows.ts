/** What the rows below a header are: people or units, headings, totals, notes, signatures. */

import { DATE_LINE, NOTES, REPORTING_UNIT, TOTALS } from '../headers.words.ts';
import { inOneLine, withoutBlanks } from './clean-text.ts';
import type { Grid, SeenCell } from './grid.ts';
import type { Header, HeaderColumn } from './header.ts';
import type { Meaning } from './meanings.ts';

/** What holds for several people at once, so that a cell may be merged over their rows: the office, not the person. */
const SHARED: ReadonlySet<Meaning> = new Set<Meaning>([
  'organization',
  'unit',
  'unit.type',
  'unit.organization',
  'category',
  'mode',
  'term',
  'termName',
  'start',
  'end',
  'document',
]);

export function isShared(meaning: Meaning): boolean {
  return SHARED.has(meaning) || /^step:.*:(?:on|document|until|actor|at)$/.test(meaning);
}

export interface ColumnCell {
  readonly column: HeaderColumn;
  readonly cell: SeenCell;
  /** Whether it stands in a row above and reaches down. */
  readonly isFromAbove: boolean;
}

/** What each column holds in a row; of a cell that is merged sideways, the first. */
export function cellsInRow(grid: Grid, row: number, { columns }: Header): ColumnCell[] {
  return columns.flatMap((column) => {
    const area = grid.areaAt(row, column.column);
    if (area !== undefined && area.left !== column.column) return [];
    const cell = area === undefined ? grid.own(row, column.column) : grid.own(area.top, area.left);
    return cell === undefined ? [] : [{ column, cell, isFromAbove: area !== undefined && area.top < row }];
  });
}

/** A row with one text that is about the rows below it: the name of an organisation, the title of the next table. */
export function headingOf(grid: Grid, row: number, header: Header | undefined): SeenCell | undefined {
  const cells = grid.cellsOf(row).filter(({ place }) => grid.areaAt(row, place.column)?.top !== row - 1);
  const [first, ...more] = cells;
  // Rows that are only numbered are room for more people.
  if (first === undefined || (more.length === 0 && /^\d{1,6}[.、]?$/.test(first.text))) return undefined;
  if (more.length === 0) return isInNameColumn(first, header, grid) ? undefined : first;
  return REPORTING_UNIT.test(inOneLine(first.text)) || isWide(grid, first, header) ? first : undefined;
}

/** A single name in its column is a person of whom nothing else is known. */
function isInNameColumn(cell: SeenCell, header: Header | undefined, grid: Grid): boolean {
  const column = header?.byColumn.get(cell.place.column);
  return isName(column?.meaning) && !isWide(grid, cell, header);
}

export function isName(meaning: Meaning | undefined): boolean {
  return meaning === 'name' || meaning === 'unit.name';
}

export function isWide(grid: Grid, { place }: SeenCell, header: Header | undefined): boolean {
  const area = grid.areaAt(place.row, place.column);
  if (area === undefined) return false;
  const width = header === undefined ? 2 : header.right - header.left + 1;
  return area.right - area.left + 1 >= Math.max(2, width / 2);
}

/** Below the people: sums, notes, signatures, dates. */
export function isFooting(text: string): boolean {
  const plain = withoutBlanks(text);
  return TOTALS.test(plain) || (NOTES.test(plain) && !REPORTING_UNIT.test(plain)) || DATE_LINE.test(plain);
}

/** Written like the heading of a part: numbered, or over the whole table. */
export function isNumberedHeading(text: string): boolean {
  return /^(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）])/.test(text.trim());
}
