/**
 * Where a text holds ID or phone numbers: right ones, however they are cut and parted, and ones that are written wrong.
 * The digits of a run are read as the numbers they may be; what fits the shape of an ID or phone number is one, and so
 * is what has eight digits or more and is neither a date nor anything else of the domain.
 */

import { fittingStretches } from './fitting.ts';
import { FEWEST_DIGITS, type Run, runsOf } from './groups.ts';
import { openStretches } from './open.ts';
import { type Places, type Stretch, tokensOf } from './tokens.ts';

/** From where to where in UTF-16 units, the end exclusive. */
export interface Secret {
  readonly start: number;
  readonly end: number;
}

/** A date and the number behind it in an id have one digit less. */
const FEWEST_IN_HARMLESS = 10;

/** The stretches of a text that have to be hidden, from left to right. */
export function secretsOf(text: string, places: Places): Secret[] {
  return runsOf(text).flatMap((run) => secretsOfRun(text, run, places));
}

function secretsOfRun(text: string, run: Run, places: Places): Secret[] {
  const digits = run.reduce((sum, group) => sum + group.digits.length, 0);
  if (digits < FEWEST_DIGITS) return [];
  const tokens = tokensOf(text, run, places);
  if (digits < FEWEST_IN_HARMLESS && tokens.length === 1 && tokens[0]?.kind === 'harmless') return [];
  return united([...fittingStretches(tokens), ...openStretches(tokens)]).map(([first, last]) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
  }));
}

/** Stretches that share a token become one. */
function united(stretches: readonly Stretch[]): Stretch[] {
  const joined: [number, number][] = [];
  for (const [first, last] of stretches.toSorted((one, other) => one[0] - other[0])) {
    const before = joined.at(-1);
    if (before !== undefined && first <= before[1]) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined;
}
