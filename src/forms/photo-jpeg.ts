import type { PictureHeader } from './photo-png.ts';

const MARKER = 0xff;
const START_OF_SCAN = 0xda;
const APP1 = 0xe1;
/** Markers C0–CF begin a frame, save three that hold tables (ITU-T T.81, table B.1). */
const NOT_FRAMES = new Set([0xc4, 0xc8, 0xcc]);

/** Walks the segments of a JPEG up to the frame header, which holds the size; an EXIF segment before it may turn it. */
export function readJpegHeader(bytes: Uint8Array): PictureHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let isTurned = false;
  let position = 2;
  while (position + 9 <= bytes.length) {
    if (bytes[position] !== MARKER) return undefined;
    const kind = bytes[position + 1] ?? 0;
    if (kind === MARKER) {
      position += 1;
      continue;
    }
    if (kind === START_OF_SCAN) return undefined;
    if (isFrame(kind)) {
      return { width: view.getUint16(position + 7), height: view.getUint16(position + 5), isTurned };
    }
    const length = view.getUint16(position + 2);
    if (kind === APP1) isTurned ||= isTurnedByExif(bytes.subarray(position + 4, position + 2 + length));
    position += 2 + length;
  }
  return undefined;
}

function isFrame(kind: number): boolean {
  return kind >= 0xc0 && kind <= 0xcf && !NOT_FRAMES.has(kind);
}

const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0];
const LITTLE_ENDIAN = 0x4949;
const ORIENTATION = 0x0112;
const FIRST_TURNED = 5;

/** Orientation is a tag of the first directory of the TIFF block (EXIF 2.3, 4.6.4): 5–8 swap width and height. */
function isTurnedByExif(segment: Uint8Array): boolean {
  if (!EXIF.every((byte, index) => segment[index] === byte)) return false;
  const tiff = segment.subarray(EXIF.length);
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (tiff.length < 8) return false;
  const isLittle = view.getUint16(0) === LITTLE_ENDIAN;
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > tiff.length) return false;
  const count = view.getUint16(directory, isLittle);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.length) return false;
    if (view.getUint16(entry, isLittle) === ORIENTATION) return view.getUint16(entry + 8, isLittle) >= FIRST_TURNED;
  }
  return false;
}
