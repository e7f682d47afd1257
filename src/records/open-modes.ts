import type { PolicySeats } from '../model/policy.ts';
import type { Words } from '../model/policy-words.ts';
import { slipOf } from '../text/slip.ts';

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

function isOwnWord(mode: string, modes: readonly string[]): boolean {
  return mode.trim() !== '' && !SEVERAL.test(mode) && slipOf(mode, modes) === undefined;
}
