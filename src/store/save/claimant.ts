import { linkSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { msg } from '../../messages/catalogue.ts';
import { UserError } from '../../messages/user-error.ts';
import { systemCode } from '../system-error.ts';
import { createFile, isSameFile, look, remove, removeIfPossible, writeAll } from './disk.ts';
import { type Holder, holderOf, isDead, lockText } from './holder.ts';
import { claimName, takeoverName } from './names.ts';
import { patiently } from './patience.ts';
import { isOnThisMachine, newSaver, tokenOf } from './saver.ts';

/** Somebody else is saving. */
export class Busy extends UserError {}

/** Others may come and go while we ask; whoever finds a lock anew so often leaves it to them. */
const MOST_ATTEMPTS = 20;

/** Others must be able to read whose it is. */
const LOCK_MODE = 0o644;

/** A process that asks for a lock. */
export class Claimant {
  readonly token: string;
  readonly time: bigint;
  private readonly folder: string;
  private readonly folderName: string;
  private readonly text: string;
  /** The lock that will be linked. */
  private readonly draft: string;

  static in(folder: string, name: string): Claimant {
    const token = tokenOf(newSaver());
    const text = lockText(token, hostname());
    const draft = path.join(folder, claimName(token));
    createFile(draft, LOCK_MODE, (descriptor) => writeAll(descriptor, text));
    return new Claimant(folder, name, token, text, draft);
  }

  private constructor(folder: string, name: string, token: string, text: string, draft: string) {
    this.folder = folder;
    this.folderName = name;
    this.token = token;
    this.text = text;
    this.draft = draft;
    this.time = look(draft)?.mtimeNs ?? 0n;
  }

  end(): void {
    removeIfPossible(this.draft);
  }

  /** @throws UserError while another process holds it */
  take(lock: string): void {
    let holder: Holder | undefined;
    for (let attempts = 0; attempts < MOST_ATTEMPTS; attempts += 1) {
      if (this.link(lock)) return;
      holder = holderOf(lock);
      if (holder === undefined) continue;
      if (!isDead(holder, this.time)) break;
      this.removeDead(lock, holder);
    }
    throw this.busy(lock, holder);
  }

  /** @returns whether it is ours now */
  private link(lock: string): boolean {
    try {
      linkSync(this.draft, lock);
      return true;
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') return this.create(lock);
      // A network disk that had to ask twice says that what it made was there before.
      return isSameFile(look(this.draft), look(lock));
    }
  }

  /** Where there are no hard links. Any other reason why the link could not be made stands in the way of this too. */
  private create(lock: string): boolean {
    try {
      patiently(() => createFile(lock, LOCK_MODE, (descriptor) => writeAll(descriptor, this.text)));
      return true;
    } catch (error) {
      if (systemCode(error) === 'EEXIST') return false;
      throw error;
    }
  }

  private removeDead(lock: string, holder: Holder): void {
    const right = path.join(this.folder, takeoverName(holder.token));
    this.take(right);
    try {
      const now = holderOf(lock);
      if (now !== undefined && now.token === holder.token && isDead(now, this.time)) remove(lock);
    } finally {
      removeIfPossible(right);
    }
  }

  private busy(lock: string, holder: Holder | undefined): Busy {
    const folder = this.folderName;
    const saver = holder?.saver;
    if (saver === undefined || isOnThisMachine(saver)) {
      return new Busy(msg('save.busy', { folder, process: saver?.process }));
    }
    const where = { host: holder?.host ?? '', process: saver.process, lock: path.join(folder, path.basename(lock)) };
    return new Busy(msg('save.busy-elsewhere', { folder, ...where }));
  }
}
