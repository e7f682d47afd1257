/** Comma-separated values (RFC 4180) that Excel opens as they are. */

import type { Words } from '../text/name.ts';
import { type Sealed, sealed } from './sealed.ts';

/** Without it Excel reads the file in the system's own encoding. */
const BYTE_ORDER_MARK = '\u{FEFF}';

/** Excel and its relatives take such texts for formulas; full-width signs count too where the system is Chinese. */
const FORMULA_START = /^[=+\-@＝＋－＠\t\r\n]/u;

export type CsvRow = readonly (Words | number)[];

export function writeCsv(rows: readonly CsvRow[]): Sealed<string> {
  return sealed(rows, (hidden) => BYTE_ORDER_MARK + hidden.map((row) => `${row.map(field).join(',')}\r\n`).join(''));
}

function field(value: Words | number): string {
  if (typeof value === 'number') return String(value);
  const words = String(value);
  const text = FORMULA_START.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
