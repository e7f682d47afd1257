import { msg } from '../../messages/catalogue.ts';
import { insertion, replacement } from '../repair.ts';
import { contentEnd, keyOf, type Line, separatorIn } from './line.ts';
import type { Slip } from './slip.ts';

/** What stands behind the name of a field where `: ` should, on a line that has none. */
export function separatorSlip(text: string, line: Line): Slip | undefined {
  const key = keyOf(text, line);
  if (key === undefined || !isName(text.slice(key.start, key.end))) return undefined;
  const mark = text.charAt(key.end);
  if (mark === ':' && isWideBlank(text.charAt(key.end + 1))) return wideBlank(text, key.end + 1);
  if (separatorIn(text, key.end, contentEnd(text, line)) >= 0) return undefined;
  if (mark === '：') return fullWidthColon(text, key.end);
  return mark === ':' ? noBlank(key.end, text.slice(key.start, key.end)) : undefined;
}

/** A full-width colon in the place of `: `. */
export function fullWidthColon(text: string, at: number): Slip {
  const blank = /\s/.test(text.charAt(at + 1) || '\n') ? '' : ' ';
  const message = msg('yaml-syntax.full-width-colon');
  return { message, start: at, end: at + 1, edits: [replacement(at, '：', `:${blank}`)] };
}

/** A colon with the value right behind it. */
export function noBlank(colon: number, key: string): Slip {
  const message = msg('yaml-syntax.no-blank', { key });
  return { message, start: colon, end: colon + 1, edits: [insertion(colon + 1, ' ')] };
}

function wideBlank(text: string, at: number): Slip {
  const message = msg('yaml-syntax.wide-space');
  return { message, start: at, end: at + 1, edits: [replacement(at, text.charAt(at), ' ')] };
}

function isWideBlank(character: string): boolean {
  return character !== ' ' && character !== '\t' && /\s/.test(character) && !/[\r\n]/.test(character);
}

/** A time such as 12:30 is no field with its value. */
function isName(text: string): boolean {
  return /\p{L}/u.test(text);
}
