/** The labels of a form, and what stands at their right. */

import { FORM_BOXES } from '../headers.words.ts';
import type { Grid, SeenCell } from './grid.ts';
import { headerForm, isHeaderLike } from './header-text.ts';
import type { Meaning, Meanings } from './meanings.ts';

export interface Label {
  readonly meaning: Meaning;
  readonly cell: SeenCell;
  /** The label of which this one is a part: `全日制教育` of `毕业院校系及专业`. */
  readonly group: string;
  /** What stands at its right, row by row. */
  readonly values: readonly SeenCell[];
  readonly top: number;
  readonly bottom: number;
  /** The first column behind it. */
  readonly next: number;
}

export function labelOf({ text, value }: SeenCell, meanings: Meanings): Meaning | undefined {
  if (value.kind !== 'text' || !isHeaderLike(text)) return undefined;
  const meaning = meanings.of([text], 'member');
  // Other words for a name in a header are values in a form: `委员`.
  return meaning === 'name' && !/姓名|name/.test(headerForm(text)) ? undefined : meaning;
}

/** Labels that begin a box over several rows own what stands in it: a family's table has labels of its own. */
export function labelsOf(grid: Grid, meanings: Meanings): Label[] {
  const labels: Label[] = [];
  let inside: { readonly bottom: number; readonly next: number } | undefined;
  for (const row of grid.rows) {
    let group = '';
    for (const cell of grid.cellsOf(row)) {
      if (inside !== undefined && row <= inside.bottom && cell.place.column >= inside.next) continue;
      const meaning = labelOf(cell, meanings);
      if (meaning === undefined && !isProcedure(cell)) continue;
      const label = labelAt(grid, cell, meaning ?? 'left-out', group, meanings);
      group = cell.text;
      if (meaning === undefined || meaning === 'family') inside = label;
      labels.push(label);
    }
  }
  return labels;
}

export function isProcedure({ text }: SeenCell): boolean {
  return FORM_BOXES.procedure.some((word) => word === headerForm(text));
}

function labelAt(grid: Grid, cell: SeenCell, meaning: Meaning, group: string, meanings: Meanings): Label {
  const { row, column } = cell.place;
  const area = grid.areaAt(row, column);
  const [bottom, next] = [area?.bottom ?? row, (area?.right ?? column) + 1];
  const values: SeenCell[] = [];
  for (const below of rowsBetween(grid, row, bottom)) {
    const value = grid.own(below, next);
    if (value !== undefined && labelOf(value, meanings) === undefined) values.push(value);
  }
  return { meaning, cell, group, values, top: row, bottom, next };
}

export function rowsBetween({ rows }: Grid, top: number, bottom: number): number[] {
  return rows.filter((row) => top <= row && row <= bottom);
}
