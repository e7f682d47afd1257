/**
 * The file in which clean files are remembered. Holds no name, no path and no text: a file is recognised by what the
 * disk says of it (inode, size, times) and by a keyed fingerprint of its path; a member's part in the rules that span
 * records is kept as keyed fingerprints and numbers of organisations.
 */

import { crc32 } from 'node:zlib';
import type { Identity } from '../../store/files.ts';
import { GrowingNumbers, tableSize } from '../growing-numbers.ts';
import type { NumberTrace } from '../number-index.ts';
import { type StoredService, serviceFrom, WORDS_A_SERVICE, wordsOfService } from './stored-service.ts';

/** A member's trace as it is kept. */
export interface StoredTrace {
  readonly idNumber: number | undefined;
  readonly name: number | undefined;
  readonly services: readonly StoredService[];
  readonly numbers: readonly NumberTrace[];
}

export interface CleanSetHead {
  /** Under which rules the files were found clean. */
  readonly key: string;
  /** Digest of the paths of all files of the run, in their order. */
  readonly paths: string;
  /** Whether nothing at all was found, so that the whole run can be skipped when nothing has changed. */
  readonly isAllClean: boolean;
}

const PER_FILE = 4;
const NONE = 0xffffffff;
/** How long the head is, in JSON, the identities, and the words, in bytes; and a checksum of them. */
const HEAD_BYTES = 16;
/** Numbers of eight bytes stand where typed arrays may look for them. */
const ALIGNED = 8;
/** Path, ID number, name, how many terms of service follow, and how many certificates and documents. */
const WORDS = 5;
/** Of a certificate or document. */
const WORDS_A_NUMBER = 2;
const WORD_BYTES = Uint32Array.BYTES_PER_ELEMENT;
const IDENTITY_BYTES = Float64Array.BYTES_PER_ELEMENT;

/** Bytes that may be kept of so many files: what is longer was not written by us. */
export function mostBytesFor(files: number): number {
  const services = 16;
  const numbers = 64;
  return (
    64 * 1024 +
    2 *
      files *
      (PER_FILE * IDENTITY_BYTES + (WORDS + WORDS_A_SERVICE * services + WORDS_A_NUMBER * numbers) * WORD_BYTES)
  );
}

/** Collects clean files in flat arrays: a country has a million of them. */
export class CleanSetWriter {
  private readonly indexes = new GrowingNumbers();
  private readonly words = new GrowingNumbers();

  get count(): number {
    return this.indexes.length;
  }

  /**
   * @param index of the file among those whose identities are kept; each is greater than the one before
   * @param path keyed fingerprint of the path; `undefined` for what nobody looks up by it
   */
  add(index: number, path: number | undefined, trace: StoredTrace | undefined): void {
    const { indexes, words } = this;
    const { idNumber = NONE, name = NONE, services = [], numbers = [] } = trace ?? {};
    indexes.push(index);
    for (const word of [path ?? pathless(index), idNumber, name, services.length, numbers.length]) words.push(word);
    for (const service of services) for (const word of wordsOfService(service)) words.push(word);
    for (const { key, saying } of numbers) {
      words.push(key);
      words.push(saying);
    }
  }

  /**
   * The bytes of the file, in parts: joined they would take a country's memory once more.
   *
   * @param identities four numbers a file; used up, since those of the clean ones are moved together in it
   */
  encode(head: CleanSetHead, identities: Float64Array): Uint8Array[] {
    const { indexes, count } = this;
    for (let place = 0; place < count; place += 1) {
      const from = indexes.at(place) * PER_FILE;
      identities.copyWithin(place * PER_FILE, from, from + PER_FILE);
    }
    const text = JSON.stringify({ ...head, files: count });
    const header = Buffer.from(text + ' '.repeat(-Buffer.byteLength(text) & (ALIGNED - 1)));
    const clean = bytesOf(identities.subarray(0, count * PER_FILE));
    const parts = [header, clean, ...this.words.parts().map(bytesOf)];
    // Of nothing zlib says 0, whatever came before.
    const checksum = parts.reduce((sum, part) => (part.length === 0 ? sum : crc32(part, sum)), 0);
    const lengths = [header.length, clean.length, this.words.length * WORD_BYTES];
    return [bytesOf(Uint32Array.of(...lengths, checksum)), ...parts];
  }
}

