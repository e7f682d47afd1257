import { crc32 } from 'node:zlib';
import { type Message, msg } from '../messages/catalogue.ts';
import { orientationIn, turnedProblem } from './orientation.ts';
import type { PhotoFacts } from './photo.ts';

const SIGNATURE_LENGTH = 8;
/** Length and type before the data, checksum behind it (PNG specification, 5.3). */
const FRAMING = 12;

/** What the chunks have told so far. */
interface Seen {
  header?: { readonly width: number; readonly height: number };
  orientation?: number | undefined;
  hasPixels: boolean;
}

/** Walks from chunk to chunk, with their checksums, to the end chunk. What stands behind it is ignored. */
export function inspectPng(bytes: Uint8Array): PhotoFacts | Message {
  const seen: Seen = { hasPixels: false };
  let position = SIGNATURE_LENGTH;
  for (;;) {
    const chunk = chunkAt(bytes, position);
    if ('key' in chunk) return chunk;
    if (chunk.type === 'IEND') return verdict(seen, position);
    if (!take(seen, chunk)) return msg('photo.damaged', { at: position });
    position += FRAMING + chunk.data.length;
  }
}

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

function chunkAt(bytes: Uint8Array, start: number): Chunk | Message {
  if (start + FRAMING > bytes.length) return msg('photo.cut-short');
  const type = latin1(bytes, start + 4);
  if (!/^[A-Za-z]{4}$/.test(type)) return msg('photo.damaged', { at: start });
  const end = start + 8 + uint32(bytes, start);
  if (end + 4 > bytes.length) return msg('photo.cut-short');
  // The checksum covers the type too.
  if (crc32(bytes.subarray(start + 4, end)) !== uint32(bytes, end)) return msg('photo.checksum', { chunk: type });
  return { type, data: bytes.subarray(start + 8, end) };
}

function latin1(bytes: Uint8Array, start: number): string {
  const [a = 0, b = 0, c = 0, d = 0] = [bytes[start], bytes[start + 1], bytes[start + 2], bytes[start + 3]];
  return String.fromCharCode(a, b, c, d);
}

function uint32(bytes: Uint8Array, start: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = [bytes[start], bytes[start + 1], bytes[start + 2], bytes[start + 3]];
  return a * 0x1000000 + ((b << 16) | (c << 8) | d);
}

/** @returns whether the chunk may stand there: IHDR is the first and the only one of its kind (5.6) */
function take(seen: Seen, { type, data }: Chunk): boolean {
  if ((type === 'IHDR') !== (seen.header === undefined)) return false;
  if (type === 'IHDR') return takeHeader(seen, data);
  if (type === 'IDAT') seen.hasPixels ||= data.length > 0;
  if (type === 'eXIf') seen.orientation ??= orientationIn(data);
  return true;
}

/** Bits a sample by colour type: grey, RGB, palette, grey and alpha, RGB and alpha (table 11.1). */
const BIT_DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
const HEADER_LENGTH = 13;

function takeHeader(seen: Seen, data: Uint8Array): boolean {
  if (data.length !== HEADER_LENGTH) return false;
  const [bitDepth = 0, colourType = 0, compression = 0, filter = 0, interlace = 0] = data.subarray(8);
  seen.header = { width: uint32(data, 0), height: uint32(data, 4) };
  const isKnown = compression === 0 && filter === 0 && interlace <= 1;
  return isKnown && BIT_DEPTHS[colourType]?.includes(bitDepth) === true;
}

function verdict({ header, orientation, hasPixels }: Seen, at: number): PhotoFacts | Message {
  if (header === undefined || !hasPixels) return msg('photo.damaged', { at });
  return turnedProblem(orientation) ?? { format: 'png', ...header };
}
