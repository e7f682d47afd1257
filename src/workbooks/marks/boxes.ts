/** How large the box of a note is and where it stands, so that all of the note can be read. */

import { LAST_COLUMN, LAST_ROW } from '../limits.ts';
import type { Note } from './comments.ts';
import type { Frame } from './frame.ts';

/** Pixels at 96 dpi, as all measures here. Characters of nine points: a Chinese one has twelve pixels. */
const CHARACTER = 6.5;
const LINE = 16;
const PADDING = 14;
const NARROWEST = 110;
const WIDEST = 330;

/** Where the box stands: a cell and how far into it, for two corners. */
export interface Anchor {
  readonly left: Corner;
  readonly top: Corner;
  readonly right: Corner;
  readonly bottom: Corner;
  /** In pixels: Excel goes by the corners, some other programs by the size. */
  readonly width: number;
  readonly height: number;
}

interface Corner {
  /** Counted from 0. */
  readonly at: number;
  readonly offset: number;
}

export function anchorOf(note: Note, frame: Frame, heights: ReadonlyMap<number, number>): Anchor {
  const { width, height } = sizeFor(note.text);
  const left = { at: Math.min(note.column, LAST_COLUMN - 1), offset: 15 };
  const top = { at: Math.max(note.row - 2, 0), offset: 4 };
  const widthOf = (at: number) => columnPixels(frame, at + 1);
  const heightOf = (at: number) => rowPixels(frame, heights, at + 1);
  return {
    left,
    top,
    width,
    height,
    right: cornerBehind(left, width, widthOf, LAST_COLUMN),
    bottom: cornerBehind(top, height, heightOf, LAST_ROW),
  };
}

function sizeFor(text: string): { width: number; height: number } {
  const lines = text.split('\n').map((line) => columnsOf(line) * CHARACTER);
  const width = Math.min(Math.max(...lines.map((line) => line + PADDING), NARROWEST), WIDEST);
  const count = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line / (width - PADDING))), 0);
  return { width: Math.ceil(width), height: count * LINE + PADDING };
}

/** A Chinese character is two wide. */
function columnsOf(line: string): number {
  let columns = 0;
  for (const character of line) columns += character < '\u2e80' ? 1 : 2;
  return columns;
}

/** Rows that have no height would be gone through without end. */
const MOST_STEPS = 2_000;

function cornerBehind(from: Corner, length: number, sizeOf: (at: number) => number, end: number): Corner {
  let { at } = from;
  let rest = from.offset + length;
  for (let step = 0; step < MOST_STEPS && at + 1 < end && rest > sizeOf(at); step += 1) {
    rest -= sizeOf(at);
    at += 1;
  }
  return { at, offset: Math.max(0, Math.floor(Math.min(rest, sizeOf(at)))) };
}

const USUAL_WIDTH = 8.43;
const USUAL_HEIGHT = 15;
/** Widest digit of the usual fonts at eleven points (18.3.1.13). */
const DIGIT = 7;

function columnPixels(frame: Frame, column: number): number {
  const own = frame.widths[column];
  const width = own === undefined || Number.isNaN(own) ? frame.defaultWidth : own;
  if (width === undefined) return Math.round(USUAL_WIDTH * DIGIT) + 5;
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

function rowPixels(frame: Frame, heights: ReadonlyMap<number, number>, row: number): number {
  return ((heights.get(row) ?? frame.defaultHeight ?? USUAL_HEIGHT) * 4) / 3;
}
