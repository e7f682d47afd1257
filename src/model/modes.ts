/** Modes of appointment beside those that a document lists. */

import { slipOf } from '../text/slip.ts';
import { allLevels } from './level.ts';
import type { Policy, PolicySeats } from './policy.ts';
import type { Words } from './policy-words.ts';

/** Several words in one are a list that was written as one word. */
const SEVERAL = /[，、；;,]/;

/**
 * Whether the level leaves this mode open though it does not list it: one of another level, or a word of its own that is no
 * slip of a listed one.
 */
export function leavesOpen(
  { modes, otherModes }: Pick<PolicySeats, 'modes' | 'otherModes'>,
  mode: string,
  words: Words,
): boolean {
  if (otherModes !== true || modes.includes(mode)) return false;
  return words.modes.has(mode) || isOwnWord(mode, modes);
}

/** Whether any level leaves modes open: for whoever does not know the level. */
export function hasOtherModes(policy: Policy): boolean {
  return allLevels(policy).some(({ otherModes }) => otherModes === true);
}

function isOwnWord(mode: string, modes: readonly string[]): boolean {
  return mode.trim() !== '' && !SEVERAL.test(mode) && slipOf(mode, modes) === undefined;
}
