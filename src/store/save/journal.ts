import { renameSync } from 'node:fs';
import path from 'node:path';
import { msg } from '../../messages/catalogue.ts';
import { UserError } from '../../messages/user-error.ts';
import { createFile, type Found, look, readOrdinary, syncFolder, writeLasting } from './disk.ts';
import { COMMIT, COMMIT_DRAFT, isTemporaryOf } from './names.ts';
import { saverOf } from './saver.ts';
import { type Expectation, seenAt } from './seen.ts';

/**
 * What stood in a place when the set was decided. The hash is there where the content was compared. It gives away nothing:
 * as long as the journal is there, so is the file.
 */
export interface Stamp {
  readonly size: string;
  /** In nanoseconds. */
  readonly time: string;
  readonly hash?: string;
}

/** A prepared file and the place that it takes, in the same folder: that alone is what a journal can make us do. */
export interface Placement {
  readonly folder: string;
  readonly temporary: string;
  readonly base: string;
  /** The file as the user knew it. */
  readonly name: string;
  /** Undefined where nothing stood. */
  readonly before: Stamp | undefined;
}

/** A set that is decided: every file of it is prepared and takes its place, now or at the next run. */
export interface Journal {
  readonly token: string;
  readonly placements: readonly Placement[];
}

export function stampOf(found: Found, expects: Expectation): Stamp {
  const stamp = { size: String(found.size), time: String(found.mtimeNs) };
  return typeof expects === 'object' ? { ...stamp, hash: expects.hash } : stamp;
}

/** Another time alone is no change: copying a folder, git and synchronised folders do that. */
export function isStill(file: string, before: Stamp): boolean {
  const found = look(file);
  if (found?.isFile() !== true || String(found.size) !== before.size) return false;
  if (String(found.mtimeNs) === before.time) return true;
  return before.hash !== undefined && seenAt(file)?.hash === before.hash;
}

/** From the rename on the set is decided. Paths are relative to the home: it may be moved before the next run. */
export function writeJournal(home: string, { token, placements }: Journal): void {
  const relative = placements.map((placement) => ({ ...placement, folder: path.relative(home, placement.folder) }));
  const draft = path.join(home, COMMIT_DRAFT);
  const text = `${JSON.stringify({ version: 1, token, placements: relative })}\n`;
  createFile(draft, 0o666, (descriptor) => writeLasting(descriptor, text));
  renameSync(draft, path.join(home, COMMIT));
  syncFolder(home);
}

/**
 * @returns undefined where no set is decided and unfinished
 * @throws UserError where the journal makes no sense: a kill cannot have done that
 */
export function readJournal(home: string, name: string): Journal | undefined {
  const text = readOrdinary(path.join(home, COMMIT))?.toString('utf8');
  if (text === undefined) return undefined;
  const journal = journalOf(text, home);
  if (journal === undefined) throw new UserError(msg('save.journal-damaged', { file: path.join(name, COMMIT) }));
  return journal;
}

function journalOf(text: string, home: string): Journal | undefined {
  try {
    const { version, token, placements } = JSON.parse(text) as Record<string, unknown>;
    if (version !== 1 || typeof token !== 'string' || saverOf(token) === undefined) return undefined;
    if (!Array.isArray(placements) || !placements.every((placement) => isPlacement(placement, token))) return undefined;
    return { token, placements: placements.map((each) => ({ ...each, folder: path.resolve(home, each.folder) })) };
  } catch {
    return undefined;
  }
}

/** A journal may come from anybody, as part of a workspace: it can name no file but beside one that we prepare. */
function isPlacement(value: unknown, token: string): value is Placement {
  if (typeof value !== 'object' || value === null) return false;
  const { folder, temporary, base, name, before } = value as Record<string, unknown>;
  if (typeof folder !== 'string' || typeof name !== 'string') return false;
  if (typeof temporary !== 'string' || !isTemporaryOf(token, temporary)) return false;
  if (typeof base !== 'string' || base === '' || base === '.' || base === '..') return false;
  return path.basename(base) === base && (before === undefined || isStamp(before));
}

function isStamp(value: unknown): value is Stamp {
  if (typeof value !== 'object' || value === null) return false;
  const { size, time, hash } = value as Record<string, unknown>;
  return typeof size === 'string' && typeof time === 'string' && ['string', 'undefined'].includes(typeof hash);
}
