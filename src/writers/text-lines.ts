/**
 * How text breaks into lines, near enough to what Excel and LibreOffice do: between wide characters, between words,
 * never before a closing mark nor after an opening one. Widths are columns: a wide character counts two.
 */

import stringWidth from 'string-width';
import { breakLines as fillLines, type Setting } from '../text/break-lines.ts';

const widths = new Map<string, number>();

/**
 * A narrow character takes one column in Chinese fonts, but up to 1.27 in those that stand in for a missing one (DejaVu
 * Sans on Linux): lines are reckoned with the wider ones.
 */
const WIDEST_NARROW = 1.27;

/** Columns of one line of text in a Chinese font. Marks of ambiguous width (`—`, `…`, `“`) are wide there. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += columnsOfCharacter(character);
  return columns;
}

function widestColumnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    const width = columnsOfCharacter(character);
    columns += width === 1 ? WIDEST_NARROW : width;
  }
  return columns;
}

function columnsOfCharacter(character: string): number {
  const code = character.charCodeAt(0);
  if (code >= 0x20 && code < 0x7f) return 1;
  if (code >= 0x4e00 && code < 0xa000) return 2;
  let width = widths.get(character);
  if (width === undefined) {
    width = stringWidth(character, { ambiguousIsNarrow: false });
    widths.set(character, width);
  }
  return width;
}

/** Spreadsheets break between any two wide characters, and behind a hyphen. */
const SHEET: Setting = {
  widthOf: widestColumnsOf,
  partsOf: (text) => text,
  mayEndLine: (character) => character === '-' || columnsOfCharacter(character) === 2,
  maySpill: true,
};

/** The lines of a text in a cell that is `columns` wide, with the text's own line breaks kept. */
export function breakLines(text: string, columns: number): string[] {
  const room = { first: Math.max(columns, 2), rest: Math.max(columns, 2) };
  return text.split('\n').flatMap((line) => (fits(line, columns) ? [line] : fillLines(line, room, SHEET)));
}

/** As wide as two columns in every font, which a plain space is not. */
const WIDE_SPACE = '\u3000';

/** The lines of one paragraph, all but the first indented by so many columns. */
export function breakLinesHanging(text: string, columns: number, indent: number): string[] {
  const [first = '', ...others] = fillLines(text, { first: columns, rest: columns - indent }, SHEET);
  return [first, ...others.map((line) => WIDE_SPACE.repeat(Math.floor(indent / 2)) + line)];
}

function fits(line: string, columns: number): boolean {
  return line.length * 2 <= columns || widestColumnsOf(line) <= columns;
}
