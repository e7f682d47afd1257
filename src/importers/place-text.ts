import { maskName } from '../text/mask.ts';
import type { CellPlace } from '../workbooks/workbook.ts';

/** `名册 › D7` */
export function placeText({ sheet, row, column }: CellPlace): string {
  return `${maskName(sheet)} › ${columnLetters(column)}${row}`;
}

function columnLetters(column: number): string {
  const last = (column - 1) % 26;
  const before = (column - 1 - last) / 26;
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + last);
}
