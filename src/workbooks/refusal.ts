import type { Message } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import { type Quantity, says } from './workbook.words.ts';

/** Names of parts come from the file: only what part names are made of is said again (ECMA-376 part 2, 6.2.2.2). */
const UNSPEAKABLE = /[^\p{L}\p{N}/._[\] -]/gu;
const LONGEST_NAME = 80;

export function refused(problem: Message): UserError {
  return new UserError(problem);
}

/** @param part where, as far as it is known */
export function damaged(part = ''): UserError {
  return refused(says.damaged({ part: part.replace(UNSPEAKABLE, '?').slice(0, LONGEST_NAME) }));
}

export function tooLarge(what: Quantity, limit: number): UserError {
  return refused(says.tooLarge({ what, limit }));
}
