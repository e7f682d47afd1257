import { say } from '../../src/messages/catalogue.ts';
import { addressOf } from '../../src/workbooks/address.ts';
import { readWorkbook } from '../../src/workbooks/read-workbook.ts';
import type { CellValue, Sheet, Workbook } from '../../src/workbooks/workbook.ts';

/** The workbook; fails with the reason where it is refused. */
export function workbookOf(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes);
  if ('problem' in read) throw new Error(say('en', read.problem));
  return read;
}

export function firstSheet(bytes: Uint8Array): Sheet {
  const [sheet] = workbookOf(bytes).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** Values by address. */
export function valuesOf(sheet: Sheet): Record<string, CellValue> {
  return Object.fromEntries(
    sheet.rows.flatMap(({ row, cells }) => cells.map(({ column, value }) => [addressOf({ row, column }), value])),
  );
}

export function valuesIn(bytes: Uint8Array): Record<string, CellValue> {
  return valuesOf(firstSheet(bytes));
}

/** Key and parameters of the refusal. */
export function refusalOf(bytes: Uint8Array): { key: string; params: unknown } {
  const read = readWorkbook(bytes);
  if (!('problem' in read)) throw new Error('read, not refused');
  return { key: read.problem.key, params: read.problem.params };
}
