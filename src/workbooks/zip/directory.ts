/**
 * The directory at the end of a ZIP file (PKWARE APPNOTE 4.3, 4.5.3). It is read here and not by a library because the
 * marked workbook takes over all other entries as they are packed, and because what an entry really holds is counted
 * while it is unpacked; the packing itself is Node's zlib.
 */

import { MAX_ENTRIES } from '../limits.ts';
import { damaged, refused, tooLarge } from '../refusal.ts';
import { says } from '../workbook.words.ts';

export interface Entry {
  /** As it stands in the file. */
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  /** What the file claims; not to be trusted. */
  readonly claimedSize: number;
  /** Where its local header stands. */
  readonly start: number;
  /** Its header in the directory. */
  readonly header: Buffer;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const HEADER_SIGNATURE = 0x02014b50;
export const HEADER_LENGTH = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;

interface Directory {
  readonly start: number;
  readonly end: number;
}

/** @throws UserError where the directory is missing (the file was cut short) or leads nowhere */
export function entriesOf(bytes: Buffer): Entry[] {
  const { start, end } = directoryIn(bytes);
  const entries: Entry[] = [];
  let at = start;
  while (at + HEADER_LENGTH <= end && bytes.readUInt32LE(at) === HEADER_SIGNATURE) {
    const length =
      HEADER_LENGTH + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (at + length > end) throw damaged();
    if (entries.length === MAX_ENTRIES) throw tooLarge('parts', MAX_ENTRIES);
    entries.push(entryFrom(bytes.subarray(at, at + length)));
    at += length;
  }
  return entries;
}

function directoryIn(bytes: Buffer): Directory {
  const end = endRecordOf(bytes);
  const start = bytes.readUInt32LE(end + 16);
  const wide = start === 0xffffffff ? wideDirectoryIn(bytes, end) : start;
  if (wide === undefined || wide > end) throw damaged();
  return { start: wide, end };
}

function endRecordOf(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= earliest; at -= 1) {
    if (bytes[at] === 0x50 && bytes.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw refused(says.cutShort());
}

const LOCATOR_SIGNATURE = 0x07064b50;
const LOCATOR_LENGTH = 20;
const WIDE_END_SIGNATURE = 0x06064b50;
const WIDE_END_LENGTH = 56;

/** ZIP64, which some programs write for files of any size (4.3.14, 4.3.15). */
function wideDirectoryIn(bytes: Buffer, end: number): number | undefined {
  const locator = end - LOCATOR_LENGTH;
  if (locator < 0 || bytes.readUInt32LE(locator) !== LOCATOR_SIGNATURE) return undefined;
  const record = Number(bytes.readBigUInt64LE(locator + 8));
  if (record + WIDE_END_LENGTH > locator || bytes.readUInt32LE(record) !== WIDE_END_SIGNATURE) return undefined;
  return Number(bytes.readBigUInt64LE(record + 48));
}

function entryFrom(header: Buffer): Entry {
  const nameLength = header.readUInt16LE(28);
  const sizes = { claimed: header.readUInt32LE(24), packed: header.readUInt32LE(20), start: header.readUInt32LE(42) };
  widen(sizes, header.subarray(HEADER_LENGTH + nameLength, HEADER_LENGTH + nameLength + header.readUInt16LE(30)));
  return {
    name: header.toString('utf8', HEADER_LENGTH, HEADER_LENGTH + nameLength),
    isEncrypted: (header.readUInt16LE(8) & 1) === 1,
    method: header.readUInt16LE(10),
    checksum: header.readUInt32LE(16),
    packedSize: sizes.packed,
    claimedSize: sizes.claimed,
    start: sizes.start,
    header,
  };
}

export const WIDE_FIELD = 0x0001;

/** Sizes that do not fit stand in a field of 64-bit numbers, in this order, each only where it is needed (4.5.3). */
function widen(sizes: { claimed: number; packed: number; start: number }, extra: Buffer): void {
  const field = extraFields(extra).find(({ id }) => id === WIDE_FIELD)?.data;
  if (field === undefined) return;
  let at = 0;
  for (const key of ['claimed', 'packed', 'start'] as const) {
    if (sizes[key] !== 0xffffffff || at + 8 > field.length) continue;
    sizes[key] = Number(field.readBigUInt64LE(at));
    at += 8;
  }
}

export function extraFields(extra: Buffer): { id: number; data: Buffer }[] {
  const fields: { id: number; data: Buffer }[] = [];
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    fields.push({ id: extra.readUInt16LE(at), data: extra.subarray(at + 4, end) });
    at = end;
  }
  return fields;
}

/** Where the packed content of an entry stands in the file. */
export function contentPlace(bytes: Buffer, { name, start, packedSize }: Entry): { start: number; end: number } {
  if (start + LOCAL_LENGTH > bytes.length || bytes.readUInt32LE(start) !== LOCAL_SIGNATURE) throw damaged(name);
  const content = start + LOCAL_LENGTH + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
  if (content + packedSize > bytes.length) throw damaged(name);
  return { start: content, end: content + packedSize };
}
