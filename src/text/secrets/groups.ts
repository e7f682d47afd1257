/** Finds the digits of a text, grouped as they are written, and what stands between the groups. */

import { characterAt, kindOfCharacter } from './characters.ts';
import { digitOf } from './digits.ts';

/** Digits side by side. */
export interface Group {
  /** In UTF-16 units; the end is exclusive, and behind the `X` that may be the last character of an ID number. */
  readonly start: number;
  readonly end: number;
  /** In ASCII. */
  readonly digits: string;
  /** Whether all are decimal digits. */
  readonly isPlain: boolean;
}

/** Groups that may be parts of one number: nothing but blanks, marks and signs stands between them. */
export type Run = readonly Group[];

/** More than people put between the parts of a number, line ends and indentation of a record included. */
const WIDEST_GAP = 16;
/** What has been hidden before parts numbers. */
const MOST_STARS = 3;

/** Behind a backslash, as records and JSON write line ends, tabs and the like. */
const ESCAPED = /^[nrtabefvNLP_]$/;
const CHECK_CHARACTER = /^[XxＸｘ×]$/;

/** Fewer digits than this are no number that has to be hidden. */
export const FEWEST_DIGITS = 7;

/** Whether so few digits of a text stand together that nothing in it can be secret; most texts. */
export function hasFewDigits(text: string): boolean {
  if (text.length < FEWEST_DIGITS) return true;
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Digits of rare scripts take two units: the first is counted, whatever it stands for.
    const kind = code >= 0xd800 && code < 0xe000 ? 'digit' : kindOfCharacter(text.charAt(at));
    if (kind === 'digit') digits += 1;
    else if (kind === 'letter' && text.charAt(at - 1) !== '\\') digits = 0;
    if (digits >= FEWEST_DIGITS) return false;
  }
  return true;
}

/** All runs of a text, in order. */
export function runsOf(text: string): Run[] {
  const runs: Group[][] = [];
  let run: Group[] = [];
  let visible = 0;
  let stars = 0;
  for (let at = 0; at < text.length; ) {
    const character = characterAt(text, at);
    const kind = kindOfCharacter(character);
    if (kind === 'digit') {
      const group = groupAt(text, at);
      if (run.length === 0) runs.push(run);
      run.push(group);
      visible = 0;
      stars = 0;
      at = group.end;
      continue;
    }
    at += character.length;
    if (character === '\\' && ESCAPED.test(text.charAt(at))) {
      at += 1;
      visible += 1;
      continue;
    }
    if (kind !== 'invisible') visible += 1;
    if (character === '*') stars += 1;
    if (run.length > 0 && (kind === 'letter' || visible > WIDEST_GAP || stars > MOST_STARS)) run = [];
  }
  return runs;
}

function groupAt(text: string, start: number): Group {
  let end = start;
  let digits = '';
  let isPlain = true;
  for (let character = characterAt(text, start); character !== ''; character = characterAt(text, end)) {
    const digit = digitOf(character);
    if (digit === undefined) break;
    digits += digit.value;
    isPlain = isPlain && digit.isPlain;
    end += character.length;
  }
  return { start, end: hasCheckCharacter(text, end) ? end + 1 : end, digits, isPlain };
}

function hasCheckCharacter(text: string, at: number): boolean {
  if (!CHECK_CHARACTER.test(text.charAt(at))) return false;
  const next = characterAt(text, at + 1);
  return next === '' || !['letter', 'digit'].includes(kindOfCharacter(next));
}

/** What stands between two neighbouring groups, without what nobody sees, its marks in their plain form. */
export function gapBetween(text: string, before: Group, after: Group): string {
  const between = text.slice(before.end, after.start);
  if (/^[\x20-\x7e]*$/.test(between)) return between;
  return Array.from(between, plainMark).join('');
}

/** Full width marks as ASCII, hyphens as `-`, long dashes as `—`, waves as `~`, blanks of every width as a blank. */
function plainMark(mark: string): string {
  if (kindOfCharacter(mark) === 'invisible') return '';
  if (/^[～〜]$/.test(mark)) return '~';
  if (/^[–—―]$/.test(mark)) return '—';
  if (/^[\p{Pd}−]$/u.test(mark)) return '-';
  return /^\p{Zs}$/u.test(mark) ? ' ' : mark.normalize('NFKC');
}
