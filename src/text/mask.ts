/** Hides ID and phone numbers, so that no message, list or report shows one in full. */

import { remembering } from './remembering.ts';
import { digitOf, isIdeograph } from './secrets/digits.ts';
import { secretsOf } from './secrets/find.ts';
import { hasFewDigits } from './secrets/groups.ts';
import { placesOf, placesOfName } from './secrets/places.ts';
import type { Places } from './secrets/tokens.ts';

/** A day as records write it, or paper, with the blank on either side. */
const DAY = /[ \n]?(?:19|20)\d\d([-.])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])[ \n]?/g;

/**
 * Hides the middle of every ID and phone number in a text: `4301**********0015`, `138****1234`; dates, numbers of
 * documents and the like stay. The length in UTF-16 units stays too, so that a caret under a line still points where it
 * should. Masked again it is the same. Takes time in proportion to the text.
 */
export function mask(text: string): string {
  return hasFewDigits(text) || hasFewDigits(withoutLoneDays(text)) ? text : maskedOnce(text);
}

/**
 * Without the days that stand between Chinese characters or the ends of the text, where no other digit can belong to them:
 * lists and reports hold hundreds of thousands, and nothing in one is ever hidden.
 */
function withoutLoneDays(text: string): string {
  return text.replace(DAY, (day, _mark: string, at: number) => {
    const isLone = isEndOrWord(text.charAt(at - 1)) && isEndOrWord(text.charAt(at + day.length));
    return isLone ? '' : day;
  });
}

/** Numerals are digits; Latin letters may be the last character of a number, or write a line end. */
function isEndOrWord(character: string): boolean {
  return character === '' || (isIdeograph(character) && digitOf(character) === undefined);
}

const maskedOnce = remembering((text) => maskedThroughout(text, placesOf));

/** The same for an id or a path, which must still lead to its record wherever that is possible: serial numbers stay. */
export function maskName(name: string): string {
  return hasFewDigits(name) ? name : maskedThroughout(name, placesOfName);
}

/** More passes than any text takes; each is one reading of it. */
const MOST_PASSES = 4;

/** What is hidden parts what stands on either side of it, so that more may be seen to be a number than before. */
function maskedThroughout(text: string, placesIn: (text: string) => Places): string {
  let shown = text;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const before = shown;
    shown = masked(before, placesIn(before));
    if (shown === before) break;
  }
  return shown;
}

function masked(text: string, places: Places): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of secretsOf(text, places)) {
    shown += text.slice(at, start) + hideMiddle(text.slice(start, end));
    at = end;
  }
  return shown + text.slice(at);
}

/** Shows the first and last digits, as many as the number of digits allows without giving it away. */
function hideMiddle(number: string): string {
  const characters = [...number];
  const digits = characters.flatMap((character, at) => (isDigit(character) ? [at] : []));
  const [before, after] = shownOf(digits.length);
  const first = digits[before] ?? 0;
  const last = digits[digits.length - after - 1] ?? characters.length;
  const hidden = characters.map((character, at) =>
    at < first || at > last ? character : '*'.repeat(character.length),
  );
  return hidden.join('');
}

function isDigit(character: string): boolean {
  return digitOf(character) !== undefined || /^[XxＸｘ×]$/.test(character);
}

function shownOf(digits: number): readonly [number, number] {
  if (digits >= 15) return [4, 4];
  return digits >= 11 ? [3, 4] : [2, 2];
}
