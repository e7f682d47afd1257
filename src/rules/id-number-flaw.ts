import type { Message } from '../messages/catalogue.ts';
import { FIRST_YEAR, isDay, LAST_YEAR } from '../model/day-text.ts';
import { birthDateOf, checkCharacterOf } from '../model/id-number.ts';
import { flawOfNumber } from '../text/typing-flaws.ts';
import { words } from './id-number.words.ts';

/**
 * What is wrong with an ID number. One with characters in it that the eye cannot tell is not counted: that is told as what
 * it is.
 */
export function flawOfIdNumber(number: string): Message | undefined {
  return flawOfNumber(number) === undefined ? problemOf(number) : undefined;
}

/** By GB 11643: 18 characters, a real date, the check character of ISO 7064 MOD 11-2. County codes change; any will do. */
function problemOf(number: string): Message | undefined {
  const length = [...number].length;
  if (length !== 18) return words.says.length({ length });
  if (!/^\d{17}[\dXx]$/.test(number)) return words.says.characters();
  const birthDate = birthDateOf(number);
  if (!isDay(birthDate)) return words.says.date({ date: birthDate, first: FIRST_YEAR, last: LAST_YEAR });
  if (checkCharacterOf(number) !== number.slice(17).toUpperCase()) return words.says.checkDigit();
  return number.endsWith('x') ? words.says.lowerCase() : undefined;
}
