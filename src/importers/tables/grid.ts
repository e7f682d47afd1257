import type { Area, CellPlace, CellValue, Row, Sheet } from '../../workbooks/workbook.ts';
import { textOfValue } from './clean-text.ts';

/** A cell that holds something. */
export interface SeenCell {
  readonly place: CellPlace;
  readonly value: CellValue;
  /** Clean (`clean-text.ts`), never blank. */
  readonly text: string;
}

/** A sheet, ready to be looked at cell by cell. */
export interface Grid {
  readonly sheet: Sheet;
  /** Rows that hold something, from the top. */
  readonly rows: readonly number[];
  /** The cells of a row that hold something, from the left. */
  readonly cellsOf: (row: number) => readonly SeenCell[];
  /** What the cell itself holds: of a merged area, its first cell. */
  readonly own: (row: number, column: number) => SeenCell | undefined;
  /** What a person sees there: in a merged area, what its first cell holds. */
  readonly seen: (row: number, column: number) => SeenCell | undefined;
  readonly areaAt: (row: number, column: number) => Area | undefined;
}

export function gridOf(sheet: Sheet): Grid {
  const rows = new Map<number, ReadonlyMap<number, SeenCell>>();
  for (const row of sheet.rows) {
    const cells = seenCells(sheet.name, row);
    if (cells.size > 0) rows.set(row.row, cells);
  }
  const areaAt = areasOf(sheet);
  const own = (row: number, column: number) => rows.get(row)?.get(column);
  return {
    sheet,
    rows: [...rows.keys()].sort((one, other) => one - other),
    cellsOf: (row) => [...(rows.get(row)?.values() ?? [])],
    own,
    seen: (row, column) => {
      const area = areaAt(row, column);
      return area === undefined ? own(row, column) : own(area.top, area.left);
    },
    areaAt,
  };
}

function seenCells(sheet: string, { row, cells }: Row): Map<number, SeenCell> {
  const seen = new Map<number, SeenCell>();
  for (const { column, value } of [...cells].sort((one, other) => one.column - other.column)) {
    const text = textOfValue(value);
    if (text !== '') seen.set(column, { place: { sheet, row, column }, value, text });
  }
  return seen;
}

/** Areas do not overlap in a workbook that is whole: of those that reach into a column the last to begin decides. */
function areasOf({ merged }: Sheet): Grid['areaAt'] {
  const columns = new Map<number, readonly Area[]>();
  const ofColumn = (column: number) => {
    let areas = columns.get(column);
    if (areas === undefined) {
      areas = merged
        .filter(({ left, right }) => left <= column && column <= right)
        .sort((one, other) => one.top - other.top);
      columns.set(column, areas);
    }
    return areas;
  };
  return (row, column) => {
    const areas = ofColumn(column);
    const last = areas[lastBefore(areas, row)];
    return last !== undefined && row <= last.bottom ? last : undefined;
  };
}

/** Position of the last area that begins at or above the row. */
function lastBefore(areas: readonly Area[], row: number): number {
  let [low, high] = [0, areas.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((areas[middle]?.top ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
