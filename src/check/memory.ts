import { createHash, hash } from 'node:crypto';
import { readFileSync, type Stats, statSync } from 'node:fs';
import type { MemberTrace } from '../rules/census.ts';
import { type Fingerprint, quickFingerprint } from '../rules/fingerprint.ts';
import { saveFile } from '../store/save/save-file.ts';
import { type RecordFile, stemOf } from '../workspace/files.ts';
import { CleanSetWriter, type Identity, KnownFiles, type StoredTrace } from './clean-cache.ts';

/** Below this a run takes less than a second anyway. */
const FEWEST_FILES = 2000;

/** A file that changed just before it was looked at may change again without its times showing it. */
const TOO_FRESH_MS = 2000;

const NUMBERS = 4;

/** What earlier runs found clean, and what this one does. Never a reason to fail: without it files are just read. */
export class Memory {
  private readonly file: string;
  private readonly key: string;
  private readonly now: number;
  private readonly fewest: number;
  private files: readonly RecordFile[] = [];
  /** Four numbers a file; NaN where it could not be looked at. */
  private identities = new Float64Array(0);
  private known: KnownFiles | undefined;
  private numbers = new Int32Array(0);
  private foundation = 0;
  private isFoundationSame = false;
  private organizations: string[] = [];
  private readonly positions = new Map<string, number>();
  private readonly clean = new CleanSetWriter();
  private latest: StoredTrace | undefined;
  private readonly judgedBy = createHash('sha256');
  private keyed: Fingerprint | undefined;

  /**
   * @param file where it is kept
   * @param key under which program, policy, settings and day files were found clean
   * @param now milliseconds since 1970: what changed just before is not trusted
   * @param fewest from how many files on it is worth it
   */
  constructor(file: string, key: string, now: number, fewest = FEWEST_FILES) {
    this.file = file;
    this.key = key;
    this.now = now;
    this.fewest = fewest;
  }

  /** Compares the files with what is known of them; says whether nothing has changed and all was clean. */
  recall(root: string, files: readonly RecordFile[]): boolean {
    if (files.length < this.fewest) return false;
    this.files = files;
    this.identities = identitiesOf(root, files);
    this.organizations = files.filter(({ kind }) => kind === 'organization').map(({ file }) => stemOf(file));
    for (const [position, id] of this.organizations.entries()) this.positions.set(id, position);
    this.foundation = foundationOf(files);
    const known = this.load();
    if (known === undefined) return false;
    this.known = known;
    this.numbers = Int32Array.from(files, ({ file }, index) => known.find(file, this.identityOf(index)));
    const isKnown = (index: number) => (this.numbers[index] ?? -1) >= 0;
    this.isFoundationSame =
      this.foundation === known.head.foundation && files.every((file, index) => !isFoundation(file) || isKnown(index));
    return known.head.isAllClean && known.count === files.length && files.every((_, index) => isKnown(index));
  }

  /** Takes in the text of an organisation or a unit; all of them are read before the first member. */
  learn(text: string): void {
    if (this.files.length > 0) this.judgedBy.update(text);
  }

  /**
   * What members are compared by, where that is to be stored: keyed with the texts of all organisations and units,
   * which are not. A plain fingerprint of an ID number could be found out by trying all numbers.
   */
  get fingerprint(): Fingerprint | undefined {
    if (this.files.length === 0) return undefined;
    this.keyed ??= keyedFingerprint(this.judgedBy.digest('hex'));
    return this.keyed;
  }

  /** Whether a member is clean and unchanged, and all that it is judged by is unchanged too. */
  isRemembered(index: number): boolean {
    return this.isFoundationSame && (this.numbers[index] ?? -1) >= 0;
  }

  /** What an unchanged, clean member adds to the register, so that it need not be read. */
  traceOf(index: number): MemberTrace | undefined {
    if (this.known === undefined || !this.isRemembered(index)) return undefined;
    const stored = this.known.traceOf(this.numbers[index] ?? 0);
    this.latest = stored;
    this.note(index);
    return { ...stored, serving: stored.serving.map((position) => this.organizations[position] ?? '') };
  }

  /** Keeps a member's trace until it is known whether its file is clean. */
  keepTrace(trace: MemberTrace): void {
    if (this.files.length === 0) return;
    const serving = trace.serving.map((id) => this.positions.get(id));
    // An organisation that no file is named for has no position: whoever serves there is read every time.
    if (serving.every((position) => position !== undefined)) this.latest = { ...trace, serving };
  }

  /** Notes that a file is clean. */
  note(index: number): void {
    const entry = this.files[index];
    const trace = entry?.kind === 'member' ? this.latest : undefined;
    this.latest = undefined;
    if (entry === undefined || (entry.kind === 'member' && trace === undefined)) return;
    const identity = this.identityOf(index);
    if (isSettled(identity, this.now)) this.clean.add(entry.file, identity, trace);
  }

  save(isAllClean: boolean): void {
    if (this.files.length === 0) return;
    const head = {
      key: this.key,
      foundation: this.foundation,
      isAllClean: isAllClean && this.clean.count === this.files.length,
    };
    try {
      saveFile(this.file, this.clean.encode(head), this.file, { mayOverwrite: true, isLasting: false });
    } catch {
      // A full disk or a folder we may not write to: the next run reads everything again.
    }
  }

  private identityOf(index: number): Identity {
    const at = index * NUMBERS;
    const [ino = Number.NaN, size = 0, mtimeMs = 0, ctimeMs = 0] = this.identities.subarray(at, at + NUMBERS);
    return [ino, size, mtimeMs, ctimeMs];
  }

  private load(): KnownFiles | undefined {
    try {
      return KnownFiles.decode(readFileSync(this.file), this.key);
    } catch {
      return undefined;
    }
  }
}

function isFoundation({ kind }: RecordFile): boolean {
  return kind === 'organization' || kind === 'unit';
}

/** Tells these organisation and unit files, in this order, from any others. */
function foundationOf(files: readonly RecordFile[]): number {
  return files.reduce(
    (sum, file) => (isFoundation(file) ? (Math.imul(sum, 31) + quickFingerprint(file.file)) | 0 : sum),
    0,
  );
}

function identitiesOf(root: string, files: readonly RecordFile[]): Float64Array<ArrayBuffer> {
  const identities = new Float64Array(files.length * NUMBERS).fill(Number.NaN);
  files.forEach(({ file }, index) => {
    const stats = statsOf(`${root}/${file}`);
    if (stats) identities.set([stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs], index * NUMBERS);
  });
  return identities;
}

/** `undefined` where it is gone or lies behind a folder that may not be entered: whoever reads it is told why. */
function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** NaN, of a file that could not be looked at, is never settled. */
function isSettled([ino, , mtimeMs, ctimeMs]: Identity, now: number): boolean {
  return !Number.isNaN(ino) && Math.max(mtimeMs, ctimeMs) <= now - TOO_FRESH_MS;
}

function keyedFingerprint(key: string): Fingerprint {
  return (text) => hash('sha256', `${key} ${text}`, 'buffer').readUInt32LE(0);
}
