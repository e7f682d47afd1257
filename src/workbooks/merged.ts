import { LAST_COLUMN } from './limits.ts';
import type { Area, Row } from './workbook.ts';

/**
 * The rows without what merged areas cover: only the first cell of an area is seen, and some programs leave contents in the
 * others. Takes time in proportion to rows, cells and the widths of the areas.
 */
export function withoutCovered(rows: readonly Row[], merged: readonly Area[]): readonly Row[] {
  if (merged.length === 0) return rows;
  const cover = new Cover(merged);
  const seen: Row[] = [];
  for (const row of rows) {
    cover.moveTo(row.row);
    const cells = row.cells.filter(({ column }) => !cover.covers(column));
    if (cells.length === row.cells.length) seen.push(row);
    else if (cells.length > 0) seen.push({ ...row, cells });
  }
  return seen;
}

/** How many areas cover each column of one row; goes from row to row downwards. */
class Cover {
  readonly #starting: readonly Area[];
  readonly #ending: readonly Area[];
  readonly #areas = new Uint32Array(LAST_COLUMN + 1);
  readonly #first = new Set<number>();
  #row = 0;
  #started = 0;
  #ended = 0;

  constructor(merged: readonly Area[]) {
    this.#starting = [...merged].sort((one, other) => one.top - other.top);
    this.#ending = [...merged].sort((one, other) => one.bottom - other.bottom);
    for (const { top, left } of merged) this.#first.add(placeNumber(top, left));
  }

  moveTo(row: number): void {
    this.#row = row;
    for (; (this.#starting[this.#started]?.top ?? row + 1) <= row; this.#started += 1)
      this.#add(this.#starting[this.#started], 1);
    for (; (this.#ending[this.#ended]?.bottom ?? row) < row; this.#ended += 1) this.#add(this.#ending[this.#ended], -1);
  }

  #add(area: Area | undefined, count: number): void {
    if (area === undefined) return;
    for (let column = area.left; column <= area.right; column += 1) {
      this.#areas[column] = (this.#areas[column] ?? 0) + count;
    }
  }

  covers(column: number): boolean {
    return this.#areas[column] !== 0 && !this.#first.has(placeNumber(this.#row, column));
  }
}

function placeNumber(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}
