import { isNamedFor, stemOf } from '../records/record-file.ts';
import { detachedText } from '../text/detached.ts';
import { type Fingerprint, seededFingerprint } from './fingerprint.ts';
import { GrowingNumbers } from './growing-numbers.ts';

const FIRST_ROOM = 64;

/**
 * Which file holds the record of which id. Nearly all are named for their records, so that the id need not be kept beside
 * the file: a country has a million of them, which in a `Map` would take a hundred megabytes.
 */
export class FilesById {
  private readonly files: string[] = [];
  private readonly hashes = new GrowingNumbers();
  /** Places among the files, counted from 1, each at its hash or in the next free slot behind it. */
  private slots = new Uint32Array(FIRST_ROOM);
  /** Files that are not named for their records, by the ids of these. */
  private readonly misnamed = new Map<string, string>();
  private readonly hashOf: Fingerprint;

  /** @param hashOf nobody can make a register whose ids all have one hash */
  constructor(hashOf: Fingerprint = seededFingerprint()) {
    this.hashOf = hashOf;
  }

  get size(): number {
    return this.files.length + this.misnamed.size;
  }

  /** @returns the file that holds the record of this id already; then nothing is added */
  add(id: string, file: string): string | undefined {
    const hash = this.hashOf(id);
    const slot = this.slotOf(id, hash);
    const first = this.fileAt(slot) ?? this.misnamed.get(id);
    if (first !== undefined) return first;
    if (isNamedFor(file, id)) this.addNamed(file, hash, slot);
    else this.misnamed.set(detachedText(id), file);
    return undefined;
  }

  get(id: string): string | undefined {
    return this.fileAt(this.slotOf(id, this.hashOf(id))) ?? this.misnamed.get(id);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  *ids(): Generator<string> {
    for (const file of this.files) yield stemOf(file);
    yield* this.misnamed.keys();
  }

  /** Those that are not named for their records, each with the id of its record. */
  misnamedOnes(): Iterable<readonly [id: string, file: string]> {
    return this.misnamed;
  }

  private addNamed(file: string, hash: number, slot: number): void {
    this.hashes.push(hash);
    this.slots[slot] = this.files.push(file);
    if (this.files.length * 2 > this.slots.length) this.grow();
  }

  private grow(): void {
    this.slots = new Uint32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let place = 0; place < this.files.length; place += 1) {
      let slot = this.hashes.at(place) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = place + 1;
    }
  }

  private fileAt(slot: number): string | undefined {
    const place = this.slots[slot] ?? 0;
    return place === 0 ? undefined : this.files[place - 1];
  }

  /** Where the file is noted that is named for this id, or where it would be. */
  private slotOf(id: string, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = this.slots[slot] ?? 0;
      if (place === 0) return slot;
      if (this.hashes.at(place - 1) === hash && isNamedFor(this.files[place - 1] ?? '', id)) return slot;
    }
  }
}
