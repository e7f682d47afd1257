/**
 * Remembers which files were found clean, so that a second run need not read them. Holds no name, no path and no text:
 * a file is recognised by what the disk says of it (inode, size, times), a member's part in the rules that span
 * records is kept as 32-bit fingerprints and numbers of organisations.
 */

import type { Stats } from 'node:fs';
import { crc32 } from 'node:zlib';
import { fingerprintOf } from '../rules/fingerprint.ts';

/** A member's trace with organisations as positions in the list of their files. */
export interface StoredTrace {
  readonly idNumber: number | undefined;
  readonly name: number | undefined;
  readonly serving: readonly number[];
}

/** A clean file as the disk described it before it was read. */
export interface CleanFile {
  readonly file: string;
  readonly stats: FileIdentity;
  /** Of members only. */
  readonly trace?: StoredTrace;
}

export type FileIdentity = Pick<Stats, 'ino' | 'size' | 'mtimeMs' | 'ctimeMs'>;

export interface CleanSet {
  readonly files: readonly CleanFile[];
  /** Organisation and unit files among them, by which all others are judged. */
  readonly foundation: number;
  /** Whether nothing at all was found, so that the whole run can be skipped when nothing has changed. */
  readonly isAllClean: boolean;
}

const NUMBERS_PER_FILE = 4;
const NONE = 0xffffffff;

/** The bytes to keep; `key` says under which rules the files were found clean. */
export function encodeCleanSet({ files, foundation, isAllClean }: CleanSet, key: string): Buffer {
  const identities = new Float64Array(files.length * NUMBERS_PER_FILE);
  const words: number[] = [];
  files.forEach(({ file, stats, trace }, index) => {
    identities.set([stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs], index * NUMBERS_PER_FILE);
    const serving = trace?.serving ?? [];
    words.push(hintOf(file), trace?.idNumber ?? NONE, trace?.name ?? NONE, serving.length, ...serving);
  });
  const header = Buffer.from(JSON.stringify({ key, foundation, isAllClean, files: files.length }));
  const body = Buffer.concat([Buffer.from(identities.buffer), Buffer.from(Uint32Array.from(words).buffer)]);
  const head = Buffer.from(Uint32Array.of(header.length, body.length, crc32(body, crc32(header))).buffer);
  return Buffer.concat([head, header, body]);
}

/** Eight bits of the path: enough to notice a renamed file, far too little to tell its name. */
function hintOf(file: string): number {
  return fingerprintOf(file) & 0xff;
}

/** What was kept, ready to be asked; `undefined` where it is damaged or was made under other rules. */
export class KnownFiles {
  readonly foundation: number;
  readonly isAllClean: boolean;
  readonly count: number;
  private readonly identities: Float64Array;
  private readonly words: Uint32Array;
  private readonly wordsAt: Uint32Array;
  private readonly byInode: Map<number, number>;

  private constructor(
    header: { foundation: number; isAllClean: boolean; files: number },
    identities: Float64Array,
    words: Uint32Array,
  ) {
    this.foundation = header.foundation;
    this.isAllClean = header.isAllClean;
    this.count = header.files;
    this.identities = identities;
    this.words = words;
    this.wordsAt = new Uint32Array(header.files);
    this.byInode = new Map();
    let at = 0;
    for (let index = 0; index < header.files; index += 1) {
      this.wordsAt[index] = at;
      this.byInode.set(identities[index * NUMBERS_PER_FILE] ?? 0, index);
      at += 4 + (words[at + 3] ?? 0);
    }
  }

  static decode(bytes: Buffer, key: string): KnownFiles | undefined {
    try {
      const [headerLength = 0, bodyLength = 0, checksum] = new Uint32Array(copyOf(bytes.subarray(0, 12)));
      const header = bytes.subarray(12, 12 + headerLength);
      const body = bytes.subarray(12 + headerLength);
      if (body.length !== bodyLength || crc32(body, crc32(header)) !== checksum) return undefined;
      const parsed = JSON.parse(header.toString()) as {
        key: string;
        foundation: number;
        isAllClean: boolean;
        files: number;
      };
      if (parsed.key !== key) return undefined;
      const split = parsed.files * NUMBERS_PER_FILE * 8;
      const identities = new Float64Array(copyOf(body.subarray(0, split)));
      return new KnownFiles(parsed, identities, new Uint32Array(copyOf(body.subarray(split))));
    } catch {
      return undefined;
    }
  }

  /** The number under which an unchanged file is known. */
  find(file: string, { ino, size, mtimeMs, ctimeMs }: FileIdentity): number | undefined {
    const index = this.byInode.get(ino);
    if (index === undefined) return undefined;
    const at = index * NUMBERS_PER_FILE;
    const isSame =
      this.identities[at + 1] === size && this.identities[at + 2] === mtimeMs && this.identities[at + 3] === ctimeMs;
    return isSame && this.words[this.wordsAt[index] ?? 0] === hintOf(file) ? index : undefined;
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
