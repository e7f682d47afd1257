/** Rows that are written as they are made, as XML in the place of one row that exceljs has written as their model. */

import { columnLetters } from '../text/column-letters.ts';
import { MAX_ROW_HEIGHT, rowFitter } from './layout.ts';
import type { Cell, Row, Sheet } from './workbook.ts';
import { Looks, placeOfRow } from './xlsx-looks.ts';
import { sized } from './xlsx-plain-rows.ts';

/** What has to be known of lazy rows before the first of them is written. */
export interface Survey {
  readonly rows: number;
  readonly cells: number;
  readonly looks: Looks;
}

export function surveyOf(sheet: Sheet): Survey {
  const looks = new Looks();
  let [rows, cells] = [0, 0];
  for (const row of fittedRows(sheet)) {
    rows += 1;
    cells += row.cells.length;
    for (const cell of row.cells) looks.meet(cell);
  }
  return { rows, cells, looks };
}

/**
 * The sheet in parts, with its lazy rows in the place of its last one, which is their model.
 *
 * @param xml of the sheet, as exceljs writes it
 * @param first number of the row that is their model
 */
export function* withLazyRows(xml: string, sheet: Sheet, survey: Survey, first: number): Generator<string> {
  const { start, end } = placeOfRow(xml, first);
  const write = survey.looks.writer(xml.slice(start, end));
  yield withWholeSize(xml.slice(0, start), sheet, first + survey.rows - 1);
  const merged: string[] = [];
  let number = first;
  for (const row of fittedRows(sheet)) {
    yield write(row, number);
    for (const cell of row.cells) if ((cell.rows ?? 1) > 1) merged.push(areaOf(cell, number));
    number += 1;
  }
  yield withMerged(xml.slice(end), merged);
}

/** Each with its height. A row taller than Excel allows is several, its cells merged over them. */
function* fittedRows({ lazy, widths }: Sheet): Generator<Row & { readonly height: number }> {
  if (lazy === undefined) return;
  const fitted = rowFitter({ widths });
  for (const row of lazy.make()) {
    const written = fitted(row);
    const parts = Math.max(1, Math.ceil(written.height / MAX_ROW_HEIGHT));
    if (parts === 1) yield written;
    else yield* partsOf(written, parts);
  }
}

function* partsOf(
  { height, cells }: Row & { readonly height: number },
  parts: number,
): Generator<Row & { height: number }> {
  yield { height: height / parts, cells: cells.map((cell) => ({ ...cell, rows: parts })) };
  // Each cell of a block has its lines; one below a number looks like it and holds none.
  const below = cells.map((cell) => ({ ...cell, value: typeof cell.value === 'number' ? Number.NaN : '' }));
  for (let part = 1; part < parts; part += 1) yield { height: height / parts, cells: below };
}

function areaOf({ column, rows = 1 }: Cell, number: number): string {
  const letters = columnLetters(column);
  return `${letters}${number}:${letters}${number + rows - 1}`;
}

/** The model is as wide as there are looks, which says nothing of the sheet. */
export function withWholeSize(xml: string, { widths }: Sheet, last: number): string {
  return sized(xml, last).replace(/(<dimension ref="[A-Z]+\d+:)[A-Z]+/, `$1${columnLetters(widths.length)}`);
}

const MERGED = /<mergeCells count="(\d+)">/;

function withMerged(xml: string, areas: readonly string[]): string {
  if (areas.length === 0) return xml;
  const more = areas.map((area) => `<mergeCell ref="${area}"/>`).join('');
  const before = MERGED.exec(xml);
  if (before === null) {
    return xml.replace('</sheetData>', `</sheetData><mergeCells count="${areas.length}">${more}</mergeCells>`);
  }
  return xml
    .replace(MERGED, `<mergeCells count="${Number(before[1]) + areas.length}">`)
    .replace('</mergeCells>', `${more}</mergeCells>`);
}
