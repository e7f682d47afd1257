/** What an ID number says of its holder. */

import { isDay } from '../../model/day-text.ts';
import { birthDateOf, checkCharacterOf, isManByNumber } from '../../model/id-number.ts';
import type { Day } from '../../model/records.ts';
import { type Answers, textIn } from '../answers.ts';

/** A number that can be one; what is wrong with another is told where it was asked. */
function numberIn(answers: Answers): string | undefined {
  const number = textIn(answers, 'idNumber');
  if (number === undefined || !/^\d{17}[\dX]$/.test(number)) return undefined;
  return isDay(birthDateOf(number)) && checkCharacterOf(number) === number.at(17) ? number : undefined;
}

export function birthDateByNumber(answers: Answers): Day | undefined {
  const number = numberIn(answers);
  return number === undefined ? undefined : birthDateOf(number);
}

export function genderByNumber(answers: Answers): '男' | '女' | undefined {
  const number = numberIn(answers);
  if (number === undefined) return undefined;
  return isManByNumber(number) ? '男' : '女';
}
