/** Numbers that have the shape of an ID or phone number once their digits stand side by side. */

import { isListed, isPartedEvenly } from './gaps.ts';
import { isIdNumber, isPhoneNumber, MOST_DIGITS } from './shapes.ts';
import { gapsOf, type Stretch, type Token } from './tokens.ts';

const REGION_DIGITS = 6;
const BIRTH_DIGITS = 8;

/** The tokens that are such a number together. */
export function fittingStretches(tokens: readonly Token[]): Stretch[] {
  const found: Stretch[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    let digits = '';
    for (let last = first; last < tokens.length; last += 1) {
      const token = tokens[last];
      if (token === undefined || token.kind === 'closed') break;
      digits += token.digits;
      if (digits.length > MOST_DIGITS) break;
      const isId = isIdNumber(digits);
      if ((isId || isPhoneNumber(digits)) && isLikely(tokens.slice(first, last + 1), isId)) found.push([first, last]);
    }
  }
  return found;
}

/** Whether numbers that fit by their digits are parts of one number, and not a list or sentence by chance. */
function isLikely(tokens: readonly Token[], isId: boolean): boolean {
  const isMarked = tokens.some(({ kind, digits }) => kind === 'open' || (kind === 'sign' && digits.length > 1));
  const harmless = tokens.filter(({ kind }) => kind === 'harmless');
  if (harmless.length > 0 && !canHold(harmless, tokens, isId, isMarked)) return false;
  return isId || isMarked || isCutEvenly(tokens) || !gapsOf(tokens).some(isListed);
}

/**
 * A date within an ID number is its date of birth, behind the six digits of the region. Elsewhere a date stands beside
 * numbers by chance, unless the same mark parts all of it; so does a decimal or a time, unless a number beside it is
 * nothing by itself.
 */
function canHold(harmless: readonly Token[], tokens: readonly Token[], isId: boolean, isMarked: boolean): boolean {
  if (tokens.length === 1 && tokens[0]?.groups === 1) return false;
  if (isPartedEvenly(gapsOf(tokens))) return true;
  const dates = harmless.filter(({ isDate }) => isDate);
  if (isId && dates.length === 1 && harmless.length === 1) return isMarked || isBirthDate(tokens);
  return isMarked && dates.length === 0;
}

function isBirthDate(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ kind }) => kind === 'harmless');
  const before = tokens.slice(0, at).reduce((digits, token) => digits + token.digits.length, 0);
  return before === REGION_DIGITS && tokens[at]?.digits.length === BIRTH_DIGITS;
}

/** Into single digits, or into groups of three and more of one size, the last may be shorter. */
function isCutEvenly(tokens: readonly Token[]): boolean {
  const size = tokens[0]?.digits.length ?? 0;
  if (size === 2) return false;
  return tokens.every(({ digits }, at) => at === tokens.length - 1 || digits.length === size);
}
