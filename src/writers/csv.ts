/** Comma-separated values (RFC 4180) that Excel and its relatives open as they are. */

import type { Day } from '../model/records.ts';
import type { Words } from '../text/name.ts';
import { type Sealed, type SealedParts, sealed, sealedParts } from './sealed.ts';

/** A day is a date for a spreadsheet too; a text that only looks like one is not. */
export type CsvValue = Words | number | { readonly day: Day };

export type CsvRow = readonly CsvValue[];

/** Without it Excel reads the file in the system's own encoding. */
const BYTE_ORDER_MARK = '\u{FEFF}';

/** Taken for formulas; full-width signs count too where the system is Chinese. */
const FORMULA_START = /^[=+\-@＝＋－＠\t\r\n]/u;

const MONTHS = [
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?',
  'oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
].join('|');

const AMONG_DIGITS = String.raw`[\s\d.,:;/'’%()+\-–—$¥€£年月日时分秒]|(?<=[\d.])e|(?<=[\d\s])[ap]m?|上午|下午|${MONTHS}`;

/**
 * Taken for a number, a date, a time, a truth value or an error, whatever the language of the spreadsheet: `007`, `1E5`,
 * `2014-001`, `1-2`, `May 5`, `１２`, `5月1日`, `TRUE`. Rather too many than too few: a name is none of these.
 */
const CONVERTED = new RegExp(String.raw`^(?:(?=\D*\d)(?:${AMONG_DIGITS})+|true|false|#[^]*)$`, 'iu');

export function writeCsv(rows: readonly CsvRow[]): Sealed<string> {
  return sealed(rows, (hidden) => BYTE_ORDER_MARK + hidden.map(line).join(''));
}

/** The same, row by row, for very many. */
export function writeCsvParts(rows: Iterable<CsvRow>): SealedParts {
  return sealedParts(BYTE_ORDER_MARK, rows, line);
}

function line(row: CsvRow): string {
  return `${row.map(field).join(',')}\r\n`;
}

function field(value: CsvValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' && 'day' in value) return value.day;
  const text = keptText(String(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A text that stays text. An apostrophe disarms a formula for good; what would be converted is only kept from it by a
 * tab, which no cell shows and every reader of the file trims or can take away: no value begins with a tab of its own.
 */
function keptText(text: string): string {
  if (FORMULA_START.test(text)) return `'${text}`;
  return CONVERTED.test(text.normalize('NFKC')) ? `\t${text}` : text;
}
