/**
 * How text breaks into lines: between wide characters, between words, never before a closing mark nor after an opening
 * one, never within a number. Programs differ in this and know no numbers of documents, so the lines are made here and
 * written as they are. Widths are columns: a wide character counts two.
 */

import { eastAsianWidth } from 'get-east-asian-width';
import { fillLines } from '../text/fill-lines.ts';

const CLOSING = new Set('，。、；：？！）》〉」』】〕〗”’…—·～％‰,.;:?!)]}%');
const OPENING = new Set('（《〈「『【〔〖“‘([{');
const DIGIT = /\d/;
/** What belongs to the number before it. */
const MEASURE = new Set('年月日号岁人名届次度%％');
/** Numbers that are made of several runs: of documents (`淮工发〔2013〕12号`), of days (`2013年10月15日`). */
const NUMBERS = /[\p{Script=Han}A-Za-z]{1,8}〔\d{2,4}〕第?\d*号?|\d{4}年\d{1,2}月(?:\d{1,2}日)?/gu;
/** Names and short titles in a list (`周建国、李明`), kept whole only where that costs nothing. */
const ITEMS = new RegExp(`${NUMBERS.source}|(?<=^|、)\\p{Script=Han}{2,4}(?=、|$)`, 'gu');

/** Anything that is drawn by itself: neither a control nor a mark that is set upon the character before it. */
const DRAWN =
  /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/u;
const widths = new Map<string, number>();

/**
 * Columns of one line of text in a Chinese font, character by character. Marks of ambiguous width (`—`, `…`, `“`) are
 * wide there. `string-width` answers the same of single characters, after 36 ms for its table of emoji.
 */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += columnsOfCharacter(character);
  return columns;
}

function columnsOfCharacter(character: string): number {
  const code = character.charCodeAt(0);
  if (code >= 0x20 && code < 0x7f) return 1;
  if (code >= 0x4e00 && code < 0xa000) return 2;
  let width = widths.get(character);
  if (width === undefined) {
    width = DRAWN.test(character) ? eastAsianWidth(character.codePointAt(0) ?? 0, { ambiguousAsWide: true }) : 0;
    widths.set(character, width);
  }
  return width;
}

/**
 * What a narrow character takes in the fonts that stand in for a missing Chinese one (DejaVu Sans on Linux), where it
 * takes more than the one column that it has in Chinese fonts: lines are reckoned with the wider ones.
 */
const STAND_IN = Float64Array.from({ length: 128 }, (_, code) => standInColumns(String.fromCharCode(code)));

