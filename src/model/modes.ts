import { allLevels } from './level.ts';
import type { Policy } from './policy.ts';

/** Whether any level leaves modes open: for whoever does not know the level. */
export function hasOtherModes(policy: Policy): boolean {
  return allLevels(policy).some(({ otherModes }) => otherModes === true);
}
