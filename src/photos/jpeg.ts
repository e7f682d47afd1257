import { type Message, msg } from '../messages/catalogue.ts';
import { orientationIn, turnedProblem } from './orientation.ts';
import type { PhotoFacts } from './photo.ts';

/** The second byte of a marker (ITU-T T.81, table B.1); the first is always FF. */
const MARK = 0xff;
const START_OF_IMAGE = 0xd8;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const APP1 = 0xe1;

/** What the segments have told so far. */
interface Seen {
  frame?: { readonly width: number; readonly height: number; readonly components: number };
  orientation?: number | undefined;
  hasPixels: boolean;
}

/**
 * Walks from segment to segment, through the pixels too, to the end mark: a file that was cut short has none. What
 * stands behind the end mark is nobody's business (cameras put a second picture or a film there).
 */
export function inspectJpeg(bytes: Uint8Array): PhotoFacts | Message {
  const seen: Seen = { hasPixels: false };
  let position = 2;
  for (;;) {
    const segment = segmentAt(bytes, position);
    if ('key' in segment) return segment;
    if (segment.kind === END_OF_IMAGE) return verdict(seen, position);
    const problem = take(seen, segment, position);
    if (problem !== undefined) return problem;
    position = segment.kind === START_OF_SCAN ? endOfScan(bytes, segment.end) : segment.end;
  }
}

interface Segment {
  readonly kind: number;
  readonly content: Uint8Array;
  readonly end: number;
}

function segmentAt(bytes: Uint8Array, start: number): Segment | Message {
  if (bytes[start] !== MARK) return start < bytes.length ? msg('photo.damaged', { at: start }) : msg('photo.cut-short');
  // Any number of FF may stand before the second byte (B.1.1.2).
  let position = start + 1;
  while (bytes[position] === MARK) position += 1;
  const kind = bytes[position];
  if (kind === undefined) return msg('photo.cut-short');
  if (kind === END_OF_IMAGE) return { kind, content: bytes.subarray(0, 0), end: position + 1 };
  if (kind < 0xc0 || isRestart(kind) || kind === START_OF_IMAGE) return msg('photo.damaged', { at: start });
  const length = uint16(bytes, position + 1);
  const end = position + 1 + length;
  if (position + 3 > bytes.length || end > bytes.length) return msg('photo.cut-short');
  if (length < 2) return msg('photo.damaged', { at: start });
  return { kind, content: bytes.subarray(position + 3, end), end };
}

/** Within the pixels a true FF is followed by 0, and restart marks stand between them (B.1.1.5). */
function endOfScan(bytes: Uint8Array, start: number): number {
  let position = bytes.indexOf(MARK, start);
  while (position !== -1) {
    const next = bytes[position + 1];
    if (next !== 0 && !(next !== undefined && isRestart(next))) return position;
    position = bytes.indexOf(MARK, position + 2);
  }
  return bytes.length;
}

function isRestart(kind: number): boolean {
  return kind >= 0xd0 && kind <= 0xd7;
}

function take(seen: Seen, { kind, content }: Segment, at: number): Message | undefined {
  if (isFrame(kind)) return takeFrame(seen, kind, content, at);
  if (kind === START_OF_SCAN) return takeScan(seen, content, at);
  if (kind === APP1 && isExif(content)) seen.orientation ??= orientationIn(content.subarray(EXIF.length));
  return undefined;
}

/** Markers C0–CF begin a frame, save three that hold tables. */
const NOT_FRAMES = new Set([0xc4, 0xc8, 0xcc]);

function isFrame(kind: number): boolean {
  return kind >= 0xc0 && kind <= 0xcf && !NOT_FRAMES.has(kind);
}

const LAST_USUAL_FRAME = 0xc2;
const FRAME_HEADER = 6;
const PER_COMPONENT = 3;
const CMYK = 4;

/** Baseline, extended and progressive frames of eight bits are what programs show; grey, or three colours. */
function takeFrame(seen: Seen, kind: number, content: Uint8Array, at: number): Message | undefined {
  const [precision, , , , , components = 0] = content;
  const isWhole = content.length >= FRAME_HEADER && content.length === FRAME_HEADER + PER_COMPONENT * components;
  if (!isWhole || seen.frame !== undefined) return msg('photo.damaged', { at });
  if (components === CMYK) return msg('photo.cmyk');
  const isUsual = kind <= LAST_USUAL_FRAME && precision === 8 && (components === 1 || components === 3);
  if (!isUsual) return msg('photo.rare');
  seen.frame = { width: uint16(content, 3), height: uint16(content, 1), components };
  return undefined;
}

const SCAN_HEADER = 4;
const PER_SCAN_COMPONENT = 2;

function takeScan(seen: Seen, content: Uint8Array, at: number): Message | undefined {
  const components = content[0] ?? 0;
  const isWhole = components > 0 && content.length === SCAN_HEADER + PER_SCAN_COMPONENT * components;
  if (!isWhole || components > (seen.frame?.components ?? 0)) return msg('photo.damaged', { at });
  seen.hasPixels = true;
  return undefined;
}

const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0];

function isExif(content: Uint8Array): boolean {
  return EXIF.every((byte, index) => content[index] === byte);
}

function verdict({ frame, orientation, hasPixels }: Seen, at: number): PhotoFacts | Message {
  if (frame === undefined || !hasPixels) return msg('photo.damaged', { at });
  return turnedProblem(orientation) ?? { format: 'jpeg', width: frame.width, height: frame.height };
}

function uint16(bytes: Uint8Array, position: number): number {
  return ((bytes[position] ?? 0) << 8) | (bytes[position + 1] ?? 0);
}
