import path from 'node:path';
import { type Message, msg } from '../../messages/catalogue.ts';
import { carryOut } from './carry-out.ts';
import { Busy } from './claimant.ts';
import { remove } from './disk.ts';
import { removeEmpty } from './folders.ts';
import { sweepClaim } from './holder.ts';
import { type Journal, type Placement, readJournal } from './journal.ts';
import { Lock } from './lock.ts';
import { sweepLone } from './lone-files.ts';
import { COMMIT_DRAFT, isClaimOrTakeover, isOurs, STAGE } from './names.ts';
import { namesIn, readStage, removeTemporaries } from './stage.ts';
import { inWords } from './why-unwritable.ts';

/** A file of an interrupted set. */
export interface Recovered {
  readonly path: string;
  /** As the user knew it. */
  readonly name: string;
}

/** What was done about a save that was interrupted. */
export interface Recovery {
  /** The set was decided, and these files have their new content now. */
  readonly finished: readonly Recovered[];
  /** Changed by somebody else since: left to them. */
  readonly leftAlone: readonly Recovered[];
  /** How many prepared files were removed of a set that was not decided: everything is as it was before. */
  readonly undone: number;
}

export const NOTHING: Recovery = { finished: [], leftAlone: [], undone: 0 };

/**
 * Completes or takes back what a killed run left in a folder. While another process saves there, nothing is done.
 *
 * @param folder where sets are saved: a workspace, or a folder of outputs
 * @param name the folder as the user knows it
 * @throws UserError where it cannot be completed; what is left stays known, and the next run tries again
 */
export function recoverLeftovers(folder: string, name: string = folder): Recovery {
  try {
    return namesIn(folder).some(isOurs) ? recoverUnderLock(folder, name) : NOTHING;
  } catch (error) {
    if (error instanceof Busy) return NOTHING;
    throw inWords(error, name);
  }
}

function recoverUnderLock(folder: string, name: string): Recovery {
  const lock = Lock.claim(folder, name);
  const made: string[] = [];
  try {
    return settle(folder, name, lock, made);
  } finally {
    lock.release();
    removeEmpty(made);
  }
}

/**
 * The same for whoever holds the lock.
 *
 * @param made is given the folders that an undecided set made, which may have become empty
 */
export function settle(home: string, name: string, lock: Lock, made: string[] = []): Recovery {
  const journal = readJournal(home, name);
  const recovery = journal === undefined ? takeBack(home, made) : complete(home, journal);
  for (const entry of namesIn(home)) {
    if (isClaimOrTakeover(entry)) sweepClaim(path.join(home, entry), lock.time);
  }
  sweepLone(home, lock.time);
  return recovery;
}

function complete(home: string, journal: Journal): Recovery {
  const { written, leftAlone } = carryOut(home, journal, false);
  return { finished: written.map(recovered), leftAlone: leftAlone.map(recovered), undone: 0 };
}

/** Gives up a set that was not decided. */
export function takeBack(home: string, made: string[] = []): Recovery {
  const staged = readStage(home);
  const undone = staged === undefined ? 0 : removeTemporaries(staged.folders, staged.token);
  remove(path.join(home, COMMIT_DRAFT));
  remove(path.join(home, STAGE));
  made.push(...(staged?.made ?? []));
  removeEmpty(made);
  return { ...NOTHING, undone };
}

function recovered({ folder, base, name }: Placement): Recovered {
  return { path: path.join(folder, base), name };
}

/** What to tell about a recovery, if there is anything. */
export function tellRecovery({ finished, leftAlone, undone }: Recovery): Message[] {
  const told: Message[] = [];
  if (finished.length > 0) told.push(msg('save.finished-now', { files: finished.length }));
  if (undone > 0) told.push(msg('save.taken-back', { files: undone }));
  return [...told, ...leftAlone.map(({ name }) => msg('save.left-alone', { file: name }))];
}