/**
 * In the place of a fingerprint, for files that are never looked up by their paths: spread over all numbers, since those
 * in a row would make one long row in the table of fingerprints, which whoever is looked up there would have to walk.
 */
function pathless(index: number): number {
  return Math.imul(index, 0x9e3779b1) >>> 0;
}

function bytesOf(array: Float64Array | Uint32Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}

/** What was kept, ready to be asked. */
export class KnownFiles {
  readonly head: CleanSetHead;
  readonly count: number;
  private readonly identities: Float64Array;
  private readonly words: Uint32Array;
  private readonly wordsAt: Uint32Array;
  /** Places of files, counted from 1, each at the fingerprint of its path or in the next free slot behind it. */
  private readonly slots: Uint32Array;

  private constructor(head: CleanSetHead, count: number, identities: Float64Array, words: Uint32Array) {
    this.head = head;
    this.count = count;
    this.identities = identities;
    this.words = words;
    this.wordsAt = new Uint32Array(count);
    this.slots = new Uint32Array(tableSize(count));
    let at = 0;
    for (let index = 0; index < count; index += 1) {
      this.wordsAt[index] = at;
      this.slots[this.freeSlot(words[at] ?? 0)] = index + 1;
      const [services = 0, numbers = 0] = words.subarray(at + WORDS - 2, at + WORDS);
      at += WORDS + WORDS_A_SERVICE * services + WORDS_A_NUMBER * numbers;
    }
    if (at !== words.length) throw new RangeError('the traces do not fill their room');
  }

  /** `undefined` where the bytes are damaged or were kept under other rules. */
  static decode(bytes: Buffer, key: string): KnownFiles | undefined {
    try {
      const numbers = aligned(bytes);
      const lengths = new Uint32Array(numbers.buffer, numbers.byteOffset, HEAD_BYTES / WORD_BYTES);
      const [headLength = 0, identitiesLength = 0, wordsLength = 0, checksum] = lengths;
      const body = numbers.subarray(HEAD_BYTES);
      if (body.length !== headLength + identitiesLength + wordsLength || crc32(body) !== checksum) return undefined;
      const head = JSON.parse(body.toString('utf8', 0, headLength)) as CleanSetHead & { files: number };
      if (head.key !== key || head.files * PER_FILE * IDENTITY_BYTES !== identitiesLength) return undefined;
      const start = body.byteOffset + headLength;
      const identities = new Float64Array(body.buffer, start, head.files * PER_FILE);
      const words = new Uint32Array(body.buffer, start + identitiesLength, wordsLength / WORD_BYTES);
      return new KnownFiles(head, head.files, identities, words);
    } catch {
      return undefined;
    }
  }

  /** Whether the file noted at this place is unchanged. */
  isAt(index: number, identity: Identity): boolean {
    return identity.every((value, offset) => this.identities[index * PER_FILE + offset] === value);
  }

  /**
   * The number under which an unchanged file is known, else −1.
   *
   * @param path keyed fingerprint of its path
   */
  find(path: number, identity: Identity): number {
    const { slots } = this;
    const mask = slots.length - 1;
    for (let slot = path & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const index = (slots[slot] ?? 0) - 1;
      if (this.words[this.wordsAt[index] ?? 0] === path && this.isAt(index, identity)) return index;
    }
    return -1;
  }

  private freeSlot(path: number): number {
    const mask = this.slots.length - 1;
    let slot = path & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  }

  traceOf(index: number): StoredTrace {
    const at = this.wordsAt[index] ?? 0;
    const [, idNumber = NONE, name = NONE, services = 0, numbers = 0] = this.words.subarray(at, at + WORDS);
    const numbersAt = at + WORDS + WORDS_A_SERVICE * services;
    return {
      idNumber: idNumber === NONE ? undefined : idNumber,
      name: name === NONE ? undefined : name,
      services: Array.from({ length: services }, (_, index) =>
        serviceFrom(this.words.subarray(at + WORDS + WORDS_A_SERVICE * index)),
      ),
      numbers: Array.from({ length: numbers }, (_, index) => {
        const [key = 0, saying = 0] = this.words.subarray(numbersAt + WORDS_A_NUMBER * index);
        return { key, saying };
      }),
    };
  }
}

/** The same bytes where typed arrays may look for numbers in them: where they are a file's, it is there they are. */
function aligned(bytes: Buffer): Buffer {
  return bytes.byteOffset % ALIGNED === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer);
}
