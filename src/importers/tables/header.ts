/** Finding the header of a table: one row, or two where columns share an upper header. */

import { NOTES, REPORTING_UNIT } from '../headers.words.ts';
import { joinedLines } from './clean-text.ts';
import type { Grid, SeenCell } from './grid.ts';
import { headerForm, isHeaderLike } from './header-text.ts';
import type { Meaning, Meanings, TableKind } from './meanings.ts';

export interface HeaderColumn {
  readonly column: number;
  /** From the upper header down, each once. */
  readonly labels: readonly string[];
  readonly meaning: Meaning | undefined;
  readonly cell: SeenCell;
}

export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly kind: TableKind;
  readonly columns: readonly HeaderColumn[];
  /** The same, by their numbers. */
  readonly byColumn: ReadonlyMap<number, HeaderColumn>;
  /** The first and the last column. */
  readonly left: number;
  readonly right: number;
}

/**
 * The header whose row with the names is this one.
 *
 * @param before the header above it on the sheet, whose last row may stand right above this one
 */
export function headerAt(grid: Grid, row: number, meanings: Meanings, before?: Header): Header | undefined {
  const cells = grid.cellsOf(row);
  const kind = kindOf(cells, meanings);
  if (kind === undefined) return undefined;
  const name = cells.find(({ text }) => meanings.isName(text, kind));
  if (name === undefined) return undefined;
  const bottom = bottomOf(grid, row, name, kind, meanings);
  const mayBeData = before !== undefined && !isSameRow(grid, row - 1, before.top);
  const meaningOf = (labels: readonly string[]) => meanings.of(labels, kind);
  const top = hasUpperRow(grid, row, cells, mayBeData, meaningOf) ? row - 1 : row;
  return headerOf(grid, top, bottom, kind, meanings);
}

function kindOf(cells: readonly SeenCell[], meanings: Meanings): TableKind | undefined {
  const headers = cells.filter(({ value, text }) => value.kind === 'text' && isHeaderLike(text));
  if (headers.length < 2) return undefined;
  const known = (table: TableKind) => headers.map(({ text }) => meanings.of([text], table));
  if (headers.some(({ text }) => meanings.isName(text, 'member'))) {
    const members = known('member');
    const isPlain = headers.some(({ text }, index) => members[index] === 'name' && /姓名|name/.test(headerForm(text)));
    const others = new Set(members.filter((meaning) => meaning !== undefined && meaning !== 'name'));
    return isPlain || others.size >= 2 ? 'member' : undefined;
  }
  if (!headers.some(({ text }) => meanings.isName(text, 'unit'))) return undefined;
  const units = known('unit');
  const others = new Set(units.filter((meaning) => meaning !== undefined && meaning !== 'unit.name'));
  return others.size >= 2 ? 'unit' : undefined;
}

/** A name that is merged downwards takes as many rows as the header; else the row below may hold the lower headers. */
function bottomOf(grid: Grid, row: number, name: SeenCell, kind: TableKind, meanings: Meanings): number {
  const merged = grid.areaAt(row, name.place.column);
  if (merged !== undefined && merged.bottom > row) return merged.bottom;
  const below = grid.cellsOf(row + 1);
  if (below.length === 0 || grid.own(row + 1, name.place.column) !== undefined) return row;
  const isHeader = ({ value, text, place }: SeenCell) => {
    const above = grid.seen(row, place.column) ?? nearestLeft(grid, row, place.column);
    return value.kind === 'text' && meanings.of([above?.text ?? '', text], kind) !== undefined;
  };
  return below.filter(isHeader).length * 2 > below.length ? row + 1 : row;
}

/**
 * Whether the row above holds headers that several columns share, such as reach down into this one, or such as give a
 * meaning to the words below them.
 */
