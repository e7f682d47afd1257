/** Where outputs may go: never onto the settings of a register, into a folder of records, or onto a record. */

import { existsSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { type Message, msg } from '../messages/catalogue.ts';
import { RECORD_FOLDERS } from '../model/kinds/index.ts';
import { SETTINGS_FILE } from '../records/settings.ts';
import { alike } from '../text/file-name.ts';
import { type WalkedPlaces, walkRecords } from './list-files.ts';
import { ownDescriptor } from './save/straight.ts';

const FOLDERS: ReadonlySet<string> = new Set(RECORD_FOLDERS);

/** Where no output ever goes, as far as a register is concerned. Its records are listed at most once. */
export class ForbiddenPlaces {
  readonly #root: string;
  readonly #known = new Map<'folders' | 'links' | 'records', ReadonlySet<string>>();
  #walked: WalkedPlaces | undefined;

  /** @param root the folder of the register at hand */
  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Why no output ever goes to a file, however it is named: through links, in other letters, by another name of the
   * folder. Also told of the other registers that it may lie in.
   *
   * @param file absolute
   */
  why(file: string): Message | undefined {
    const real = realPlace(file);
    if ([file, real].some((name) => sameName(path.basename(name), SETTINGS_FILE))) return msg('file.is-settings');
    if (isBelowRecords(real, this.#root)) return msg('file.among-records');
    const found = statOf(file);
    if (found?.isFile() !== true) return undefined;
    if (isSame(found, statOf(path.join(this.#root, SETTINGS_FILE)))) return msg('file.is-settings');
    return this.#isRecord(real, found) ? msg('file.is-record') : undefined;
  }

  /**
   * Links to one file, hard ones too, are one file. What has but one name is a record only where its folder is one of
   * theirs by another name, or a link among them leads to it: else not all of them are looked at.
   */
  #isRecord(real: string, found: Stats): boolean {
    const folder = statOf(path.dirname(real));
    const isAmong = folder !== undefined && this.#identitiesOf('folders').has(identityOf(folder));
    return this.#identitiesOf(isAmong || found.nlink > 1 ? 'records' : 'links').has(identityOf(found));
  }

  #identitiesOf(what: 'folders' | 'links' | 'records'): ReadonlySet<string> {
    const known = this.#known.get(what);
    if (known !== undefined) return known;
    this.#walked ??= walkRecords(this.#root);
    const { files, failures, folders, links } = this.#walked;
    // What was meant as a record and is refused, such as a link out of the register, is no place for outputs either.
    const refused = failures.map(({ file }) => file);
    const places = { folders, links: [...links, ...refused], records: [...files.map(({ file }) => file), ...refused] };
    const stats = places[what].map((file) => statOf(path.join(this.#root, file)));
    const identities = new Set(stats.flatMap((each) => (each === undefined ? [] : [identityOf(each)])));
    this.#known.set(what, identities);
    return identities;
  }
}

/**
 * Why a new file cannot have this name. A device, a pipe, or an output that the program was started with is written to,
 * whatever was there before.
 */
export function whyTaken(file: string): Message | undefined {
  if (ownDescriptor(file) !== undefined) return undefined;
  return statOf(file)?.isFile() === true ? msg('file.exists') : undefined;
}

/** Why no files can be put into a folder. One that does not exist yet is made. */
export function whyNoFolder(folder: string): Message | undefined {
  const found = statOf(folder);
  return found === undefined || found.isDirectory() ? undefined : msg('file.not-folder');
}

/** The place that a file has or would have, without links on the way. */
function realPlace(file: string): string {
  const missing: string[] = [];
  let there = file;
  while (!existsSync(there) && path.dirname(there) !== there) {
    missing.unshift(path.basename(there));
    there = path.dirname(there);
  }
  try {
    return path.join(realpathSync(there), ...missing);
  } catch {
    return file;
  }
}

/** Whether one of the folders above is a folder of records: by its place in a register, or as the same folder on disk. */
function isBelowRecords(file: string, root: string): boolean {
  const ofRoot = [...FOLDERS].flatMap((name) => statOf(path.join(root, name)) ?? []);
  const rootFolder = statOf(root);
  for (let folder = path.dirname(file); path.dirname(folder) !== folder; folder = path.dirname(folder)) {
    const found = statOf(folder);
    if (found !== undefined && ofRoot.some((other) => isSame(found, other))) return true;
    if (!FOLDERS.has(alike(path.basename(folder)))) continue;
    const above = path.dirname(folder);
    if (existsSync(path.join(above, SETTINGS_FILE)) || isSame(statOf(above), rootFolder)) return true;
  }
  return false;
}

function isSame(one: Stats | undefined, other: Stats | undefined): boolean {
  return one !== undefined && other !== undefined && identityOf(one) === identityOf(other);
}

function identityOf({ dev, ino }: Stats): string {
  return `${dev}:${ino}`;
}

/** Disks that do not tell capitals from small letters, or composed ones from others, take these for the same name. */
function sameName(one: string, other: string): boolean {
  return alike(one) === alike(other);
}

function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
