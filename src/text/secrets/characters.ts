/** What a character is to the number it stands in or beside. Asked of every character of every text, so remembered. */

import { digitOf, isIdeograph } from './digits.ts';

export type CharacterKind = 'digit' | 'letter' | 'invisible' | 'mark';

const INVISIBLE = /^[\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]$/u;
const LETTER = /^[\p{L}\p{N}]$/u;

/** By UTF-16 unit; surrogates have none of their own. */
const known: (CharacterKind | undefined)[] = [];

export function kindOfCharacter(character: string): CharacterKind {
  if (character.length > 1) return kindOf(character);
  const unit = character.charCodeAt(0);
  if (unit < 0x80) return kindOfAscii(unit);
  let kind = known[unit];
  if (kind === undefined) {
    kind = kindOf(character);
    known[unit] = kind;
  }
  return kind;
}

/** Most texts have no others, and the classes of Unicode take milliseconds to be made. */
function kindOfAscii(unit: number): CharacterKind {
  if (unit >= 0x30 && unit <= 0x39) return 'digit';
  const isLetter = (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  return isLetter ? 'letter' : 'mark';
}

function kindOf(character: string): CharacterKind {
  if (digitOf(character) !== undefined) return 'digit';
  if (isIdeograph(character)) return 'letter';
  if (LETTER.test(character)) return 'letter';
  return INVISIBLE.test(character) ? 'invisible' : 'mark';
}

/** The character at a place, whole where it takes two UTF-16 units; empty behind the end. */
export function characterAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 ? String.fromCodePoint(text.codePointAt(at) ?? unit) : text.charAt(at);
}
