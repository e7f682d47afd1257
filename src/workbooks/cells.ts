/** Cells of a sheet: from markup to what they say (ECMA-376 part 1, 18.3.1.4). */

import { isColumn, isRow, placeOf } from './address.ts';
import { isOn } from './book.ts';
import type { FormatOfStyle } from './formats.ts';
import { MAX_CELLS, MAX_FORMATTING } from './limits.ts';
import { formattingCost, isoDateValue, numberValue } from './number-values.ts';
import { damaged, tooLarge } from './refusal.ts';
import { asTyped, richText } from './texts.ts';
import type { Cell, CellValue, Row } from './workbook.ts';
import type { Markup } from './xml/markup.ts';

/** What the cells of all sheets refer to, and what is still allowed of them. */
export interface Surroundings {
  readonly texts: readonly string[];
  readonly formatOf: FormatOfStyle;
  readonly is1904: boolean;
  cellsLeft: number;
  formattingLeft: number;
}

/** Rows that hold something, of the `sheetData` that was opened last, in the order of the file. */
export function rowsIn(markup: Markup, around: Surroundings, part: string): Row[] {
  const rows: Row[] = [];
  let before = 0;
  const inside = markup.depth;
  for (let step = markup.next(); markup.depth >= inside; step = markup.next()) {
    if (step !== 'open' || markup.name !== 'row') continue;
    const written = markup.attribute('r');
    const isHidden = isHiddenRow(markup);
    const { cells, told } = cellsIn(markup, around, part);
    const row = written === undefined ? (told ?? before + 1) : Number(written);
    if (!isRow(row)) throw damaged(part);
    if (cells.length > 0) rows.push({ row, ...(isHidden && { isHidden }), cells });
    before = row;
  }
  return rows;
}

function isHiddenRow(markup: Markup): boolean {
  return isOn(markup.attribute('hidden')) || Number(markup.attribute('ht') ?? 1) === 0;
}

interface CellsOfRow {
  readonly cells: Cell[];
  /** The row by the address of its first cell. */
  readonly told: number | undefined;
}

/** Some programs leave addresses out: such a cell stands beside the one before it. */
function cellsIn(markup: Markup, around: Surroundings, part: string): CellsOfRow {
  const cells: Cell[] = [];
  const inside = markup.depth;
  let told: number | undefined;
  let column = 0;
  for (let step = markup.next(); markup.depth >= inside; step = markup.next()) {
    if (step !== 'open' || markup.name !== 'c') continue;
    if (column === 0) told = placeOf(markup.attribute('r') ?? '')?.row;
    column = columnOf(markup) ?? column + 1;
    if (!isColumn(column)) throw damaged(part);
    if (markup.isEmpty) continue;
    const cell = cellAt(column, markup, around, part);
    if (cell !== undefined) cells.push(cell);
  }
  return { cells, told };
}

/** The column of the cell that was opened last, out of its bytes: there can be millions of them. */
export function columnOf(markup: Markup): number | undefined {
  const place = markup.attributePlace('r');
  if (place === undefined) return undefined;
  let column = 0;
  for (let at = place.start; at < place.end; at += 1) {
    const letter = (markup.bytes[at] ?? 0) & UPPER_CASE;
    if (letter < A || letter > Z) break;
    column = column * (Z - A + 1) + letter - A + 1;
  }
  return column;
}

const A = 0x41;
const Z = 0x5a;
const UPPER_CASE = 0x5f;

/** What stands in a cell, as it is written. */
interface Written {
  readonly type: string;
  readonly style: number;
  saved?: string;
  formula?: string;
  inline?: string;
}

function cellAt(column: number, markup: Markup, around: Surroundings, part: string): Cell | undefined {
  const written = writtenIn(markup);
  const value = isUnsaved(written)
    ? ({ kind: 'error', text: `=${written.formula || '…'}` } as const)
    : valueIn(written, around, part);
  if (value === undefined || (value.kind === 'text' && value.text === '')) return undefined;
  around.cellsLeft -= 1;
  if (around.cellsLeft < 0) throw tooLarge('cells', MAX_CELLS);
  return written.formula === undefined ? { column, value } : { column, value, isFormula: true };
}

function writtenIn(markup: Markup): Written {
  const written: Written = { type: markup.attribute('t') ?? 'n', style: Number(markup.attribute('s') ?? 0) };
  const inside = markup.depth;
  for (let step = markup.next(); markup.depth >= inside; step = markup.next()) {
    if (step !== 'open') continue;
    if (markup.name === 'v') written.saved = markup.innerText();
    else if (markup.name === 'f') written.formula = markup.innerText();
    else if (markup.name === 'is') written.inline = richText(markup);
    else markup.skipTo(inside);
  }
  return written;
}

/** A formula that no program has reckoned yet; a result that is an empty text has its type. */
function isUnsaved({ formula, saved, inline, type }: Written): boolean {
  return formula !== undefined && inline === undefined && (saved === undefined || (saved === '' && type !== 'str'));
}

function valueIn(written: Written, around: Surroundings, part: string): CellValue | undefined {
  const { type, saved = '', inline, style } = written;
  if (inline !== undefined) return { kind: 'text', text: inline };
  if (type === 'str' || type === 'inlineStr') return { kind: 'text', text: asTyped(saved) };
  if (saved === '') return undefined;
  switch (type) {
    case 's':
      return { kind: 'text', text: around.texts[Number(saved)] ?? unknownText(part) };
    case 'b':
      return { kind: 'boolean', is: saved === '1' || saved === 'true' };
    case 'e':
      return { kind: 'error', text: asTyped(saved) };
    case 'd':
      return isoDateValue(saved, around.formatOf(style));
    default:
      return numberIn(saved, style, around);
  }
}

function unknownText(part: string): never {
  throw damaged(part);
}

const DECIMAL = /^[-+.\dEe]+$/;

function numberIn(saved: string, style: number, around: Surroundings): CellValue {
  const number = DECIMAL.test(saved) ? Number(saved) : Number.NaN;
  if (!Number.isFinite(number)) return { kind: 'text', text: asTyped(saved) };
  const format = around.formatOf(style);
  around.formattingLeft -= formattingCost(number, format);
  if (around.formattingLeft < 0) throw tooLarge('formatting', MAX_FORMATTING);
  return numberValue(number, format, around.is1904);
}
