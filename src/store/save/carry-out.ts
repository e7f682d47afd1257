import path from 'node:path';
import { msg } from '../../messages/catalogue.ts';
import { UserError } from '../../messages/user-error.ts';
import { isSameFile, look, remove, removeIfPossible, syncFolder } from './disk.ts';
import type { Journal, Placement } from './journal.ts';
import { COMMIT, STAGE } from './names.ts';
import { putInPlace } from './put-in-place.ts';
import { whyUnwritable } from './why-unwritable.ts';

export interface CarriedOut {
  readonly written: readonly Placement[];
  /** Changed by somebody else after the set was decided, and left to them. */
  readonly leftAlone: readonly Placement[];
}

/** Nothing of the set has its place yet, and the first file did not get it: the set can still be given up. */
export class NothingDone extends Error {}

/**
 * Gives every file of a decided set its place and forgets the set.
 *
 * @param canGiveUp whether it has just been decided
 * @throws NothingDone where it can be given up and nothing happened yet
 * @throws UserError where some files did not get their place: the journal stays, and the next run goes on
 */
export function carryOut(home: string, journal: Journal, canGiveUp: boolean): CarriedOut {
  const written: Placement[] = [];
  const leftAlone: Placement[] = [];
  const failed: [Placement, unknown][] = [];
  for (const placement of journal.placements) {
    try {
      (putInPlace(placement) === 'written' ? written : leftAlone).push(placement);
    } catch (error) {
      const isFirst = written.length + leftAlone.length + failed.length === 0;
      if (canGiveUp && isFirst && isUntouched(placement)) throw new NothingDone(placement.name, { cause: error });
      failed.push([placement, error]);
    }
  }
  const [first] = failed;
  if (first) throw unfinished(first, failed.length, journal.placements.length);
  forget(home, journal, leftAlone);
  return { written, leftAlone };
}

function isUntouched({ folder, temporary, base }: Placement): boolean {
  const prepared = look(path.join(folder, temporary));
  return prepared !== undefined && !isSameFile(prepared, look(path.join(folder, base)));
}

function unfinished([{ name }, error]: [Placement, unknown], missing: number, files: number): UserError {
  const params = { file: name, why: whyUnwritable(error), written: files - missing, files };
  return new UserError(msg('save.unfinished', params), { cause: error });
}

/** The journal goes when nothing is left that only it knows of. */
function forget(home: string, journal: Journal, leftAlone: readonly Placement[]): void {
  for (const { folder, temporary } of leftAlone) remove(path.join(folder, temporary));
  for (const folder of new Set(journal.placements.map((placement) => placement.folder))) syncFolder(folder);
  remove(path.join(home, COMMIT));
  removeIfPossible(path.join(home, STAGE));
}
