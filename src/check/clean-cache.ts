/**
 * Remembers which files were found clean, so that a second run need not read them. Holds no name, no path and no text:
 * a file is recognised by what the disk says of it (inode, size, times), a member's part in the rules that span
 * records is kept as 32-bit fingerprints and numbers of organisations.
 */

import { crc32 } from 'node:zlib';
import { quickFingerprint } from './fingerprint.ts';

/** A member's trace with organisations as positions in the list of their files. */
export interface StoredTrace {
  readonly idNumber: number | undefined;
  readonly name: number | undefined;
  readonly serving: readonly number[];
}

/** What the disk says of a file: inode, size, times of change of content and of the entry, in milliseconds. */
export type Identity = readonly [ino: number, size: number, mtimeMs: number, ctimeMs: number];

export interface CleanSetHead {
  /** Under which rules the files were found clean. */
  readonly key: string;
  /** Fingerprint of the paths of all organisation and unit files, by which all others are judged. */
  readonly foundation: number;
  /** Whether nothing at all was found, so that the whole run can be skipped when nothing has changed. */
  readonly isAllClean: boolean;
}

const PER_FILE = 4;
const NONE = 0xffffffff;
const HEAD_BYTES = 12;

/** Collects clean files in flat arrays: a country has a million of them. */
export class CleanSetWriter {
  count = 0;
  private identities = new Float64Array(1024 * PER_FILE);
  private words = new Uint32Array(1024 * 6);
  private wordCount = 0;

  add(file: string, identity: Identity, trace: StoredTrace | undefined): void {
    this.identities = withRoom(this.identities, (this.count + 1) * PER_FILE);
    this.identities.set(identity, this.count * PER_FILE);
    this.count += 1;
    const serving = trace?.serving ?? [];
    this.words = withRoom(this.words, this.wordCount + 4 + serving.length);
    this.words.set(
      [hintOf(file), trace?.idNumber ?? NONE, trace?.name ?? NONE, serving.length, ...serving],
      this.wordCount,
    );
    this.wordCount += 4 + serving.length;
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

/**
 * Eight bits of the path, enough to notice a renamed file and far too little to tell its name; and as many of its kind's
 * folder, since a folder that is moved leaves the times of its files alone.
 */
function hintOf(file: string): number {
  const folder = file.slice(0, file.indexOf('/'));
  return (quickFingerprint(file) & 0xff) | ((quickFingerprint(folder) & 0xff) << 8);
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
      at += 4 + (words[at + 3] ?? 0);
    }
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
      const identities = new Float64Array(copyOf(body.subarray(0, split)));
      return new KnownFiles(head, head.files, identities, new Uint32Array(copyOf(body.subarray(split))));
    } catch {
      return undefined;
    }
  }

  /** The number under which an unchanged file is known, else −1. */
  find(file: string, [ino, ...rest]: Identity): number {
    const index = this.byInode.get(ino);
    if (index === undefined) return -1;
    const isSame = rest.every((value, offset) => this.identities[index * PER_FILE + 1 + offset] === value);
    return isSame && this.words[this.wordsAt[index] ?? 0] === hintOf(file) ? index : -1;
  }

  traceOf(index: number): StoredTrace {
    const at = this.wordsAt[index] ?? 0;
    const [, idNumber = NONE, name = NONE, count = 0] = this.words.subarray(at, at + 4);
    return {
      idNumber: idNumber === NONE ? undefined : idNumber,
      name: name === NONE ? undefined : name,
      serving: [...this.words.subarray(at + 4, at + 4 + count)],
    };
  }
}

/** A buffer of its own, so that numbers in it stand where typed arrays may look for them. */
function copyOf(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