function hasUpperRow(
  grid: Grid,
  row: number,
  lower: readonly SeenCell[],
  mayBeData: boolean,
  meaningOf: (labels: readonly string[]) => Meaning | undefined,
): boolean {
  const above = grid.cellsOf(row - 1);
  if (above.length === 0 || !above.every(({ text }) => isHeaderLike(text) && !isCaption(text))) return false;
  const width = (lower.at(-1)?.place.column ?? 0) - (lower[0]?.place.column ?? 0) + 1;
  const isShared = ({ place }: SeenCell) => {
    const area = grid.areaAt(place.row, place.column);
    if (area === undefined) return !mayBeData && above.length > 1 && grid.own(row, place.column) === undefined;
    return area.bottom >= row || (area.right > area.left && area.right - area.left + 1 < width * 0.8);
  };
  const hasMeaning = ({ text, place }: SeenCell) => {
    const group = grid.own(row - 1, place.column) ?? nearestLeft(grid, row - 1, place.column);
    return group !== undefined && meaningOf([group.text, text]) !== meaningOf([text]);
  };
  return above.some(isShared) || (above.length > 1 && lower.some(hasMeaning));
}

/** Whether both rows hold the same texts, as headers do that come again on every page. */
function isSameRow(grid: Grid, one: number, other: number): boolean {
  const [first, second] = [grid.cellsOf(one), grid.cellsOf(other)].map((cells) =>
    cells.map(({ text }) => text).join('\0'),
  );
  return first === second;
}

function isCaption(text: string): boolean {
  return REPORTING_UNIT.test(text) || NOTES.test(text);
}

function headerOf(grid: Grid, top: number, bottom: number, kind: TableKind, meanings: Meanings): Header {
  const columns = new Map<number, HeaderColumn>();
  for (let row = bottom; row >= top; row -= 1) {
    for (const { place } of grid.cellsOf(row)) {
      const area = grid.areaAt(row, place.column);
      // Headers above others name these; what reaches down to the bottom heads columns itself.
      if (row < bottom && (area === undefined || area.bottom < bottom) && hasBelow(grid, row, bottom, place.column))
        continue;
      const last = area === undefined ? place.column : Math.min(area.right, place.column + WIDEST_HEADER);
      for (let column = place.column; column <= last; column += 1) {
        if (columns.has(column)) continue;
        const header = columnOf(grid, top, bottom, column, kind, meanings);
        if (header !== undefined) columns.set(column, header);
      }
    }
  }
  const sorted = [...columns.values()].sort((one, other) => one.column - other.column);
  const [left, right] = [sorted[0]?.column ?? 1, sorted.at(-1)?.column ?? 1];
  return { top, bottom, kind, columns: sorted, byColumn: columns, left, right };
}

/** A header that is merged over more columns than this is no header. */
const WIDEST_HEADER = 50;

function hasBelow(grid: Grid, row: number, bottom: number, column: number): boolean {
  for (let below = row + 1; below <= bottom; below += 1) if (grid.own(below, column) !== undefined) return true;
  return false;
}

function columnOf(
  grid: Grid,
  top: number,
  bottom: number,
  column: number,
  kind: TableKind,
  meanings: Meanings,
): HeaderColumn | undefined {
  const cells: SeenCell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const seen =
      grid.seen(row, column) ??
      (row < bottom && isBelowGroup(grid, bottom, column) ? nearestLeft(grid, row, column) : undefined);
    if (seen !== undefined && cells.at(-1) !== seen) cells.push(seen);
  }
  const cell = cells.at(-1);
  if (cell === undefined) return undefined;
  const labels = cells.map(({ text }) => joinedLines(text));
  return { column, labels, meaning: meanings.of(labels, kind), cell };
}

function isBelowGroup(grid: Grid, bottom: number, column: number): boolean {
  return grid.own(bottom, column) !== undefined;
}

/** An upper header that is not merged stands over the first of its columns alone. */
function nearestLeft(grid: Grid, row: number, column: number): SeenCell | undefined {
  const left = grid.cellsOf(row).findLast(({ place }) => place.column < column);
  if (left === undefined || grid.areaAt(row, left.place.column) !== undefined) return undefined;
  return grid.own(row + 1, left.place.column) === undefined ? undefined : left;
}
