import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { msg } from '../messages/catalogue.ts';
import { KINDS, RECORD_KINDS } from '../model/kinds/index.ts';
import { isRecordFile, type RecordFile } from '../records/record-file.ts';
import { compareByCodePoint } from '../text/text-order.ts';
import type { Failure, Listing } from './files.ts';
import { straysBeside, whyStray } from './stray-records.ts';
import { whyUnreadable } from './system-error.ts';

/** Where the records of a workspace lie on the disk. */
export interface WalkedPlaces extends Listing {
  /** Real folders that were walked, by the names by which they were met. */
  readonly folders: readonly string[];
  /** Links in them, whatever they lead to. */
  readonly links: readonly string[];
}

/** All record files below a folder, by walking it. */
export function listFiles(root: string): Listing {
  const { files, failures, others } = walkRecords(root);
  return { files, failures, others };
}

export function walkRecords(root: string): WalkedPlaces {
  const files: RecordFile[] = [];
  const folders: string[] = [];
  const links: string[] = [];
  const failures: Failure[] = [];
  const others: string[] = [];
  const linked = new Set<string>();
  for (const kind of RECORD_KINDS) {
    const walk = new Walk(root, failures, others, linked);
    walk.top(KINDS[kind].folder);
    walk.links();
    walk.found.sort(compareByCodePoint);
    for (const file of walk.found) files.push({ kind, file });
    // One by one: a spread of a hundred thousand does not fit on the stack.
    for (const folder of walk.folders) folders.push(folder);
    for (const link of walk.linksMet) links.push(link);
  }
  failures.push(...straysBeside(root, linked));
  return { files, failures, others, folders, links };
}

interface Link {
  readonly file: string;
  readonly isNamedAsRecord: boolean;
}

/**
 * The folders of one kind of record. Each real folder is walked once, by whatever name it is met first: folders that
 * are linked to twice on every level would be walked 2ⁿ times. Links are looked at when all that is really there has
 * been walked, so that a file goes by its own name.
 */
class Walk {
  readonly found: string[] = [];
  readonly folders: string[] = [];
  readonly linksMet: string[] = [];
  private readonly root: string;
  private readonly failures: Failure[];
  private readonly others: string[];
  /** Real paths of folders that links have led to. */
  private readonly linked: Set<string>;
  /** How many of the folders are among the real ones. */
  private resolved = 0;
  private readonly realFolders = new Set<string>();
  private waiting: Link[] = [];
  private realRoot: string | undefined;

  constructor(root: string, failures: Failure[], others: string[], linked: Set<string>) {
    this.root = root;
    this.failures = failures;
    this.others = others;
    this.linked = linked;
  }

  /** The folder of a kind: a workspace need not have it; but a link that leads nowhere was meant to be one. */
  top(folder: string): void {
    const full = path.join(this.root, folder);
    const found = lstatSync(full, { throwIfNoEntry: false });
    if (found?.isSymbolicLink() === true) this.link({ file: folder, isNamedAsRecord: false });
    else if (found) this.folder(folder);
  }

  private folder(folder: string): void {
    const full = path.join(this.root, folder);
    let entries: Dirent[];
    try {
      entries = readdirSync(full, { withFileTypes: true });
    } catch (error) {
      this.fail(folder, error);
      return;
    }
    this.folders.push(folder);
    // Joined, a path is one string; put together it would be kept in three parts, and a country has a million.
    for (const entry of entries) this.entry(entry, [folder, entry.name].join('/'));
  }

  /** Links are followed as far as they stay in the workspace, and never round in a ring. */
  links(): void {
    while (this.waiting.length > 0) {
      const links = this.waiting.sort((first, second) => compareByCodePoint(first.file, second.file));
      this.waiting = [];
      for (const link of links) this.link(link);
    }
  }

  private entry(entry: Dirent, file: string): void {
    if (entry.isFile()) {
      if (isRecordFile(entry.name)) this.found.push(file);
      else if (!entry.name.startsWith('.')) this.other(file);
    } else if (entry.isDirectory()) {
      if (!entry.name.startsWith('.')) this.folder(file);
    } else if (!entry.name.startsWith('.')) {
      this.waiting.push({ file, isNamedAsRecord: isRecordFile(entry.name) });
    }
  }

  private link({ file, isNamedAsRecord }: Link): void {
    this.linksMet.push(file);
    try {
      const full = path.join(this.root, file);
      const target = statSync(full);
      if (target.isDirectory()) this.linkedFolder(file, full);
      else if (isNamedAsRecord) this.linkedFile(file, full, target);
    } catch (error) {
      // A link that leads nowhere may have led to a folder of records.
      this.fail(file, error);
    }
  }

  private other(file: string): void {
    const problem = whyStray(this.root, file);
    if (problem) this.failures.push({ file, problem });
    else this.others.push(file);
  }

  /** Pipes, sockets and devices are not read: they could wait forever. */
  private linkedFile(file: string, full: string, target: Stats): void {
    if (!target.isFile()) this.failures.push({ file, problem: msg('file.not-regular') });
    else if (this.isOutside(realpathSync(full))) this.failures.push({ file, problem: msg('file.outside') });
    else this.found.push(file);
  }

  private linkedFolder(folder: string, full: string): void {
    const real = realpathSync(full);
    const holder = realpathSync(path.dirname(full));
    if (real === holder || holder.startsWith(`${real}${path.sep}`)) {
      this.failures.push({ file: folder, problem: msg('file.link-loop') });
    } else if (this.isOutside(real)) {
      this.failures.push({ file: folder, problem: msg('file.outside') });
    } else if (!this.hasWalked(real)) {
      this.linked.add(real);
      this.folder(folder);
    }
  }

  private isOutside(real: string): boolean {
    this.realRoot ??= realpathSync(this.root);
    return !real.startsWith(`${this.realRoot}${path.sep}`);
  }

  /** Real paths are only asked for where there are links: that takes as long as listing. */
  private hasWalked(real: string): boolean {
    for (; this.resolved < this.folders.length; this.resolved += 1) {
      this.realFolders.add(realpathSync(path.join(this.root, this.folders[this.resolved] ?? '')));
    }
    return this.realFolders.has(real);
  }

  private fail(file: string, error: unknown): void {
    this.failures.push({ file, problem: whyUnreadable(error) });
  }
}
