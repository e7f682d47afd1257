/**
 * What a workbook was filled in with, kept in a sheet of its own that nobody sees: by it the cells that were changed in
 * the workbook are told from those that were changed in the records meanwhile.
 *
 * It holds no values, only a fingerprint of each; of numbers of people a short one, from which no number can be found by
 * trying: a thousand and more fit each.
 */

import type { Sheet } from '../../workbooks/workbook.ts';
import { cleanText } from '../tables/clean-text.ts';
import type { TableKind } from '../tables/meanings.ts';
import type { FilledColumn } from './columns.ts';

export const BASELINE_SHEET = 'dgw';
const MARK = 'dgw-template';
const VERSION = '1';

/** Of one record: what its row showed. */
export interface FilledRow {
  readonly id: string;
  /** Position of the appointment that the row of a person shows. */
  readonly appointment: number;
  /** Fingerprints, in the order of the columns. */
  readonly prints: readonly string[];
}

export interface Baseline {
  /** Meanings of the columns, by kind. */
  readonly columns: Readonly<Record<TableKind, readonly string[]>>;
  readonly rows: Readonly<Record<TableKind, ReadonlyMap<string, FilledRow>>>;
}

/** The rows of the sheet: texts alone. */
export function* baselineRows(
  kinds: Readonly<Record<TableKind, { readonly columns: readonly FilledColumn[]; readonly rows: Iterable<FilledRow> }>>,
): Generator<string[], void, unknown> {
  yield [MARK, VERSION];
  for (const kind of KINDS) {
    const { columns, rows } = kinds[kind];
    yield [kind, JSON.stringify(columns.map(({ meaning }) => meaning))];
    for (const { id, appointment, prints } of rows) yield [id, `${appointment}`, prints.join(' ')];
  }
}

const KINDS = ['member', 'unit'] as const satisfies readonly TableKind[];

/** @returns `undefined` where the workbook is none that was filled in by the product, or by a later version of it */
export function baselineIn(sheets: readonly Sheet[]): Baseline | undefined {
  const sheet = sheets.find(({ name, isHidden }) => name === BASELINE_SHEET && isHidden === true);
  if (sheet === undefined) return undefined;
  const [first, ...lines] = sheet.rows.map(({ cells }) =>
    cells.map(({ value }) => (value.kind === 'text' ? value.text : '')),
  );
  if (first?.[0] !== MARK || first[1] !== VERSION) return undefined;
  const columns: Record<TableKind, readonly string[]> = { member: [], unit: [] };
  const rows = { member: new Map<string, FilledRow>(), unit: new Map<string, FilledRow>() };
  let kind: TableKind = 'member';
  for (const [id = '', second = '', prints] of lines) {
    const started = KINDS.find((one) => one === id);
    if (prints === undefined && started !== undefined) {
      kind = started;
      columns[kind] = meaningsIn(second);
    } else rows[kind].set(id, { id, appointment: Number(second), prints: (prints ?? '').split(' ') });
  }
  return { columns, rows };
}

function meaningsIn(text: string): string[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.map(String) : [];
  } catch {
    return [];
  }
}

const RADIX = 36;

/** Of the text that a person sees in the cell: nothing has none. FNV-1a over UTF-16 units. */
export function printOf(text: string, { isSecret }: Pick<FilledColumn, 'isSecret'>): string {
  const clean = isPlain(text) ? text : cleanText(text);
  if (clean === '') return '-';
  let hashed = 0x811c9dc5;
  for (let index = 0; index < clean.length; index += 1)
    hashed = Math.imul(hashed ^ clean.charCodeAt(index), 0x01000193);
  const folded = isSecret ? (hashed >>> 16) ^ (hashed & 0xffff) : hashed >>> 0;
  return folded.toString(RADIX);
}

/** Nearly all texts are; what `cleanText` would change is looked for before it is looked at. */
export function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isOrdinary = (code >= 0x4e00 && code <= 0x9fa5) || (code > 0x20 && code < 0x7f);
    if (!isOrdinary) return false;
  }
  return true;
}
