/** Puts the formats of marks on cells; cells and rows that are not there yet are made where they belong. */

import { addressOf, isColumn, isRow, placeOf } from '../address.ts';
import { isOn } from '../book.ts';
import { columnOf } from '../cells.ts';
import { damaged } from '../refusal.ts';
import type { Markup } from '../xml/markup.ts';
import type { Splice } from '../xml/splices.ts';
import { appended, type Child, placeOfElement, readElement, withAttribute } from './children.ts';
import { type Frame, numberOr } from './frame.ts';

/** Columns to be marked, by row, both rising. */
export type Wanted = ReadonlyMap<number, readonly number[]>;

export interface MarkedCells {
  readonly splices: Splice[];
  /** Heights of rows that have one of their own, in points. */
  readonly heights: ReadonlyMap<number, number>;
}

interface Work {
  readonly markup: Markup;
  readonly frame: Frame;
  readonly part: string;
  readonly wanted: Wanted;
  readonly markedStyle: (style: number) => number;
  readonly splices: Splice[];
  readonly heights: Map<number, number>;
  /** Rows still to be made or met, rising. */
  readonly rest: number[];
}

/** @param markup of the sheet, its root opened last */
export function markCells(
  markup: Markup,
  frame: Frame,
  wanted: Wanted,
  markedStyle: (style: number) => number,
  part: string,
): MarkedCells {
  const work: Work = {
    markup,
    frame,
    part,
    wanted,
    markedStyle,
    splices: [],
    heights: new Map(),
    rest: [...wanted.keys()],
  };
  let isDone = false;
  markup.eachChild((name) => {
    if (name !== 'sheetData' || isDone) return;
    isDone = true;
    markRows(work);
  });
  if (!isDone) throw damaged(part);
  return { splices: work.splices, heights: work.heights };
}

function markRows(work: Work): void {
  const { markup, splices, rest } = work;
  let before = 0;
  const data = readElement(markup, (name) => {
    if (name === 'row') before = markRow(work, before);
  });
  const rows = rest.map((row) => newRow(work, row)).join('');
  if (rows !== '') splices.push(...appended(markup.bytes, data, rows));
}

/** @returns its number */
function markRow(work: Work, before: number): number {
  const { markup, splices, rest } = work;
  const { start } = markup;
  const written = markup.attribute('r');
  const height = isOn(markup.attribute('hidden')) ? 0 : numberOr(markup.attribute('ht'));
  const style = numberOr(markup.attribute('s'));
  // Rows by the ten thousand are not marked: they are passed over, where their number is written.
  const isPassed = written !== undefined && !work.wanted.has(Number(written));
  const { element, cells, told } = isPassed ? passedRow(markup) : readRow(markup, work.part);
  const number = written === undefined ? (told ?? before + 1) : Number(written);
  if (!isRow(number)) throw damaged(work.part);
  if (height !== undefined) work.heights.set(number, height);
  const earlier = takeWhile(rest, (row) => row < number);
  if (earlier.length > 0) splices.push({ start, end: start, text: earlier.map((row) => newRow(work, row)).join('') });
  if (rest[0] === number && element !== undefined) {
    rest.shift();
    markCellsOfRow(work, { element, number, style, cells });
  }
  return number;
}

interface KnownCell {
  readonly column: number;
  readonly style: number;
  readonly element: Child;
}

/** Closes the row that was opened last. */
function readRow(markup: Markup, part: string) {
  const cells: KnownCell[] = [];
  let told: number | undefined;
  let column = 0;
  const visit = (name: string) => {
    if (name !== 'c') return;
    if (column === 0) told = placeOf(markup.attribute('r') ?? '')?.row;
    column = columnOf(markup) ?? column + 1;
    if (!isColumn(column)) throw damaged(part);
    const style = numberOr(markup.attribute('s')) ?? 0;
    cells.push({ column, style, element: placeOfElement(markup, ['s']) });
  };
  const element = readElement(markup, visit, ['spans']);
  return { element, cells, told };
}

function passedRow(markup: Markup): Partial<ReturnType<typeof readRow>> & { readonly cells: readonly KnownCell[] } {
  markup.skipTo(markup.depth - 1);
  return { cells: [] };
}

interface MarkedRow {
  readonly element: Child;
  readonly number: number;
  readonly style: number | undefined;
  readonly cells: readonly KnownCell[];
}

function markCellsOfRow(work: Work, { element, number, style, cells }: MarkedRow): void {
  const { splices, wanted, markedStyle, markup } = work;
  const atEnd: string[] = [];
  const made: number[] = [];
  for (const column of wanted.get(number) ?? []) {
    const known = cells.find((cell) => cell.column === column);
    if (known !== undefined) {
      splices.push(withAttribute(known.element, 's', String(markedStyle(known.style))));
      continue;
    }
    made.push(column);
    const text = newCell(work, number, column, style);
    const next = cells.find((cell) => cell.column > column)?.element.start;
    if (next === undefined) atEnd.push(text);
    else splices.push({ start: next, end: next, text });
  }
  if (atEnd.length > 0) splices.push(...appended(markup.bytes, element, atEnd.join('')));
  if (made.length > 0) splices.push(...widerSpans(markup, element, made));
}

/** The columns that a row says it uses, with those of new cells. */
function widerSpans(markup: Markup, element: Child, columns: readonly number[]): Splice[] {
  const place = element.attribute('spans');
  if (place === undefined) return [];
  const [, from, to] = /^(\d+):(\d+)$/.exec(markup.bytes.toString('latin1', place.start, place.end)) ?? [];
  if (from === undefined || to === undefined) return [];
  return [{ ...place, text: `${Math.min(Number(from), ...columns)}:${Math.max(Number(to), ...columns)}` }];
}

function newRow(work: Work, row: number): string {
  const tag = `${work.frame.prefix}row`;
  const cells = (work.wanted.get(row) ?? []).map((column) => newCell(work, row, column, undefined));
  return `<${tag} r="${row}">${cells.join('')}</${tag}>`;
}

/** A cell that is not there looks as its row does, else as its column. */
function newCell({ frame, markedStyle }: Work, row: number, column: number, rowStyle: number | undefined): string {
  const style = rowStyle ?? frame.styles[column] ?? 0;
  return `<${frame.prefix}c r="${addressOf({ row, column })}" s="${markedStyle(style)}"/>`;
}

function takeWhile(numbers: number[], isWanted: (number: number) => boolean): number[] {
  const end = numbers.findIndex((number) => !isWanted(number));
  return numbers.splice(0, end === -1 ? numbers.length : end);
}
