import { type CsvRow, writeCsv } from '../writers/csv.ts';
import type { Sealed } from '../writers/sealed.ts';
import type { CellValue } from './columns/column.ts';
import { type Contents, columnsOf } from './contents.ts';
import type { Ledger } from './ledger.ts';
import type { LedgerWords } from './ledgers.words.ts';

/** For Excel and the like: each value in a cell of its own. */
export function ledgerCsv<Line>(ledger: Ledger<Line>, contents: Contents<Line>, words: LedgerWords): Sealed<string> {
  const columns = columnsOf(contents.columns, ledger, 'data');
  const rows = ledger.lines.map(
    (line, at): CsvRow => columns.map(({ valueIn }) => csvValue(valueIn(line, words, at + 1), words)),
  );
  return writeCsv([columns.map(({ name }) => words.columns[name]), ...rows]);
}

function csvValue(value: CellValue, { separator }: LedgerWords): CsvRow[number] {
  if (typeof value !== 'object' || 'text' in value) return value;
  if ('names' in value) return value.names.join(separator);
  return value.day === undefined ? '' : { day: value.day };
}
