import path from 'node:path';
import { msg } from '../../messages/catalogue.ts';
import { Busy, Claimant } from './claimant.ts';
import { remove } from './disk.ts';
import { holderOf } from './holder.ts';
import { LOCK } from './names.ts';

/**
 * The right to save sets in a folder: one process at a time has it, and each knows of the others even where it is
 * killed at any step.
 *
 * The lock is a file with its holder's token, written under another name and claimed by a hard link, which fails where
 * the name is taken. Where the disk knows no hard links (FAT) it is created exclusively and filled in afterwards.
 *
 * The lock of a process that is gone must be removed by one successor alone: a second one, which also found it dead,
 * would remove the first one's new lock. So the right to remove it is a lock itself, named by the dead one's token,
 * which is never used again; whoever has it removes the lock if it is still the dead one's. If the successor is killed
 * too, its own dead lock is removed in the same way.
 */
export class Lock {
  readonly token: string;
  /** The time when it was claimed, in nanoseconds, by the clock of the disk. */
  readonly time: bigint;
  private readonly folder: string;
  private readonly name: string;

  /**
   * @param name the folder as the user knows it
   * @throws UserError where another process is saving there
   */
  static claim(folder: string, name: string): Lock {
    const claimant = Claimant.in(folder, name);
    try {
      claimant.take(path.join(folder, LOCK));
      return new Lock(folder, name, claimant);
    } finally {
      claimant.end();
    }
  }

  private constructor(folder: string, name: string, claimant: Claimant) {
    this.folder = folder;
    this.name = name;
    this.token = claimant.token;
    this.time = claimant.time;
  }

  /** It may be lost: to another computer, while this one slept for more than a day. */
  isHeld(): boolean {
    return holderOf(path.join(this.folder, LOCK))?.token === this.token;
  }

  /** @throws UserError where it is lost */
  requireHeld(): void {
    if (!this.isHeld()) throw new Busy(msg('save.busy', { folder: this.name, process: undefined }));
  }

  release(): void {
    try {
      if (this.isHeld()) remove(path.join(this.folder, LOCK));
    } catch {
      // Nobody is kept waiting longer than until our end.
    }
  }
}