function standInColumns(character: string): number {
  if (/[ .,:;'|!()[\]/-]/.test(character)) return 1;
  if (/[MWmw@%]/.test(character)) return 2;
  return /[A-Z&+=<>~#]/.test(character) ? 1.6 : 1.27;
}

function widestColumnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += widestColumnsOfCharacter(character);
  return columns;
}

function widestColumnsOfCharacter(character: string): number {
  const standIn = STAND_IN[character.charCodeAt(0)];
  if (standIn !== undefined) return standIn;
  const columns = columnsOfCharacter(character);
  return columns === 1 ? 1.27 : columns;
}

/** The lines of a text in a cell that is `columns` wide, with the text's own line breaks kept. */
export function breakLines(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => (fits(line, columns) ? [line] : breakLine(line, Math.max(columns, 2))));
}

/** Whether a text takes one line of so many columns. */
export function isOneLine(text: string, columns: number): boolean {
  return !text.includes('\n') && fits(text, columns);
}

/** How many lines a text has by itself, where none of them has to be broken. */
export function linesAsTyped(text: string, columns: number): number | undefined {
  const lines = text.split('\n');
  return lines.every((line) => fits(line, columns)) ? lines.length : undefined;
}

/** Columns of the widest thing in a text that a line should not break within. */
export function widestUnit(text: string): number {
  let widest = 0;
  for (const line of text.split('\n')) {
    for (const unit of unitsOf(line, Number.POSITIVE_INFINITY, NUMBERS)) {
      widest = Math.max(widest, widestColumnsOf(unit.trimEnd()));
    }
  }
  return widest;
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
  const lines = fillLines(unitsOf(line, columns, ITEMS), { first: columns, rest: columns }, widestColumnsOf);
  keepCompany(lines);
  return lines.map((units) => units.join(''));
}

/** A last line of a single character, with its mark, takes the one before it along. */
function keepCompany(lines: string[][]): void {
  const [before, last] = [lines.at(-2), lines.at(-1)];
  const [alone] = last ?? [];
  if (before === undefined || last?.length !== 1 || alone === undefined || columnsOf(alone) > 4) return;
  const company = before.length > 2 ? before.at(-1) : undefined;
  if (company === undefined || columnsOf(company) > 4) return;
  before.pop();
  last.unshift(company);
}

/** What a line may not break within: a word or number with the spaces behind it, or a wide character with its marks. */
function unitsOf(line: string, columns: number, whole: RegExp): string[] {
  const units: string[] = [];
  const compounds = compoundsIn(line, whole, columns);
  let compound = compounds.next().value;
  let [start, index, used] = [0, 0, 0];
  let [beforeLast, last] = ['', ''];
  for (const character of line) {
    while (compound !== undefined && compound.end <= index) compound = compounds.next().value;
    const isWithin = compound !== undefined && index > compound.start;
    const width = widestColumnsOfCharacter(character);
    let end = index;
    if (isWithin || sticks(beforeLast, last, character)) {
      // Longer than a line: broken where it must be, but still with no closing mark at the start.
      const isTooLong = used + width > columns;
      end = isTooLong ? index - (CLOSING.has(character) ? last.length : 0) : start;
    }
    if (end > start) {
      units.push(line.slice(start, end));
      used = end < index ? widestColumnsOfCharacter(last) : 0;
      start = end;
    }
    used += width;
    index += character.length;
    [beforeLast, last] = [last, character];
  }
  if (start < line.length) units.push(line.slice(start));
  return units;
}

interface Compound {
  readonly start: number;
  readonly end: number;
}

/** Too long for a line, the number of a document loses characters before its brackets: they may be no part of it. */
function* compoundsIn(line: string, whole: RegExp, columns: number): Generator<Compound, undefined> {
  if (!/[〔年、]/.test(line)) return;
  for (const { 0: found, index } of line.matchAll(whole)) {
    let dropped = 0;
    while (widestColumnsOf(found.slice(dropped)) > columns && !'〔年'.includes(found[dropped + 1] ?? '〔'))
      dropped += 1;
    yield { start: index + dropped, end: index + found.length };
  }
}

function sticks(beforeLast: string, last: string, character: string): boolean {
  if (last === '') return true;
  const [before, after] = [traitsOf(last), traitsOf(character)];
  if ((after & TRAIT.clings) > 0 || (before & TRAIT.opens) > 0) return true;
  if ((before & TRAIT.digit) > 0 && (after & TRAIT.measure) > 0) return true;
  if (last === '-') return (traitsOf(beforeLast) & TRAIT.digit) > 0 && (after & TRAIT.digit) > 0;
  return (before & TRAIT.narrow) > 0 && last !== ' ' && (after & TRAIT.narrow) > 0;
}

/** What a character is beside others, each a bit. */
const TRAIT = { known: 1, clings: 2, opens: 4, digit: 8, measure: 16, narrow: 32 } as const;

/** Asked of every character of every text that does not fit. */
const traits = new Uint8Array(0x10000);

function traitsOf(character: string): number {
  if (character.length !== 1) return character === '' ? 0 : seenTraits(character);
  const code = character.charCodeAt(0);
  const known = traits[code] ?? 0;
  if (known > 0) return known;
  const seen = seenTraits(character);
  traits[code] = seen;
  return seen;
}

function seenTraits(character: string): number {
  const columns = columnsOfCharacter(character);
  return (
    TRAIT.known |
    (CLOSING.has(character) || character === ' ' || columns === 0 ? TRAIT.clings : 0) |
    (OPENING.has(character) ? TRAIT.opens : 0) |
    (DIGIT.test(character) ? TRAIT.digit : 0) |
    (MEASURE.has(character) ? TRAIT.measure : 0) |
    (columns === 1 ? TRAIT.narrow : 0)
  );
}
