/** Comma-separated values (RFC 4180) that Excel opens as they are. */

/** Without it Excel reads the file in the system's own encoding. */
const BYTE_ORDER_MARK = '\u{FEFF}';

/** Excel and its relatives take such texts for formulas; full-width signs count too where the system is Chinese. */
const FORMULA_START = /^[=+\-@＝＋－＠\t\r\n]/u;

export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
