/** What a character is to the number it stands in or beside. Asked of every character of every text, so remembered. */

import { digitOf } from './digits.ts';

export type CharacterKind = 'digit' | 'letter' | 'invisible' | 'mark';

const INVISIBLE = /^[\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]$/u;
const LETTER = /^[\p{L}\p{N}]$/u;

/** By UTF-16 unit; surrogates have none of their own. */
const known: (CharacterKind | undefined)[] = [];

export function kindOfCharacter(character: string): CharacterKind {
  if (character.length > 1) return kindOf(character);
  const unit = character.charCodeAt(0);
  let kind = known[unit];
  if (kind === undefined) {
    kind = kindOf(character);
    known[unit] = kind;
  }
  return kind;
}

function kindOf(character: string): CharacterKind {
  if (digitOf(character) !== undefined) return 'digit';
  if (LETTER.test(character)) return 'letter';
  return INVISIBLE.test(character) ? 'invisible' : 'mark';
}

/** The character at a place, whole where it takes two UTF-16 units; empty behind the end. */
export function characterAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 ? String.fromCodePoint(text.codePointAt(at) ?? unit) : text.charAt(at);
}
