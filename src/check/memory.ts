import { readFileSync, type Stats, statSync } from 'node:fs';
import type { MemberTrace } from '../rules/census.ts';
import { type RecordFile, stemOf } from '../workspace/files.ts';
import { saveFile } from '../workspace/save.ts';
import { type CleanFile, encodeCleanSet, KnownFiles, type StoredTrace } from './clean-cache.ts';

/** Below this a run takes less than a second anyway. */
const FEWEST_FILES = 2000;

/** A file that changed just before it was looked at may change again without its times showing it. */
const TOO_FRESH_MS = 2000;

/** What earlier runs found clean, and what this one does. Never a reason to fail: without it files are just read. */
export class Memory {
  private readonly file: string;
  private readonly key: string;
  private readonly now: number;
  private files: readonly RecordFile[] = [];
  private stats: (Stats | undefined)[] = [];
  private known: KnownFiles | undefined;
  private numbers: (number | undefined)[] = [];
  private organizations: string[] = [];
  private isFoundationSame = false;
  private readonly clean: CleanFile[] = [];
  private latest: StoredTrace | undefined;
  private readonly positions = new Map<string, number>();

  /**
   * @param file where it is kept
   * @param key under which program, policy, settings and day files were found clean
   * @param now milliseconds since 1970: what changed just before is not trusted
   */
  constructor(file: string, key: string, now: number) {
    this.file = file;
    this.key = key;
    this.now = now;
  }

  /** Compares the files with what is known of them; says whether nothing has changed and all was clean. */
  recall(root: string, files: readonly RecordFile[]): boolean {
    if (files.length < FEWEST_FILES) return false;
    this.files = files;
    this.stats = files.map(({ file }) => statSync(`${root}/${file}`, { throwIfNoEntry: false }));
    for (const { kind, file } of files) if (kind === 'organization') this.organizations.push(stemOf(file));
    this.organizations.forEach((id, position) => {
      this.positions.set(id, position);
    });
    this.known = this.load();
    if (this.known === undefined) return false;
    this.numbers = files.map(({ file }, index) => {
      const stats = this.stats[index];
      return stats && this.known?.find(file, stats);
    });
    const isFoundation = ({ kind }: RecordFile) => kind === 'organization' || kind === 'unit';
    const foundation = files.filter(isFoundation).length;
    const isFound = (_: RecordFile, index: number) => this.numbers[index] !== undefined;
    this.isFoundationSame =
      foundation === this.known.foundation && files.every((file, index) => !isFoundation(file) || isFound(file, index));
    return this.known.isAllClean && this.known.count === files.length && files.every(isFound);
  }

  /** What an unchanged, clean member adds to the register, so that it need not be read. */
  traceOf(index: number): MemberTrace | undefined {
    const number = this.numbers[index];
    if (!this.isFoundationSame || this.known === undefined || number === undefined) return undefined;
    const stored = this.known.traceOf(number);
    this.latest = stored;
    this.note(index);
    return { ...stored, serving: stored.serving.map((position) => this.organizations[position] ?? '') };
  }

  /** Keeps a member's trace until it is known whether its file is clean. */
  keepTrace(trace: MemberTrace): void {
    if (this.files.length === 0) return;
    this.latest = { ...trace, serving: trace.serving.map((id) => this.positions.get(id) ?? 0) };
  }

  /** Notes that a file is clean. */
  note(index: number): void {
    const entry = this.files[index];
    const stats = this.stats[index];
    const trace = entry?.kind === 'member' ? this.latest : undefined;
    this.latest = undefined;
    if (entry === undefined || stats === undefined || this.isTooFresh(stats)) return;
    this.clean.push({ file: entry.file, stats, ...(trace && { trace }) });
  }

  save(isAllClean: boolean): void {
    if (this.files.length === 0) return;
    const foundation = this.files.filter(({ kind }) => kind === 'organization' || kind === 'unit').length;
    const isComplete = isAllClean && this.clean.length === this.files.length;
    try {
      const bytes = encodeCleanSet({ files: this.clean, foundation, isAllClean: isComplete }, this.key);
      saveFile(this.file, bytes, this.file, true);
    } catch {
      // A full disk or a folder we may not write to: the next run reads everything again.
    }
  }

  private load(): KnownFiles | undefined {
    try {
      return KnownFiles.decode(readFileSync(this.file), this.key);
    } catch {
      return undefined;
    }
  }

  private isTooFresh({ mtimeMs, ctimeMs }: Stats): boolean {
    return Math.max(mtimeMs, ctimeMs) > this.now - TOO_FRESH_MS;
  }
}
