import { addressOf } from '../workbooks/address.ts';
import type { CellPlace } from '../workbooks/workbook.ts';

/** `名册 › D7` */
export function placeText({ sheet, row, column }: CellPlace): string {
  return `${sheet} › ${addressOf({ row, column })}`;
}
