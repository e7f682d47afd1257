/**
 * The file in which clean files are remembered. Holds no name, no path and no text: a file is recognised by what the
 * disk says of it (inode, size, times) and by a keyed fingerprint of its path; a member's part in the rules that span
 * records is kept as keyed fingerprints and numbers of organisations.
 */

import { crc32 } from 'node:zlib';
import type { Identity } from '../../store/files.ts';
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
const HEAD_BYTES = 12;
/** Path, ID number, name, how many terms of service follow, and how many certificates and documents. */
const WORDS = 5;
/** Of a certificate or document. */
const WORDS_A_NUMBER = 2;

/** Bytes that may be kept of so many files: what is longer was not written by us. */
export function mostBytesFor(files: number): number {
  const services = 16;
  const numbers = 64;
  return (
    64 * 1024 +
    2 *
      files *
      (PER_FILE * Float64Array.BYTES_PER_ELEMENT + (WORDS + WORDS_A_SERVICE * services + WORDS_A_NUMBER * numbers) * 4)
  );
}

/** Collects clean files in flat arrays: a country has a million of them. */
export class CleanSetWriter {
  count = 0;
  private identities = new Float64Array(1024 * PER_FILE);
  private words = new Uint32Array(1024 * 6);
  private wordCount = 0;

  /** @param path keyed fingerprint of the path */
  add(path: number, identity: Identity, trace: StoredTrace | undefined): void {
    this.identities = withRoom(this.identities, (this.count + 1) * PER_FILE);
    this.identities.set(identity, this.count * PER_FILE);
    this.count += 1;
    const { idNumber = NONE, name = NONE, services = [], numbers = [] } = trace ?? {};
    const counts = [services.length, numbers.length];
    const ofNumbers = numbers.flatMap(({ key, saying }) => [key, saying]);
    const words = [path, idNumber, name, ...counts, ...services.flatMap(wordsOfService), ...ofNumbers];
    this.words = withRoom(this.words, this.wordCount + words.length);
    this.words.set(words, this.wordCount);
    this.wordCount += words.length;
  }

  encode(head: CleanSetHead): Buffer {
    const header = Buffer.from(JSON.stringify({ ...head, files: this.count }));
    const identities = this.identities.subarray(0, this.count * PER_FILE);
    const body = Buffer.concat([bytesOf(identities), bytesOf(this.words.subarray(0, this.wordCount))]);
    const lengths = Uint32Array.of(header.length, body.length, crc32(body, crc32(header)));
    return Buffer.concat([bytesOf(lengths), header, body]);
  }
}

/** The array, or a copy of twice its length where it is too short. */
function withRoom<T extends Float64Array | Uint32Array>(array: T, length: number): T {
  if (length <= array.length) return array;
  const larger = (array instanceof Float64Array ? new Float64Array(length * 2) : new Uint32Array(length * 2)) as T;
  larger.set(array);
  return larger;
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
  private readonly byInode = new Map<number, number>();

  private constructor(head: CleanSetHead, count: number, identities: Float64Array, words: Uint32Array) {
    this.head = head;
    this.count = count;
    this.identities = identities;
    this.words = words;
    this.wordsAt = new Uint32Array(count);
    let at = 0;
    for (let index = 0; index < count; index += 1) {
      this.wordsAt[index] = at;
      this.byInode.set(identities[index * PER_FILE] ?? 0, index);
      const [services = 0, numbers = 0] = words.subarray(at + WORDS - 2, at + WORDS);
      at += WORDS + WORDS_A_SERVICE * services + WORDS_A_NUMBER * numbers;
    }
    if (at !== words.length) throw new RangeError('the traces do not fill their room');
  }

  /** `undefined` where the bytes are damaged or were kept under other rules. */
  static decode(bytes: Buffer, key: string): KnownFiles | undefined {
    try {
      const [headerLength = 0, bodyLength = 0, checksum] = new Uint32Array(copyOf(bytes.subarray(0, HEAD_BYTES)));
      const header = bytes.subarray(HEAD_BYTES, HEAD_BYTES + headerLength);
      const body = bytes.subarray(HEAD_BYTES + headerLength);
      if (bytes.length !== HEAD_BYTES + headerLength + bodyLength) return undefined;
      if (crc32(body, crc32(header)) !== checksum) return undefined;
      const head = JSON.parse(header.toString()) as CleanSetHead & { files: number };
      if (head.key !== key) return undefined;
      const split = head.files * PER_FILE * Float64Array.BYTES_PER_ELEMENT;
      if (!Number.isSafeInteger(split) || split < 0 || split > body.length) return undefined;
      const identities = new Float64Array(copyOf(body.subarray(0, split)));
      return new KnownFiles(head, head.files, identities, new Uint32Array(copyOf(body.subarray(split))));
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
    const index = this.byInode.get(identity[0]);
    if (index === undefined || this.words[this.wordsAt[index] ?? 0] !== path) return -1;
    return this.isAt(index, identity) ? index : -1;
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

/** A buffer of its own, so that numbers in it stand where typed arrays may look for them. */
function copyOf(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
