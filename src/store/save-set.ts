/**
 * Saving a set of files: all of them or none, whatever ends the program and whenever.
 *
 * ## What is on the disk
 * A set has a *home*: the folder of `dgw.yaml`, or the folder of outputs. There lie, while it is being saved,
 * - `.dgw-save.lock`, the right to save here, with the token of the process that has it (see `save/lock.ts`);
 * - `.dgw-save.stage`, the folders in which files are prepared (see `save/stage.ts`);
 * - `.dgw-save.commit`, the journal: each prepared file, its place, and what stood there (see `save/journal.ts`).
 *
 * Each new content lies beside the file that it will replace, on the same disk, as `.dgw-set-<token>-<number>.tmp`.
 *
 * ## What happens, in order
 * 1. The lock is claimed, and what a killed run left behind is dealt with.
 * 2. *Staging.* Each file of the set is prepared, by `add`, which also refuses what cannot be written.
 * 3. *Deciding.* Once more every file must be as expected, and writable; everything prepared is put on the disk itself.
 *    Then the journal gets its name by a rename. This one step decides: before it nothing has changed, after it
 *    everything will.
 * 4. *Carrying out.* Each prepared file takes its place: by a rename, or, where nothing stood, by a hard link, which
 *    cannot overwrite. A file that is not what it was when the set was decided is left alone and told.
 * 5. Journal, stage and lock are removed, in this order.
 *
 * ## What the next run finds, and does
 * | stage | journal | the killed run was | done by `recoverLeftovers` and by the next set |
 * |---|---|---|---|
 * | no | no | not yet at it, or done with it | nothing |
 * | yes | no | staging, or giving up | removes what was prepared: all old |
 * | any | yes | carrying out | gives the rest their places: all new; a prepared file that is missing has its place |
 *
 * Each of these may be killed too and is done again. A lock whose process is gone does not count. An error while carrying
 * out leaves journal and prepared files: the next run goes on. A full disk is noticed before the set is decided.
 *
 * ## What it does not do
 * A reader who looks while names change (milliseconds) may see old and new files side by side. Between the last look at a
 * file and its rename (microseconds) a change by others would be lost: systems have no rename with a condition. A disk
 * without hard links (FAT) has the same gap for new files. A file with several names (hard links) keeps its old content
 * under the others. Access lists beyond mode, owner and group are not copied.
 */

import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import { carryOut, NothingDone } from './save/carry-out.ts';
import { syncFolder } from './save/disk.ts';
import { type Journal, writeJournal } from './save/journal.ts';
import { type Change, Prepared } from './save/prepare.ts';
import { NOTHING, type Recovery } from './save/recover.ts';
import { inWords } from './save/why-unwritable.ts';
import { abandon, begin, type Work } from './save/work.ts';

export type { Change } from './save/prepare.ts';
export { type Recovery, recoverLeftovers, tellRecovery } from './save/recover.ts';
export { saveFile } from './save/save-file.ts';
export { type Expectation, seenAs, seenAt } from './save/seen.ts';

export interface SaveOptions {
  /** Absolute: the folder of `dgw.yaml`, or the folder of outputs. One process at a time saves sets there. */
  readonly home: string;
  /** The home as the user knows it. */
  readonly homeName?: string;
}

export interface SaveOutcome {
  /** The files as the user knows them, in the order in which they were added. */
  readonly written: readonly string[];
  /** What was done about a save before that was interrupted. */
  readonly recovery: Recovery;
}

/** @throws UserError where one of the changes cannot be made: then none is */
export function saveSet(changes: Iterable<Change>, options: SaveOptions): SaveOutcome {
  const set = new SaveSet(options);
  try {
    for (const change of changes) set.add(change);
    return set.commit();
  } finally {
    set.abandon();
  }
}

/**
 * A set whose files come one by one, so that they need not be in memory together. Whoever makes one ends it by `commit` or
 * by `abandon`, which does no harm when the set is over:
 *
 *     const set = new SaveSet({ home });
 *     try {
 *       for (const order of orders) set.add({ …, content: await workbookOf(order) });
 *       set.commit();
 *     } finally {
 *       set.abandon();
 *     }
 */
export class SaveSet {
  private readonly home: string;
  private readonly homeName: string;
  private readonly prepared = new Prepared();
  private work: Work | undefined;
  private isOver = false;

  constructor({ home, homeName = home }: SaveOptions) {
    this.home = home;
    this.homeName = homeName;
  }

  /**
   * Prepares a change; its content need not be kept.
   *
   * @throws UserError where the file is not as expected, cannot be written, …; the set is given up then
   */
  add(change: Change): void {
    if (this.isOver) throw new Error('This set is over');
    this.work ??= begin(this.home, this.homeName);
    try {
      this.prepared.add(this.work, change);
    } catch (error) {
      this.abandon();
      throw inWords(error, change.name);
    }
  }

  /**
   * Makes all the changes.
   *
   * @throws UserError where none is made, or where some had to be left to the next run or to somebody else, which it says
   */
  commit(): SaveOutcome {
    if (this.isOver) throw new Error('This set is over');
    if (this.work === undefined) return { written: [], recovery: NOTHING };
    try {
      return this.carryOut(this.work, this.decide(this.work));
    } catch (error) {
      throw inWords(error, this.homeName);
    } finally {
      this.end();
    }
  }

  /** Takes back what was prepared. */
  abandon(): void {
    if (this.work !== undefined) abandon(this.work);
    this.end();
  }

  private decide(work: Work): Journal {
    try {
      const journal = { token: work.lock.token, placements: this.prepared.placements() };
      for (const folder of this.prepared.folders) syncFolder(folder);
      work.lock.requireHeld();
      writeJournal(work.home, journal);
      return journal;
    } catch (error) {
      this.abandon();
      throw error;
    }
  }

  private carryOut(work: Work, journal: Journal): SaveOutcome {
    try {
      const { written, leftAlone } = carryOut(work.home, journal, true);
      const [first] = leftAlone;
      if (first) throw new UserError(msg('save.others-changed', { file: first.name, written: written.length }));
      return { written: written.map(({ name }) => name), recovery: work.recovery };
    } catch (error) {
      if (!(error instanceof NothingDone)) throw error;
      this.abandon();
      throw inWords(error.cause, error.message);
    }
  }

  private end(): void {
    this.work?.lock.release();
    this.work = undefined;
    this.isOver = true;
  }
}
