import path from 'node:path';
import { removeIfPossible } from './disk.ts';
import { Folders, removeEmpty } from './folders.ts';
import { Lock } from './lock.ts';
import { COMMIT } from './names.ts';
import { type Recovery, settle, takeBack } from './recover.ts';
import { removeTemporaries, Stage } from './stage.ts';
import { inWords } from './why-unwritable.ts';

/** What a set has in its home while it is being saved. */
export interface Work {
  /** Without links. */
  readonly home: string;
  readonly lock: Lock;
  readonly stage: Stage;
  readonly folders: Folders;
  /** What was done about the save before. */
  readonly recovery: Recovery;
}

/**
 * Takes possession of a home, and makes it where it is missing.
 *
 * @param name the home as the user knows it
 * @throws UserError where another process saves there, or where what it left cannot be completed
 */
export function begin(home: string, name: string): Work {
  const homeFolders = new Folders();
  try {
    const real = homeFolders.ready(home);
    return beginUnder(Lock.claim(real, name), real, name, homeFolders.made);
  } catch (error) {
    homeFolders.removeMade();
    throw inWords(error, name);
  }
}

function beginUnder(lock: Lock, home: string, name: string, made: readonly string[]): Work {
  try {
    const recovery = settle(home, name, lock);
    const stage = new Stage(home, lock.token);
    const folders = new Folders((folder) => stage.noteMaking(folder));
    const work = { home, lock, stage, folders, recovery };
    noteMade(work, made);
    return work;
  } catch (error) {
    lock.release();
    throw error;
  }
}

function noteMade(work: Work, made: readonly string[]): void {
  try {
    for (const folder of made) work.stage.noteMaking(folder);
  } catch (error) {
    abandon(work);
    throw error;
  }
}

/**
 * Takes back what a set prepared. What cannot be taken back now stays known to the next run; a journal, too: as long as it
 * is there, so must be what it names.
 */
export function abandon({ home, lock, stage }: Work): void {
  const made: string[] = [];
  try {
    if (!lock.isHeld()) removeTemporaries(stage.folders, lock.token);
    else if (removeIfPossible(path.join(home, COMMIT))) takeBack(home, made);
  } catch {
    // The next run sees to it.
  }
  lock.release();
  removeEmpty(made);
}
