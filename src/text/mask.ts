/**
 * Hides ID and phone numbers: right ones, and ones that are written wrong. Eight digits or more count as such a number,
 * in one run or in groups, half or full width, also with invisible characters between them.
 */

const INVISIBLE = '[\\p{Cf}\\p{M}\\p{Default_Ignorable_Code_Point}]*';
const MARK = '(?:[\\p{Pd}−.·・_]|(?!\\n)\\p{Cc})';

/** One blank, or one mark with blanks around it. Two blanks part the columns of a table. */
const GAP_IN_COLUMNS = `${INVISIBLE}(?:\\p{Zs}?${MARK}\\p{Zs}?|\\p{Zs})?${INVISIBLE}`;
/** As people write by hand. */
const GAP_IN_TEXT = `${INVISIBLE}(?:(?:\\p{Zs}|${MARK})${INVISIBLE}){0,4}`;

const IN_COLUMNS = numbersWith(GAP_IN_COLUMNS);
const IN_TEXT = numbersWith(GAP_IN_TEXT);
/** Serial numbers may have eight digits or more too: in the name of a file only the real ones are hidden. */
const IN_FILE_NAMES = /(?<!\p{Nd})(?:\p{Nd}{15,}[Xx]?|1[3-9]\d{9}(?!\p{Nd}))/gu;

function numbersWith(gap: string): RegExp {
  return new RegExp(`\\p{Nd}(?:${gap}\\p{Nd}){7,}[XxＸｘ×]?`, 'gu');
}

const YEAR = '(?:1[89]|2[01])\\d\\d';
/** A day or a month, or the like of `2013-02-30`, which a message must be able to name. */
const DATE = `${YEAR}(?:[-./]\\d{1,2}){1,2}|${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])`;
/** What ids and periods are made of: `2014-03-20-2`, `2014-0012`, `2011-2016`. */
const DATED = `(?:(?:${DATE})(?:-\\d{1,3})?|${YEAR}-\\d{1,4})`;
const DATES = new RegExp(`^(?:${DATED}(?:-${DATED})?|\\d{4}-\\d\\d(?:-\\d\\d)?)$`);

/**
 * Hides the middle of every ID and phone number in a text: `4301**********0015`, `138****1234`; dates stay. The length
 * in UTF-16 units stays too, so that a caret under a line still points where it should.
 */
export function mask(text: string): string {
  return text.replace(IN_TEXT, hideUnlessDates);
}

/** The same for a table, in which two blanks part one number from the next. */
export function maskColumns(text: string): string {
  return text.replace(IN_COLUMNS, hideUnlessDates);
}

/** The same for the path of a file, which must still lead to it wherever that is possible. */
export function maskPath(file: string): string {
  return file.replace(IN_FILE_NAMES, hideMiddle);
}

function hideUnlessDates(number: string): string {
  const pieces = number.split(/[^\d./-]+/).filter((piece) => /\d/.test(piece));
  const isOfDates = pieces.length > 0 && pieces.every((piece) => DATES.test(piece));
  return isOfDates ? number : hideMiddle(number);
}

/** Shows the first and last digits, as many as the number of digits allows without giving it away. */
function hideMiddle(number: string): string {
  const characters = [...number];
  const digits = characters.flatMap((character, at) => (/[\p{Nd}XxＸｘ×]/u.test(character) ? [at] : []));
  const [before, after] = shownOf(digits.length);
  const first = digits[before] ?? 0;
  const last = digits[digits.length - after - 1] ?? characters.length;
  const hidden = characters.map((character, at) =>
    at < first || at > last ? character : '*'.repeat(character.length),
  );
  return hidden.join('');
}

function shownOf(digits: number): readonly [number, number] {
  if (digits >= 15) return [4, 4];
  return digits >= 11 ? [3, 4] : [2, 2];
}
