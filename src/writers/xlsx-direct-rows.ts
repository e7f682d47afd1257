/**
 * Many rows one below the other, of which every cell stands alone: written as XML in the place of one row that exceljs has
 * written as their model. exceljs makes some ten objects of each cell, which takes most of the time of a long list.
 */

import type { Row, Sheet } from './workbook.ts';
import { withWholeSize } from './xlsx-lazy-rows.ts';
import { Looks, placeOfRow } from './xlsx-looks.ts';

/** A run of rows, and how its cells look. */
export interface Run {
  /** Number of its first row. */
  readonly first: number;
  readonly rows: readonly Row[];
  readonly looks: Looks;
}

/** Shorter ones take no time anyway. */
const SHORTEST = 200;

/**
 * Runs of rows that can be written directly, from the top. Sheets with rows below these are left alone: what is long in
 * them are those.
 */
export function directRuns({ rows, plain, lazy }: Sheet): Run[] {
  if (plain !== undefined || lazy !== undefined || rows.length < SHORTEST) return [];
  const runs: Run[] = [];
  let start = 0;
  for (let end = 0; end <= rows.length; end += 1) {
    const row = rows[end];
    if (row !== undefined && isOfSingleCells(row)) continue;
    if (end - start >= SHORTEST) runs.push(runOf(rows.slice(start, end), start + 1));
    start = end + 1;
  }
  return runs;
}

/** A row without cells may be covered from above. */
function isOfSingleCells({ cells, height }: Row): boolean {
  return (
    height !== undefined && cells.length > 0 && cells.every(({ columns = 1, rows = 1 }) => columns === 1 && rows === 1)
  );
}

function runOf(rows: readonly Row[], first: number): Run {
  const looks = new Looks();
  for (const { cells } of rows) for (const cell of cells) looks.meet(cell);
  return { first, rows, looks };
}

/** What exceljs is to write: a model in the place of each run. */
export function* rowsWithModels(rows: readonly Row[], runs: readonly Run[]): Generator<[number: number, row: Row]> {
  let next = 1;
  for (const { first, rows: own, looks } of runs) {
    for (; next < first; next += 1) yield numbered(rows, next);
    yield [first, looks.model];
    next = first + own.length;
  }
  for (; next <= rows.length; next += 1) yield numbered(rows, next);
}

function numbered(rows: readonly Row[], number: number): [number, Row] {
  return [number, rows[number - 1] ?? { cells: [] }];
}

/** The sheet in parts, with each run in the place of its model. */
export function* withDirectRows(xml: string, sheet: Sheet, runs: readonly Run[]): Generator<string> {
  const whole = withWholeSize(xml, sheet, sheet.rows.length);
  let at = 0;
  for (const { first, rows, looks } of runs) {
    const { start, end } = placeOfRow(whole, first, at);
    yield whole.slice(at, start);
    const write = looks.writer(whole.slice(start, end));
    for (const [index, row] of rows.entries()) yield write(row, first + index);
    at = end;
  }
  yield whole.slice(at);
}
