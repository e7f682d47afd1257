/**
 * What exceljs alone needs for the cells of a ledger, as a whole process to compare with: `ledger.bench.ts cells
 * <ledger.xlsx> <cells.json>` takes them out of it, `write <cells.json> <copy.xlsx>` writes them again in their looks.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

interface Cells {
  readonly styles: readonly Partial<ExcelJS.Style>[];
  readonly widths: readonly number[];
  readonly rows: readonly {
    readonly height: number;
    readonly cells: readonly (readonly [string | number, number])[];
  }[];
}

async function cellsOf(file: string): Promise<Cells> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(readFileSync(file) as unknown as ExcelJS.Buffer);
  const sheet = book.worksheets[0];
  if (sheet === undefined) throw new Error(`no sheet in ${file}`);
  const styles = new Map<string, number>();
  const rows: { height: number; cells: [string | number, number][] }[] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    const cells: [string | number, number][] = [];
    row.eachCell({ includeEmpty: true }, ({ value, style }) => {
      const key = JSON.stringify(style);
      if (!styles.has(key)) styles.set(key, styles.size);
      cells.push([typeof value === 'number' ? value : String(value ?? ''), styles.get(key) ?? 0]);
    });
    rows.push({ height: row.height, cells });
  });
  const widths = sheet.columns.map(({ width = 9 }) => width);
  return { styles: [...styles.keys()].map((key) => JSON.parse(key) as Partial<ExcelJS.Style>), widths, rows };
}

async function writeBare({ styles, widths, rows }: Cells, file: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('bare');
  sheet.columns = widths.map((width) => ({ width }));
  for (const [index, { height, cells }] of rows.entries()) {
    const row = sheet.getRow(index + 1);
    row.height = height;
    for (const [at, [value, style]] of cells.entries()) {
      const cell = row.getCell(at + 1);
      cell.value = value;
      cell.style = styles[style] ?? {};
    }
  }
  await book.xlsx.writeFile(file);
}

const [part = '', from = '', to = ''] = process.argv.slice(2);
if (part === 'cells') writeFileSync(to, JSON.stringify(await cellsOf(from)));
else await writeBare(JSON.parse(readFileSync(from, 'utf8')) as Cells, to);
