import type { Policy } from '../../model/policy.ts';
import { OPINION } from '../headers.words.ts';
import { readRemarks } from '../values/remarks.ts';
import { joinedLines, saysNothing } from './clean-text.ts';
import { isProcedure, type Label } from './form-labels.ts';
import type { Grid, SeenCell } from './grid.ts';
import { isHeaderLike } from './header-text.ts';
import type { Meaning } from './meanings.ts';
import type { SheetReport } from './sheet-report.ts';

/** Boxes with words in them that have no place in a record, to be asked about like columns. */
export function noteStrangers(grid: Grid, labels: readonly Label[], policy: Policy, report: SheetReport): void {
  const taken = new Set(labels.flatMap(({ cell, values }) => [cell, ...values]));
  const boxes = labels.filter(({ meaning, cell }) => meaning === 'family' || isProcedure(cell));
  const isInBox = ({ place: { row, column } }: SeenCell) =>
    boxes.some(({ top, bottom, next }) => top <= row && row <= bottom && column >= next);
  const note = (cell: SeenCell, meaning?: Meaning) => {
    const label = joinedLines(cell.text);
    const { sheet, column, row } = cell.place;
    report.columns.set([sheet, column, row, label].join('\0'), {
      place: cell.place,
      label,
      status: 'not-understood',
      ...(meaning !== undefined && { meaning }),
    });
  };
  for (const { meaning, cell, values } of labels) {
    const isUnread = values.some((value) => readRemarks(value, policy) === undefined);
    if (meaning === 'remarks' && isUnread) note(cell, meaning);
  }
  for (const cell of grid.rows.flatMap(grid.cellsOf)) {
    const { row, column } = cell.place;
    const value = grid.own(row, (grid.areaAt(row, column)?.right ?? column) + 1);
    const isLabel = value !== undefined && !taken.has(value) && !saysNothing(value.text) && isHeaderLike(cell.text);
    if (isLabel && !taken.has(cell) && !isInBox(cell) && !OPINION.test(cell.text)) note(cell);
  }
}
