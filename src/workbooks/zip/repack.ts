/**
 * A ZIP with some entries exchanged and others added. All that is not touched is taken over as it is packed, byte for byte,
 * in the order of the file.
 */

import { crc32, deflateRawSync } from 'node:zlib';
import { type Entry, extraFields, HEADER_LENGTH, WIDE_FIELD } from './directory.ts';

const END_LENGTH = 22;
const LOCAL_LENGTH = 30;
/** 1980-01-01, the first day that a ZIP can tell, so that the same content has the same bytes. */
const FIRST_DAY = 0x0021;
const VERSION = 20;
/** Of the flags, that names are in UTF-8 stays true of new content. */
const UTF8_FLAG = 0x0800;
const DEFLATED = 8;

/** @param changes new content by the name of an entry; names that are not there are added */
export function repacked(bytes: Buffer, entries: readonly Entry[], changes: ReadonlyMap<string, Buffer>): Buffer {
  const pieces = new Pieces();
  const headers = new Map<Entry, Buffer>();
  const ordered = [...entries].sort((one, other) => one.start - other.start);
  for (const [index, entry] of ordered.entries()) {
    const content = changes.get(entry.name);
    const at = pieces.length;
    if (content === undefined) {
      pieces.add(bytes.subarray(entry.start, nextStart(bytes, entries, ordered, index)));
      headers.set(entry, movedHeader(entry, at));
    } else headers.set(entry, addContent(pieces, entry.header, content));
  }
  const inOrder = entries.map((entry) => headers.get(entry) ?? Buffer.alloc(0));
  const known = new Set(entries.map(({ name }) => name));
  const added = [...changes].filter(([name]) => !known.has(name));
  const headersOfAdded = added.map(([name, content]) => addContent(pieces, newHeader(name), content));
  return pieces.withDirectory([...inOrder, ...headersOfAdded]);
}

class Pieces {
  readonly #pieces: Buffer[] = [];
  length = 0;

  add(...pieces: Buffer[]): void {
    for (const piece of pieces) {
      this.#pieces.push(piece);
      this.length += piece.length;
    }
  }

  withDirectory(headers: readonly Buffer[]): Buffer {
    const start = this.length;
    this.add(...headers);
    const end = Buffer.alloc(END_LENGTH);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(headers.length, 8);
    end.writeUInt16LE(headers.length, 10);
    end.writeUInt32LE(this.length - start, 12);
    end.writeUInt32LE(start, 16);
    return Buffer.concat([...this.#pieces, end]);
  }
}

/** An entry reaches to the next one: what some programs write behind the content is taken along. */
function nextStart(bytes: Buffer, entries: readonly Entry[], ordered: readonly Entry[], index: number): number {
  const next = ordered[index + 1]?.start;
  if (next !== undefined) return next;
  const directory = entries[0]?.header;
  return directory === undefined ? bytes.length : directory.byteOffset - bytes.byteOffset;
}

/** The header without 64-bit sizes: nothing that is read here needs them. */
function narrowHeader(header: Buffer): Buffer {
  const nameEnd = HEADER_LENGTH + header.readUInt16LE(28);
  const extraEnd = nameEnd + header.readUInt16LE(30);
  const fields = extraFields(header.subarray(nameEnd, extraEnd)).filter(({ id }) => id !== WIDE_FIELD);
  const extra = Buffer.concat(fields.flatMap(({ id, data }) => [twoNumbers(id, data.length), data]));
  const fixed = Buffer.from(header.subarray(0, nameEnd));
  fixed.writeUInt16LE(extra.length, 30);
  return Buffer.concat([fixed, extra, header.subarray(extraEnd)]);
}

function twoNumbers(one: number, other: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt16LE(one, 0);
  bytes.writeUInt16LE(other, 2);
  return bytes;
}

function movedHeader({ header, packedSize, claimedSize }: Entry, start: number): Buffer {
  const moved = narrowHeader(header);
  moved.writeUInt32LE(packedSize, 20);
  moved.writeUInt32LE(claimedSize, 24);
  moved.writeUInt32LE(start, 42);
  return moved;
}

function newHeader(name: string): Buffer {
  const bytes = Buffer.from(name);
  const header = Buffer.alloc(HEADER_LENGTH);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(FIRST_DAY, 14);
  header.writeUInt16LE(bytes.length, 28);
  return Buffer.concat([header, bytes]);
}

/** @returns its header for the directory */
function addContent(pieces: Pieces, before: Buffer, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const header = narrowHeader(before);
  header.writeUInt16LE(VERSION, 6);
  header.writeUInt16LE(header.readUInt16LE(8) & UTF8_FLAG, 8);
  header.writeUInt16LE(DEFLATED, 10);
  header.writeUInt32LE(crc32(content), 16);
  header.writeUInt32LE(packed.length, 20);
  header.writeUInt32LE(content.length, 24);
  header.writeUInt32LE(pieces.length, 42);
  pieces.add(...localHeader(header), packed);
  return header;
}

/** What stands in front of the content says the same once more (4.3.7), without extra fields. */
function localHeader(header: Buffer): Buffer[] {
  const local = Buffer.alloc(LOCAL_LENGTH);
  local.writeUInt32LE(0x04034b50, 0);
  // Version, flags, method, time, checksum and sizes stand in the same order as in the directory.
  header.copy(local, 4, 6, 30);
  const name = header.subarray(HEADER_LENGTH, HEADER_LENGTH + header.readUInt16LE(28));
  return [local, name];
}
