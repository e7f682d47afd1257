/**
 * How long reading a large roster takes against exceljs, and marking it. Run with `npx tsx tests/bench/workbooks.bench.ts`;
 * exits 1 when a limit is passed.
 */

import ExcelJS from 'exceljs';
import { type Mark, markWorkbook } from '../../src/workbooks/marks/mark-workbook.ts';
import { readWorkbook } from '../../src/workbooks/read-workbook.ts';

const ROWS = 10_000;
const COLUMNS = 30;
const TIMES = 5;
/** Of what exceljs needs to read the same. */
const READING_LIMIT = 0.75;
const MARKING_LIMIT = 1;

async function best(work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let count = 0; count < TIMES; count += 1) {
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** Names that differ, as those of a roster do, and every fifth column numbers or days. */
async function largeRoster(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('名册');
  for (let row = 0; row < ROWS; row += 1) {
    sheet.addRow(
      Array.from({ length: COLUMNS }, (_, column) => {
        if (column % 10 === 0) return row * column + 0.5;
        return column % 5 === 0
          ? new Date(Date.UTC(1950, 0, (row * column) % 20_000))
          : `王丽华${row * COLUMNS + column}`;
      }),
    );
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function tell(name: string, value: number, unit: string, limit?: number): boolean {
  const isKept = limit === undefined || value < limit;
  const verdict = limit === undefined ? '' : `  ${isKept ? '<' : '>='} ${limit}`;
  process.stdout.write(`${name.padEnd(48)} ${value.toFixed(2).padStart(9)} ${unit}${verdict}\n`);
  return isKept;
}

async function run(): Promise<number> {
  const bytes = await largeRoster();
  const marks = Array.from(
    { length: 200 },
    (_, at): Mark => ({ place: { sheet: '名册', row: at * 50 + 1, column: 3 }, note: '请核对' }),
  );
  const excel = await best(() => new ExcelJS.Workbook().xlsx.load(bytes as unknown as ExcelJS.Buffer));
  const reading = await best(() => readWorkbook(bytes));
  const marking = await best(() => markWorkbook(bytes, marks));
  tell(`exceljs reads ${ROWS} × ${COLUMNS}`, excel, 'ms');
  tell('read', reading, 'ms');
  tell('200 cells marked', marking, 'ms');
  const isFast = [
    tell('read / exceljs', reading / excel, 'x', READING_LIMIT),
    tell('marked / exceljs', marking / excel, 'x', MARKING_LIMIT),
  ];
  return isFast.every(Boolean) ? 0 : 1;
}

process.exitCode = await run();
