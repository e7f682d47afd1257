/** Numbers that fit no shape but are too long for anything else, such as an ID number that is written wrong. */

import { isLoose, isPartedEvenly, isTight } from './gaps.ts';
import { isYear } from './harmless.ts';
import { gapsOf, type Stretch, type Token } from './tokens.ts';

/** Digits of such a number, in one group or several. */
export const FEWEST_OPEN = 8;
/** Signs such as `一` and `①` stand in words too: fewer side by side are no number. */
const FEWEST_SIGNS = 11;
/** Serial numbers in the names of files are shorter. */
const FEWEST_IN_NAME = 15;

const REGION_DIGITS = 6;
const BIRTH_DIGITS = 8;

/** The tokens that are such a number, with what is tied to them. */
export function openStretches(tokens: readonly Token[]): Stretch[] {
  return [...secretsAlone(tokens), ...tied(tokens).flatMap((piece) => openWithin(tokens, piece))];
}

function secretsAlone(tokens: readonly Token[]): Stretch[] {
  return tokens.flatMap((token, at): Stretch[] => (isSecretAlone(token) ? [[at, at]] : []));
}

function isSecretAlone({ kind, digits, isName }: Token): boolean {
  if (kind === 'sign') return digits.length >= FEWEST_SIGNS;
  return kind === 'secret' || (kind === 'open' && digits.length >= (isName ? FEWEST_IN_NAME : FEWEST_OPEN));
}

/** Neighbours with nothing but a tight gap between them. */
function tied(tokens: readonly Token[]): Stretch[] {
  const pieces: Stretch[] = [];
  let first = 0;
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (next !== undefined && isTight(next.gap) && token.kind !== 'closed') return;
    pieces.push([first, at]);
    first = at + 1;
  });
  return pieces;
}

function openWithin(tokens: readonly Token[], piece: Stretch): Stretch[] {
  const [first, last] = piece;
  const parts = [...countsInARow(tokens, piece), ...evenlyParted(tokens, piece)];
  const open: number[] = [];
  for (let at = first; at <= last; at += 1)
    if (tokens[at]?.kind === 'open' && tokens[at]?.isName === false) open.push(at);
  const [from, to] = [open[0], open.at(-1)];
  if (from === undefined || to === undefined) return parts;
  const isWhole = from === to && (tokens[from]?.digits.length ?? 0) >= FEWEST_OPEN;
  const whole = isWhole ? ([from, to] as const) : widened(tokens, [from, to], piece);
  return digitsIn(tokens, whole) >= FEWEST_OPEN ? [...parts, whole] : parts;
}

/** Numbers with one and the same mark between all their groups, and not all of them dates and years. */
function evenlyParted(tokens: readonly Token[], [first, last]: Stretch): Stretch[] {
  const found: Stretch[] = [];
  for (let from = first; from < last; ) {
    const mark = tokens[from + 1]?.gap ?? '';
    let to = from;
    while (to < last && tokens[to + 1]?.gap === mark && hasOnly(tokens[to + 1], mark)) to += 1;
    if (hasOnly(tokens[from], mark) && isOneNumber(tokens.slice(from, to + 1))) found.push([from, to]);
    from = Math.max(to, from + 1);
  }
  return found;
}

function hasOnly(token: Token | undefined, mark: string): boolean {
  return token?.inner.every((gap) => gap === mark) === true;
}

function isOneNumber(tokens: readonly Token[]): boolean {
  const gaps = gapsOf(tokens);
  if (gaps.length < 2 || tokens.some(({ kind, isName }) => kind === 'closed' || isName)) return false;
  const isOfDates = tokens.every(({ kind, digits }) => kind === 'harmless' || isYear(digits));
  return !isOfDates && isPartedEvenly(gaps) && digitsIn(tokens, [0, tokens.length - 1]) >= FEWEST_OPEN;
}

/** Small numbers side by side: with nothing but blanks or dashes between them they are no list. A few years may be. */
function countsInARow(tokens: readonly Token[], [first, last]: Stretch): Stretch[] {
  const found: Stretch[] = [];
  let from = first;
  for (let at = first; at <= last + 1; at += 1) {
    const token = at <= last ? tokens[at] : undefined;
    if (token?.kind === 'count' && (at === from || isLoose(token.gap))) continue;
    const row = tokens.slice(from, at);
    const isOfYears = row.every(({ digits }) => isYear(digits));
    if (!isOfYears && digitsIn(tokens, [from, at - 1]) >= FEWEST_OPEN) found.push([from, at - 1]);
    from = token?.kind === 'count' ? at : at + 1;
  }
  return found;
}

/** With the small numbers on both sides, which are likely parts of it, and a date of birth behind a region. */
function widened(tokens: readonly Token[], [from, to]: Stretch, [first, last]: Stretch): Stretch {
  let start = from;
  let end = to;
  while (start > first && tokens[start - 1]?.kind === 'count') start -= 1;
  if (end < last && isRegion(tokens[end]) && isDateOfBirth(tokens[end + 1])) end += 1;
  while (end < last && tokens[end + 1]?.kind === 'count') end += 1;
  return [start, end];
}

function isRegion(token: Token | undefined): boolean {
  return token?.digits.length === REGION_DIGITS;
}

function isDateOfBirth(token: Token | undefined): boolean {
  return token?.kind === 'harmless' && token.groups === 1 && token.digits.length === BIRTH_DIGITS;
}

function digitsIn(tokens: readonly Token[], [first, last]: Stretch): number {
  let digits = 0;
  for (let at = first; at <= last; at += 1) digits += tokens[at]?.digits.length ?? 0;
  return digits;
}
