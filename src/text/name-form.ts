/** Whether a text can be what somebody, or something, is called. */

import { isIdNumber, isPhoneNumber } from './secrets/shapes.ts';

const DIGIT = /[0-9０-９]/;
const LETTER = /\p{L}/u;
const LONG_NUMBERS = /(?<![0-9A-Za-z])[0-9]{10,18}(?![0-9A-WYZa-wyz])/g;

/**
 * Nobody's name has a digit: it is a number of the person that came into the wrong box, or one given to namesakes. Letters
 * of any script, `·` and rare characters are as they may.
 */
export function isNoPersonsName(name: string): boolean {
  return DIGIT.test(name);
}

/** The most digits that somebody may have put behind a name, to tell it from that of a namesake. */
const MOST_TO_TELL_APART = 3;

/** Whether it is a name with the number of a namesake: odd, but nothing is lost by it. */
export function isNumberedName(name: string): boolean {
  const digits = name.match(/[0-9０-９]/g) ?? [];
  return digits.length > 0 && digits.length <= MOST_TO_TELL_APART && LETTER.test(name);
}

/** Organisations and units may be called by a number (8341部队), but not by one alone, nor by somebody's ID or telephone. */
export function isNoTitle(title: string): boolean {
  if (!DIGIT.test(title)) return false;
  return !LETTER.test(title.replace(/[Xx]/g, '')) || (title.match(LONG_NUMBERS) ?? []).some(isNumberOfAPerson);
}

function isNumberOfAPerson(digits: string): boolean {
  return isIdNumber(digits) || isPhoneNumber(digits);
}
