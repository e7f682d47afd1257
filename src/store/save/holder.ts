import path from 'node:path';
import { look, readOrdinary, removeIfPossible } from './disk.ts';
import { claimSaver } from './names.ts';
import { isGone, type Saver, saverOf } from './saver.ts';

/** What a lock says: who holds it. */
export interface Holder {
  /** Undefined where the process did not come to fill the lock in. */
  readonly saver: Saver | undefined;
  readonly token: string;
  /** The computer, for people. */
  readonly host: string;
  /** When it was claimed, in nanoseconds, by the clock of the disk. */
  readonly time: bigint;
}

/** How long a lock may be without its holder's name: it is filled in right after it is made. */
const UNFILLED_NS = 60n * 1_000_000_000n;

/** @returns undefined where there is no lock */
export function holderOf(lock: string): Holder | undefined {
  const found = look(lock);
  const content = found && readOrdinary(lock);
  if (found === undefined || content === undefined) return undefined;
  const { saver: token, host } = parsed(content.toString('utf8'));
  const saver = saverOf(token);
  return { saver, token: saver === undefined ? 'nobody' : token, host, time: found.mtimeNs };
}

export function lockText(token: string, host: string): string {
  return `${JSON.stringify({ saver: token, host })}\n`;
}

function parsed(text: string): { readonly saver: string; readonly host: string } {
  try {
    const { saver, host } = JSON.parse(text) as { saver?: unknown; host?: unknown };
    return { saver: String(saver), host: String(host) };
  } catch {
    return { saver: '', host: '' };
  }
}

/** @param now in nanoseconds, by the clock of the disk */
export function isDead({ saver, time }: Pick<Holder, 'saver' | 'time'>, now: bigint): boolean {
  const age = now - time;
  return saver === undefined ? age > UNFILLED_NS : isGone(saver, age);
}

/** Removes a lock in the making, or the right to remove one, if its process is gone. */
export function sweepClaim(file: string, now: bigint): void {
  const holder = holderOf(file);
  if (holder === undefined) return;
  // A lock in the making tells by its name who makes it, even where nothing is in it yet.
  const maker = saverOf(claimSaver(path.basename(file)) ?? '');
  if (isDead({ saver: maker ?? holder.saver, time: holder.time }, now)) removeIfPossible(file);
}
