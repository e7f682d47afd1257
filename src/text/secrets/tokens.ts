/** The groups of a run put together to numbers, and what each of them may be. */

import { type Group, gapBetween, type Run } from './groups.ts';
import { harmlessGroups, isCompactDate, isSmall, isYear } from './harmless.ts';
import { isIdNumber, isPhoneNumber } from './shapes.ts';

/**
 * - `secret`: the number of a passport, an ID number within a hexadecimal one
 * - `harmless`: a date, time, period, decimal, number of a document …
 * - `count`: a year or a small number, which may also be part of a longer one
 * - `sign`: digits that are no decimal digits, `一三八` or `①`, which also stand in plain words
 * - `closed`: part of a number that was hidden before, or of a hexadecimal one
 * - `open`: anything else
 */
export type TokenKind = 'secret' | 'harmless' | 'count' | 'sign' | 'closed' | 'open';

/** Indexes of the first and the last token. */
export type Stretch = readonly [first: number, last: number];

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** Whether it begins with a year. */
  readonly isDate: boolean;
  /** How many groups of digits it is written in. */
  readonly groups: number;
  /** What stands before it, behind the token before; of its own groups, the marks between them. */
  readonly gap: string;
  readonly inner: readonly string[];
  readonly isName: boolean;
}

/** What is known of places in the text besides its digits; worked out when it is asked for. */
export interface Places {
  /** Whether a place lies within the name of a file, or an id. */
  readonly isName: (at: number) => boolean;
  /** Whether a place lies within a hexadecimal number. */
  readonly isHexadecimal: (at: number) => boolean;
}

export function tokensOf(text: string, run: Run, places: Places): Token[] {
  const gaps = run.map((group, at) => {
    const next = run[at + 1];
    return next === undefined ? undefined : gapBetween(text, group, next);
  });
  const tokens: Token[] = [];
  for (let at = 0; at < run.length; ) {
    const first = run[at];
    if (first === undefined) break;
    const fixed = kindOfOne(text, first, places);
    const length = fixed === undefined ? harmlessLength(text, run, gaps, at) : 0;
    const kind = fixed ?? (length > 0 ? 'harmless' : plainKind(first, places));
    tokens.push({
      ...joined(run, gaps, at, Math.max(length, 1)),
      kind,
      isName: isOpen(kind) && places.isName(first.start),
    });
    at += Math.max(length, 1);
  }
  return tokens;
}

function joined(run: Run, gaps: readonly (string | undefined)[], at: number, groups: number) {
  const { start, end, digits } = run[at] ?? NOTHING;
  const gap = gaps[at - 1] ?? '';
  if (groups === 1) return { start, end, digits, gap, groups, inner: NO_GAPS, isDate: isCompactDate(digits) };
  const own = run.slice(at, at + groups);
  return {
    start,
    end: own.at(-1)?.end ?? end,
    digits: own.map((group) => group.digits).join(''),
    gap,
    groups,
    inner: gaps.slice(at, at + groups - 1).map((inner) => inner ?? ''),
    isDate: isYear(digits) || isCompactDate(digits),
  };
}

const NOTHING: Group = { start: 0, end: 0, digits: '', isPlain: true };
const NO_GAPS: readonly string[] = [];

function isOpen(kind: TokenKind): boolean {
  return kind === 'open' || kind === 'sign';
}

/** As many stars at least stand in the middle of a number that was hidden. */
const HIDDEN = '****';

/** What one group is by what stands around it. */
function kindOfOne(text: string, group: Group, places: Places): TokenKind | undefined {
  const isHidden = text.startsWith(HIDDEN, group.end) || text.startsWith(HIDDEN, group.start - HIDDEN.length);
  if (isHidden) return 'closed';
  if (!group.isPlain) return 'sign';
  if (!isPassport(text, group)) return undefined;
  return isCompactDate(group.digits) && places.isName(group.start) ? undefined : 'secret';
}

/** A letter and eight digits, or `E`, another letter and seven; also permits for Hong Kong, Macau and Taiwan. */
function isPassport(text: string, { start, digits }: Group): boolean {
  if (digits.length === 8) return /(?:^|[^A-Za-z0-9])[A-Z]$/.test(text.slice(Math.max(0, start - 2), start));
  return digits.length === 7 && /(?:^|[^A-Za-z0-9])E[A-Z]$/.test(text.slice(Math.max(0, start - 3), start));
}

function harmlessLength(text: string, run: Run, gaps: readonly (string | undefined)[], at: number): number {
  const length = harmlessGroups({
    digits: (offset) => run[at + offset]?.digits,
    gap: (offset) => gaps[at + offset],
    before: text.charAt((run[at]?.start ?? 0) - 1),
  });
  const digits = run.slice(at, at + length).map((group) => group.digits);
  // `1.3.8.0` may be a version, but with seven digits more it is a telephone number.
  const isSecret =
    length > 0 && !isYear(digits[0] ?? '') && (isPhoneNumber(digits.join('')) || isIdNumber(digits.join('')));
  return isSecret ? 0 : length;
}

function plainKind({ digits, start }: Group, places: Places): TokenKind {
  if (places.isHexadecimal(start)) return isIdNumber(digits) ? 'secret' : 'closed';
  return isSmall(digits) || isYear(digits) ? 'count' : 'open';
}

/** Between the tokens and within them. */
export function gapsOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ gap, inner }, at) => (at === 0 ? inner : [gap, ...inner]));
}
