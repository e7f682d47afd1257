import { existsSync } from 'node:fs';
import path from 'node:path';
import { recoverLeftovers } from '../../../src/store/save-set.ts';
import { type Item, leftovers, statesOf } from './sets.ts';

/**
 * What a killed run left, and what the next one makes of it, such as `new+old → new`. Anything else but `old` and `new` is
 * told, as is what the next run leaves behind.
 */
export function verdictOn(home: string, items: readonly Item[]): string {
  const found = statesOf(home, items);
  const isDecided = existsSync(path.join(home, '.dgw-save.commit'));
  const { leftAlone } = recoverLeftovers(home);
  const after = [...statesOf(home, items), ...leftovers(home), ...leftAlone.map(({ name }) => `${name} left alone`)];
  const isAsDecided = after[0] === (isDecided || found.join() === 'new' ? 'new' : 'old');
  return `${found.join('+')} → ${after.join('+')}${isAsDecided ? '' : ', which was not decided'}`;
}

/** All that may come of it. */
export const GOOD_VERDICTS = ['new → new', 'new+old → new', 'old → new', 'old → old'];
