/**
 * What exceljs alone needs for the same, as whole processes to compare with: `intake.bench.ts write|read
 * <template.xlsx>`; `anew` takes out of a template what says that its people are known.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

/** exceljs hangs on these in files of others; without them it reads no cell less. */
const UNREAD = { ignoreNodes: ['dataValidations'] };

const [part = '', file = ''] = process.argv.slice(2);
const book = new ExcelJS.Workbook();
if (part === 'read') await book.xlsx.load(readFileSync(file) as unknown as ExcelJS.Buffer, UNREAD);
else if (part === 'anew') {
  await book.xlsx.load(readFileSync(file) as unknown as ExcelJS.Buffer);
  book.removeWorksheet('dgw');
  for (const name of ['人员', '单位']) book.getWorksheet(name)?.spliceColumns(1, 1);
  writeFileSync(file, new Uint8Array(await book.xlsx.writeBuffer()));
} else {
  // The same texts in the same cells, as they come: no looks, no lists.
  const source = new ExcelJS.Workbook();
  await source.xlsx.load(readFileSync(file) as unknown as ExcelJS.Buffer, UNREAD);
  const sheets = source.worksheets.map((sheet) => {
    const rows: unknown[][] = [];
    sheet.eachRow((row) => rows.push((row.values as unknown[]).slice(1).map((value) => String(value ?? ''))));
    return { name: sheet.name, rows };
  });
  const started = performance.now();
  for (const { name, rows } of sheets) book.addWorksheet(name).addRows(rows);
  await book.xlsx.writeBuffer();
  process.stdout.write(`${(performance.now() - started) / 1000}\n`);
}
