import type { Cell, Row } from './workbook.ts';

/** Rows and cells by number, each number once. Excel writes them so; where another program does not, the last cell of a place counts. */
export function rowsInOrder(rows: readonly Row[]): readonly Row[] {
  const ordered = isRising(rows, ({ row }) => row)
    ? rows
    : withoutRepeats([...rows].sort((one, other) => one.row - other.row));
  return ordered.map((row) =>
    isRising(row.cells, ({ column }) => column) ? row : { ...row, cells: cellsInOrder(row.cells) },
  );
}

function isRising<T>(items: readonly T[], numberOf: (item: T) => number): boolean {
  let before = 0;
  for (const item of items) {
    const number = numberOf(item);
    if (number <= before) return false;
    before = number;
  }
  return true;
}

function withoutRepeats(rows: readonly Row[]): Row[] {
  const byNumber = new Map<number, { first: Row; cells: Cell[] }>();
  for (const row of rows) {
    const known = byNumber.get(row.row);
    if (known === undefined) byNumber.set(row.row, { first: row, cells: [...row.cells] });
    else for (const cell of row.cells) known.cells.push(cell);
  }
  return [...byNumber.values()].map(({ first, cells }) => ({ ...first, cells }));
}

function cellsInOrder(cells: readonly Cell[]): Cell[] {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return [...byColumn.values()].sort((one, other) => one.column - other.column);
}
