/**
 * How text breaks into lines, near enough to what Excel and LibreOffice do: between wide characters, between words,
 * never before a closing mark nor after an opening one. Widths are columns: a wide character counts two.
 */

import stringWidth from 'string-width';

const CLOSING = new Set('，。、；：？！）》〉」』】〕”’…—·%,.;:?!)');
const OPENING = new Set('（《〈「『【〔“‘(');
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

/** The lines of a text in a cell that is `columns` wide, with the text's own line breaks kept. */
export function breakLines(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => (fits(line, columns) ? [line] : breakLine(line, Math.max(columns, 2))));
}

/** As wide as two columns in every font, which a plain space is not. */
const WIDE_SPACE = '\u3000';

/** The lines of one paragraph, all but the first indented by so many columns. */
export function breakLinesHanging(text: string, columns: number, indent: number): string[] {
  const [first = '', ...rest] = breakLine(text, columns);
  const others = breakLine(rest.join(''), columns - indent).filter((line) => line !== '');
  return [first, ...others.map((line) => WIDE_SPACE.repeat(Math.floor(indent / 2)) + line)];
}

function fits(line: string, columns: number): boolean {
  return line.length * 2 <= columns || widestColumnsOf(line) <= columns;
}

function breakLine(line: string, columns: number): string[] {
  const lines: string[] = [];
  let current = '';
  let used = 0;
  for (const unit of unitsOf(line, columns)) {
    const width = widestColumnsOf(unit);
    if (used > 0 && used + widestColumnsOf(unit.trimEnd()) > columns) {
      lines.push(current);
      current = '';
      used = 0;
    }
    current += unit;
    used += width;
  }
  lines.push(current);
  return lines;
}

/** What a line may not break within: a word with the spaces behind it, or a wide character with its marks. */
function unitsOf(line: string, columns: number): string[] {
  const units: string[] = [];
  let last = '';
  for (const character of line) {
    if (last !== '' && (!sticks(last, character) || widestColumnsOf(last) >= columns)) {
      units.push(last);
      last = '';
    }
    last += character;
  }
  if (last !== '') units.push(last);
  return units;
}

function sticks(before: string, character: string): boolean {
  const end = before.at(-1) ?? '';
  if (CLOSING.has(character) || character === ' ') return true;
  if (OPENING.has(end)) return true;
  return isNarrow(end) && end !== ' ' && end !== '-' && isNarrow(character);
}

function isNarrow(character: string): boolean {
  return columnsOfCharacter(character) === 1;
}
